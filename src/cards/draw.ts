import { availableParallelism } from 'node:os';
import sharp from 'sharp';
import type { Card } from '../domain/card.ts';
import { cardSvg, fitCard } from './card.ts';
import { lightPalette, markSvg } from './look.ts';

/** What stands on every card. */
export interface CardFrame {
	readonly name: string;
	/** The line at the lower edge. */
	readonly foot: string;
}

// Cards are drawn beside each other; each by itself is quickest with one thread.
sharp.concurrency(1);
sharp.cache(false);

const asAddress = (type: string, bytes: Buffer): string => `data:${type};base64,${bytes.toString('base64')}`;

let mark: Promise<string> | undefined;

/** The mark drawn once: its own styles must not reach the rest of a card. */
function markImage(): Promise<string> {
	mark ??= drawMark(120).then((png) => asAddress('image/png', png));
	return mark;
}

/** The site's mark as a square PNG with nothing behind it. */
export async function drawMark(size: number): Promise<Buffer<ArrayBuffer>> {
	return sharp(Buffer.from(markSvg()), { density: (72 * size) / 32 }).resize(size, size).png({ compressionLevel: 9 }).toBuffer();
}

/** The mark on a ground of its own, small enough that a device may cut any shape out of the square. */
export async function drawIcon(size: number): Promise<Buffer<ArrayBuffer>> {
	const inner = Math.round(size * 0.56);
	return sharp({ create: { width: size, height: size, channels: 3, background: lightPalette().surface } })
		.composite([{ input: await drawMark(inner) }])
		.png({ compressionLevel: 9 })
		.toBuffer();
}

/**
 * Draws a card as a PNG with few colours.
 * @throws Error when its words do not fit; the check of the content says so earlier, with file and line.
 */
export async function drawCard(card: Card, frame: CardFrame): Promise<Buffer<ArrayBuffer>> {
	const fitted = fitCard(card);
	if (typeof fitted === 'string') throw new Error(`The card "${card.title}" cannot be drawn: ${fitted}.`);
	const svg = cardSvg(fitted, { ...frame, mark: await markImage() });
	return sharp(Buffer.from(svg)).png({ palette: true, colours: 32, effort: 1, dither: 0 }).toBuffer();
}

/**
 * Starts a few of many at a time, from the first on, before anybody asks for them: one page after another is built on one
 * thread, and cards are drawn meanwhile on the others.
 *
 * @returns A function that gives the result of one of them.
 */
export function ahead<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): (item: Item) => Promise<Result> {
	const started = new Map<Item, Promise<Result>>();
	const waiting = [...items];
	const start = (item: Item): Promise<Result> => {
		let result = started.get(item);
		if (!result) {
			result = work(item);
			started.set(item, result);
			// Whoever asks for it hears of a failure; until then it is not unhandled.
			result.then(next, next);
		}
		return result;
	};
	function next(): void {
		const item = waiting.shift();
		if (item === undefined) return;
		if (started.has(item)) next();
		else void start(item);
	}
	for (let lane = 0; lane < availableParallelism(); lane += 1) next();
	return start;
}

import type { CardFigure } from '../domain/card.ts';
import type { Level } from '../domain/vocabulary.ts';
import { drawLine, widthOf } from './fonts.ts';
import { lightPalette } from './look.ts';
import { baselines, type SetText, setText } from './wrap.ts';

/** A drawn part of a card: its height, and its markup from an upper edge. */
export interface DrawnFigure {
	readonly height: number;
	readonly svg: (top: number) => string;
}

/** The left edge and the width that everything on a card keeps to. */
export const LEFT = 64;
export const WIDTH = 1200 - 2 * LEFT;

/** Draws set text from a point. */
export const drawText = (text: SetText, x: number, top: number, colour: string): string =>
	baselines(text)
		.map(({ line, down }) => drawLine(line, { x, y: top + down }, text.size, text.weight, colour))
		.join('');

/** Sets a text at the largest of some sizes that fits. */
export const largest = (text: string, width: number, sizes: readonly number[], weight: 400 | 600, most: number): SetText | undefined => {
	for (const size of sizes) {
		const set = setText(text, width, size, weight, most);
		if (set) return set;
	}
	return undefined;
};

/** A level's shape is filled, half filled or empty, as in the site's tables. */
function shape(level: Level, x: number, y: number, radius: number): { readonly svg: string; readonly colour: string } {
	const { good, half, bad, muted } = lightPalette();
	const colour = level === 'full' ? good : level === 'partial' ? half : level === 'none' ? bad : muted;
	const stroke = radius / 4;
	const inner = radius - stroke / 2;
	const ring = `<circle cx="${x}" cy="${y}" r="${inner}" fill="${level === 'full' || level === 'strong' ? colour : 'none'}" stroke="${colour}" stroke-width="${stroke}"/>`;
	const left = level === 'partial' || level === 'fair' ? `<path d="M${x} ${y - inner}A${inner} ${inner} 0 0 0 ${x} ${y + inner}Z" fill="${colour}"/>` : '';
	return { svg: ring + left, colour };
}

/** At most so many levels stand beside each other. */
const COLUMNS = 5;

function levels({ cells }: CardFigure & { kind: 'levels' }): DrawnFigure | undefined {
	const rows = Math.ceil(cells.length / COLUMNS);
	const columns = Math.ceil(cells.length / rows);
	const width = WIDTH / columns;
	const gap = 20;
	const radius = 17;
	const names = cells.map(({ name }) => largest(name, width - gap, [30, 28, 26, 24], 400, 1) ?? largest(name, width - gap, [26, 24, 22], 400, 2));
	const words = cells.map(({ word }) => largest(word, width - gap - 2 * radius - 12, [38, 34, 30, 26, 24], 600, 1) ?? largest(word, width - gap - 2 * radius - 12, [28, 26, 24], 600, 2));
	if ([...names, ...words].includes(undefined)) return undefined;
	const tall = Math.max(...names.map((name) => name?.height ?? 0));
	const step = tall + 78;
	const { muted } = lightPalette();
	return {
		height: rows * step - 12,
		svg: (top) =>
			cells
				.map(({ level }, index) => {
					const [name, word] = [names[index], words[index]];
					if (!name || !word) return '';
					const x = LEFT + (index % columns) * width;
					const y = top + Math.floor(index / columns) * step;
					const middle = y + tall + 34;
					const mark = shape(level, x + radius, middle, radius);
					return drawText(name, x, y + tall - name.height, muted) + mark.svg + drawText(word, x + 2 * radius + 12, middle - word.height / 2, mark.colour);
				})
				.join(''),
	};
}

function counts({ parts }: CardFigure & { kind: 'counts' }): DrawnFigure | undefined {
	const shown = parts.filter(({ count }) => count > 0);
	const total = shown.reduce((sum, { count }) => sum + count, 0);
	const width = WIDTH / shown.length;
	// One line of small letters before two of larger ones: every line is height that the words above do not have.
	const labels = shown.map(({ label }) => largest(label, width - 24, [28, 26, 24, 22], 400, 1) ?? largest(label, width - 24, [26, 24], 400, 2));
	if (labels.includes(undefined) || total === 0) return undefined;
	const { accent, ink, muted, edge, half, line } = lightPalette();
	const colours = [accent, ink, edge, half, line];
	const bar = (top: number): string => {
		let x = LEFT;
		return shown
			.map(({ count }, index) => {
				const wide = (WIDTH * count) / total;
				const drawn = `<rect x="${x}" y="${top}" width="${Math.max(wide - 6, 2)}" height="26" fill="${colours[index % colours.length]}"/>`;
				x += wide;
				return drawn;
			})
			.join('');
	};
	return {
		height: 122 + Math.max(...labels.map((label) => label?.height ?? 0)),
		svg: (top) =>
			bar(top) +
			shown
				.map(({ count }, index) => {
					const x = LEFT + index * width;
					const label = labels[index];
					const number = setText(String(count), width, 56, 600, 1);
					const key = `<rect x="${x}" y="${top + 58}" width="10" height="52" fill="${colours[index % colours.length]}"/>`;
					return key + (number ? drawText(number, x + 24, top + 50, ink) : '') + (label ? drawText(label, x, top + 122, muted) : '');
				})
				.join(''),
	};
}

function way({ from, to, length }: CardFigure & { kind: 'way' }): DrawnFigure | undefined {
	const box = 400;
	const height = 150;
	const sets = [from, to].map((name) => largest(name, box - 48, [46, 42, 38, 34], 600, 2) ?? largest(name, box - 48, [30, 28, 26], 600, 3));
	const [first, second] = sets;
	if (!first || !second) return undefined;
	const { accent, line, raised, ink } = lightPalette();
	const size = 38;
	const middle = LEFT + WIDTH / 2;
	return {
		height,
		svg: (top) => {
			const y = top + height / 2;
			const boxAt = (x: number, stroke: string): string => `<rect x="${x}" y="${top + 2}" width="${box}" height="${height - 4}" rx="14" fill="${raised}" stroke="${stroke}" stroke-width="4"/>`;
			const [start, end] = [LEFT + box + 20, LEFT + WIDTH - box - 20];
			const arrow = `<path d="M${start} ${y + 18}H${end - 6}M${end - 28} ${y - 4}L${end - 4} ${y + 18}L${end - 28} ${y + 40}" fill="none" stroke="${accent}" stroke-width="7"/>`;
			const nameAt = (set: SetText, x: number): string => drawText(set, x + 24, y - set.height / 2, ink);
			const label = drawLine(length, { x: middle - widthOf(length, size, 600) / 2, y: y - 12 }, size, 600, accent);
			return boxAt(LEFT, line) + boxAt(LEFT + WIDTH - box, accent) + arrow + label + nameAt(first, LEFT) + nameAt(second, LEFT + WIDTH - box);
		},
	};
}

/** Draws what the lower part of a card shows; undefined where its words do not fit. */
export function drawFigure(figure: CardFigure): DrawnFigure | undefined {
	if (figure.kind === 'levels') return levels(figure);
	return figure.kind === 'counts' ? counts(figure) : way(figure);
}

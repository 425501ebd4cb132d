import { type Weight, widthOf } from './fonts.ts';

/** A text in lines at a size, in pixels. */
export interface SetText {
	readonly lines: readonly string[];
	readonly size: number;
	readonly weight: Weight;
	readonly height: number;
}

const LEADING: Readonly<Record<Weight, number>> = { 400: 1.36, 600: 1.16 };

/**
 * Breaks a text into lines of at most `width` pixels. Lines are evened out: the last is not left with one word where
 * narrower lines are as few.
 *
 * @returns Undefined where a word by itself is wider.
 */
function linesOf(text: string, width: number, size: number, weight: Weight): readonly string[] | undefined {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && widthOf(`${last} ${word}`, size, weight) <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines.every((line) => widthOf(line, size, weight) <= width) ? lines : undefined;
}

function evenLines(text: string, width: number, size: number, weight: Weight): readonly string[] | undefined {
	const widest = linesOf(text, width, size, weight);
	if (widest === undefined || widest.length === 1) return widest;
	let even = widest;
	for (let narrower = width - 40; narrower > width / 2; narrower -= 40) {
		const lines = linesOf(text, narrower, size, weight);
		if (lines === undefined || lines.length > widest.length) break;
		even = lines;
	}
	return even;
}

/** Sets a text at a size; undefined where it is too wide, or has more lines than it may. */
export function setText(text: string, width: number, size: number, weight: Weight, most = Infinity): SetText | undefined {
	if (text === '') return { lines: [], size, weight, height: 0 };
	const lines = evenLines(text, width, size, weight);
	if (lines === undefined || lines.length > most) return undefined;
	return { lines, size, weight, height: lines.length * size * LEADING[weight] };
}

/** The lines of a text with the place of each baseline, from the upper edge of the first. */
export function baselines({ lines, size, weight }: SetText): readonly { readonly line: string; readonly down: number }[] {
	const step = size * LEADING[weight];
	return lines.map((line, index) => ({ line, down: index * step + step / 2 + size * 0.36 }));
}

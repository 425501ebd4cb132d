import { stem } from './words.ts';

/** A piece of a text, and whether it answers the query. */
export interface Piece {
	readonly text: string;
	readonly marked: boolean;
}

/** Parts a text into words that were asked for and the rest. Put together, the pieces are the text. */
export function markWords(text: string, terms: ReadonlySet<string>): Piece[] {
	const pieces: Piece[] = [];
	let plain = '';
	for (const part of text.split(/([\p{L}\p{N}]+)/u)) {
		if (part !== '' && terms.has(stem(part.toLowerCase()))) {
			if (plain !== '') pieces.push({ text: plain, marked: false });
			pieces.push({ text: part, marked: true });
			plain = '';
		} else plain += part;
	}
	if (plain !== '') pieces.push({ text: plain, marked: false });
	return pieces;
}

import { stem } from './words.ts';

/** A piece of a text, and whether it answers the query. */
export interface Piece {
	readonly text: string;
	readonly marked: boolean;
}

/** Runs of what is neither white space nor punctuation, told by code unit: quicker to prepare than the letters of the world. */
const WORDS = /([^\s\0-/:-@[-`{-\xbf\u2000-\u206f]+)/;

/** Parts a text into words that were asked for and the rest. Put together, the pieces are the text. */
export function markWords(text: string, terms: ReadonlySet<string>): Piece[] {
	const pieces: Piece[] = [];
	let plain = '';
	for (const part of text.split(WORDS)) {
		if (part !== '' && terms.has(stem(part.toLowerCase()))) {
			if (plain !== '') pieces.push({ text: plain, marked: false });
			pieces.push({ text: part, marked: true });
			plain = '';
		} else plain += part;
	}
	if (plain !== '') pieces.push({ text: plain, marked: false });
	return pieces;
}

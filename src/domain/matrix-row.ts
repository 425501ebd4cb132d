import type { MatrixState } from './matrix-state.ts';

/** What the filter has to know of a row. */
export interface MatrixRow {
	readonly group: string;
	/** All words of the row, made by `searchable`. */
	readonly words: string;
	/** Level of each shown option; for a description its words, so that rows of words can differ too. */
	readonly levels: readonly string[];
}

/** Folds case, accents and kinds of hyphen. */
function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.replace(/[\u2010-\u2015]/g, '-')
		.toLowerCase();
}

/** A row's text as it is searched: compound words once as written and once joined, so that "sidecar" finds "side-car". */
export function searchable(text: string): string {
	const folded = fold(text);
	return `${folded} ${folded.replaceAll('-', '')}`;
}

/** The words of a search, folded. */
export const searchWords = (q: string): string[] => fold(q).split(/\s+/).filter(Boolean);

/** Whether a row holds a word. A compound is found joined, and in parts: "mutual-tls" finds "mutual TLS". */
function holds(words: string, word: string): boolean {
	return words.includes(word.replaceAll('-', '')) || word.split('-').every((part) => words.includes(part));
}

/** Whether a row is to be seen. Every word of the search must occur somewhere in the row, in any order. */
export function rowMatches(row: MatrixRow, state: MatrixState, words: readonly string[]): boolean {
	return (
		(state.group === '' || row.group === state.group) &&
		(state.support === '' || row.levels.includes(state.support)) &&
		(!state.differing || new Set(row.levels).size > 1) &&
		words.every((word) => holds(row.words, word))
	);
}

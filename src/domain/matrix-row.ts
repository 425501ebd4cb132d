import type { MatrixState } from './matrix-state.ts';

/** What the filter has to know of a row. */
export interface MatrixRow {
	readonly group: string;
	/** All words of the row, folded by `fold`. */
	readonly words: string;
	/** Level of each shown option; `value:` and the words for a description, so that rows of words can differ too. */
	readonly levels: readonly string[];
}

/** Folds case, accents and hyphens, so that "Side-car" is found by "sidecar" and the other way round. */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.replace(/[-\u2010-\u2015]/g, '')
		.toLowerCase();
}

/** Whether a row is to be seen. Every word of the search must occur somewhere in the row, in any order. */
export function rowMatches(row: MatrixRow, state: MatrixState, foldedWords: readonly string[]): boolean {
	return (
		(state.group === '' || row.group === state.group) &&
		(state.support === '' || row.levels.includes(state.support)) &&
		(!state.differing || new Set(row.levels).size > 1) &&
		foldedWords.every((word) => row.words.includes(word))
	);
}

/** The words of a search, folded. */
export const searchWords = (q: string): string[] => fold(q).split(/\s+/).filter(Boolean);

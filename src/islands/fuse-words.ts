import Fuse from 'fuse.js';
import type { LookUp } from '../domain/search/spelling.ts';

/** More than this many look-alikes only cost time. */
const MOST = 80;

/**
 * Looks up misspelt words with the token search of Fuse. Fuse finds a word anywhere in another and counts a swap of
 * letters as two mistakes, so the threshold is wide; the speller judges whole words afterwards.
 */
export function fuseWords(words: readonly string[]): LookUp {
	// Made for the first misspelt word: most first words are spelt right, and should not wait for it.
	let fuse: Fuse<string> | undefined;
	return (word) => {
		fuse ??= new Fuse(words, { useTokenSearch: true, threshold: 0.55, ignoreLocation: true, minMatchCharLength: 1 });
		return fuse.search(word, { limit: MOST }).map(({ item }) => item);
	};
}

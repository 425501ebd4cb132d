import Fuse from 'fuse.js/basic';
import type { LookUp } from '../domain/search/spelling.ts';

/**
 * Looks up misspelt words with Fuse. Fuse finds a word anywhere in another and counts a swap of letters as two mistakes, so
 * the threshold is wide; the speller judges whole words afterwards.
 */
export function fuseWords(words: readonly string[]): LookUp {
	const fuse = new Fuse(words, { threshold: 0.55, ignoreLocation: true, shouldSort: false });
	return (word) => fuse.search(word).map(({ item }) => item);
}

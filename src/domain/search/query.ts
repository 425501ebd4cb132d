import type { Speller } from './spelling.ts';
import { isSmall, stem, wordsOf } from './words.ts';

/** One way to read a word of the query: terms that a document must all have, and how sure the reading is, up to 1. */
export interface Reading {
	readonly terms: readonly string[];
	readonly likeness: number;
}

/** A word of the query with all its readings. None: nothing in the index comes near. */
export interface Unit {
	readonly word: string;
	readonly small: boolean;
	readonly readings: readonly Reading[];
}

/** Words that mean the same, each phrase as its stems. */
export type Group = readonly (readonly string[])[];

/** What is needed to read a query. */
export interface Lexicon {
	readonly has: (term: string) => boolean;
	readonly near: Speller;
	/** The groups that a stem occurs in. */
	readonly groupsOf: (term: string) => readonly Group[];
}

/** A query longer than this is cut: nobody means more words, and the page must stay quick. */
const MOST_CHARACTERS = 300;
const MOST_WORDS = 24;

/** How sure a word is that stands in a group with the one typed. */
const GROUP_LIKENESS = 0.72;

/** Two words that the index knows as one, or one that it knows as two. */
function splits(word: string, lexicon: Lexicon): [string, string] | undefined {
	for (let at = word.length - 3; at >= 3; at -= 1) {
		const parts: [string, string] = [stem(word.slice(0, at)), stem(word.slice(at))];
		if (parts.every((part) => lexicon.has(part) && !isSmall(part))) return parts;
	}
	return undefined;
}

/** The phrases of all groups in which the word at a place takes part, when the whole phrase was typed there. */
function equals(stems: readonly string[], at: number, read: string, groupsOf: Lexicon['groupsOf']): readonly string[][] {
	return groupsOf(read).flatMap((group) => {
		const typed = group.find((phrase) => {
			const offset = phrase.indexOf(read);
			return offset >= 0 && phrase.every((part, index) => index === offset || stems[at - offset + index] === part);
		});
		return typed === undefined ? [] : group.filter((phrase) => phrase !== typed).map((phrase) => [...phrase]);
	});
}

/** Keeps the surest of readings with the same terms. */
function distinct(readings: readonly Reading[]): Reading[] {
	const byTerms = new Map<string, Reading>();
	for (const reading of readings) {
		const key = reading.terms.join(' ');
		const known = byTerms.get(key);
		if (known === undefined || known.likeness < reading.likeness) byTerms.set(key, reading);
	}
	return [...byTerms.values()];
}

/** Reads a query: each telling word once, with the words of the index that it may stand for. */
export function readQuery(query: string, lexicon: Lexicon): Unit[] {
	const words = [...new Set(wordsOf(query.slice(0, MOST_CHARACTERS)))].slice(0, MOST_WORDS);
	const telling = words.filter((word) => !isSmall(word));
	const stems = telling.map(stem);
	const units = telling.map((word, at): Unit => {
		const stemmed = stems[at] ?? word;
		const known = lexicon.has(stemmed);
		const near = known ? [{ term: stemmed, likeness: 1 }] : lexicon.near(word, stemmed, telling.length === 1 || (at === telling.length - 1 && word.length === 3));
		const readings: Reading[] = near.map(({ term, likeness }) => ({ terms: [term], likeness }));
		for (const { term, likeness } of near.slice(0, 2)) {
			for (const terms of equals(stems, at, term, lexicon.groupsOf)) {
				readings.push({ terms, likeness: likeness * GROUP_LIKENESS });
			}
		}
		for (const neighbour of [stems[at - 1] && `${telling[at - 1]}${word}`, telling[at + 1] && `${word}${telling[at + 1]}`]) {
			if (neighbour && lexicon.has(stem(neighbour))) readings.push({ terms: [stem(neighbour)], likeness: 1 });
		}
		const parts = known ? undefined : splits(word, lexicon);
		if (parts) readings.push({ terms: parts, likeness: 0.95 });
		return { word, small: false, readings: distinct(readings) };
	});
	const small = words.filter((word) => isSmall(word) && lexicon.has(word));
	return [...units, ...small.map((word): Unit => ({ word, small: true, readings: [{ terms: [word], likeness: 1 }] }))];
}

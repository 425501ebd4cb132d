import { distance } from './distance.ts';

/** A word of the index that a typed word may stand for. */
export interface NearWord {
	readonly term: string;
	/** How sure: 1 is the word itself. */
	readonly likeness: number;
}

/** Letters that may be wrong in a word of this length. */
const slack = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** Fewest letters for a beginning to count. */
const BEGINNING = 4;

/** Below this a word is another word. */
const LEAST = 0.6;

/** How like two spellings are by the letters that differ; a first letter that differs weighs more. */
function alike(a: string, b: string): number {
	const short = Math.min(a.length, b.length);
	const most = slack(short + (a.length === b.length ? 0 : 1));
	const wrong = distance(a, b, most);
	if (most === 0 || wrong > most) return 0;
	return 1 - (1.2 * wrong) / Math.max(a.length, b.length) - (a[0] === b[0] ? 0 : 0.25);
}

function likenessOf(typed: string, stemmed: string, term: string, last: boolean): number {
	if (term === stemmed) return 1;
	if (/\d/.test(typed)) return term.startsWith(typed) && typed.length >= 2 ? 0.7 : 0;
	let best = 0;
	if ((last || typed.length >= BEGINNING) && term.startsWith(typed)) best = 0.55 + 0.45 * (typed.length / term.length);
	if (term.length >= 5 && typed.startsWith(term)) best = Math.max(best, 0.45 + 0.45 * (term.length / typed.length));
	if (term.length >= 3 && term.length * 1.5 >= typed.length && typed.endsWith(term)) best = Math.max(best, 0.75);
	if (!/\d/.test(term)) best = Math.max(best, alike(typed, term), stemmed.length > 3 ? alike(stemmed, term) : 0);
	return best;
}

/** Says which words of a list look like a typed one; it may err on the side of too many. */
export type LookUp = (word: string) => readonly string[];

/**
 * Looks up words of the index that a typed word may stand for.
 *
 * @param last Whether it may be the beginning of a word that is still being typed, however short.
 */
export type Speller = (typed: string, stemmed: string, last: boolean) => readonly NearWord[];

/** No word of the index is longer, nor does anybody mean one that is. */
const LONGEST = 32;

/** From this length on, a word is still told with a wrong first letter. */
const LONG = 8;

/** Whether one word may be another one misspelt, judged by length and first letter alone. */
const comparable = (word: string, term: string): boolean => Math.abs(word.length - term.length) <= 2 && (word[0] === term[0] || word.length >= LONG);

/** Words of which one begins with the other, or the typed one ends with the other. */
const within = (word: string, term: string): boolean => term.startsWith(word) || word.startsWith(term) || word.endsWith(term);

/**
 * Judges what a fuzzy look-up finds once more by whole words, and keeps the `most` nearest. The look-up is given only words
 * that may be meant at all: a look through all of them would take longer than a frame.
 */
export function makeSpeller(words: () => readonly string[], lookUpIn: (words: readonly string[]) => LookUp, most = 6): Speller {
	const known = new Map<string, readonly NearWord[]>();
	let all: readonly string[] | undefined;
	return (typed, stemmed, last) => {
		const key = `${typed} ${stemmed} ${last}`;
		const earlier = known.get(key);
		if (earlier) return earlier;
		const terms = (all ??= words());
		const candidates = new Set<string>();
		for (const word of new Set([typed, stemmed])) {
			if (word.length > LONGEST) continue;
			for (const term of terms) if (within(word, term)) candidates.add(term);
			if (word.length < 3 || /\d/.test(typed)) continue;
			for (const term of lookUpIn(terms.filter((each) => comparable(word, each)))(word)) candidates.add(term);
		}
		const near = [...candidates]
			.map((term): NearWord => ({ term, likeness: likenessOf(typed, stemmed, term, last) }))
			.filter(({ likeness }) => likeness > LEAST)
			.sort((a, b) => b.likeness - a.likeness || (a.term < b.term ? -1 : 1))
			.slice(0, most);
		known.set(key, near);
		return near;
	};
}

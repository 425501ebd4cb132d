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

function likenessOf(typed: string, stemmed: string, term: string): number {
	if (term === stemmed) return 1;
	if (/\d/.test(typed)) return term.startsWith(typed) && typed.length >= 2 ? 0.7 : 0;
	let best = 0;
	if (typed.length >= BEGINNING && term.startsWith(typed)) best = 0.55 + 0.45 * (typed.length / term.length);
	if (term.length >= 5 && typed.startsWith(term)) best = Math.max(best, 0.45 + 0.45 * (term.length / typed.length));
	if (term.length >= 3 && term.length * 1.5 >= typed.length && typed.endsWith(term)) best = Math.max(best, 0.75);
	if (!/\d/.test(term)) best = Math.max(best, alike(typed, term), stemmed.length > 3 ? alike(stemmed, term) : 0);
	return best;
}

/** Says which words of a list look like a typed one, best first; it may err on the side of too many. */
export type LookUp = (word: string) => readonly string[];

/** Looks up words of the index that a typed word may stand for. */
export type Speller = (typed: string, stemmed: string) => readonly NearWord[];

/** No word of the index is longer, nor does anybody mean one that is. */
const LONGEST = 32;

/** Judges what a fuzzy look-up finds once more by whole words, and keeps the `most` nearest. */
export function makeSpeller(lookUp: LookUp, most = 6): Speller {
	const known = new Map<string, readonly NearWord[]>();
	return (typed, stemmed) => {
		const key = `${typed} ${stemmed}`;
		const earlier = known.get(key);
		if (earlier) return earlier;
		const candidates = new Set(
			[typed, stemmed].filter((word) => word.length <= LONGEST).flatMap(lookUp),
		);
		const near = [...candidates]
			.map((term): NearWord => ({ term, likeness: likenessOf(typed, stemmed, term) }))
			.filter(({ likeness }) => likeness > LEAST)
			.sort((a, b) => b.likeness - a.likeness || (a.term < b.term ? -1 : 1))
			.slice(0, most);
		known.set(key, near);
		return near;
	};
}

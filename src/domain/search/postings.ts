import type { SearchIndex } from './index.ts';

/** What an index says of its terms. Nothing is decoded before it is asked for: the first result does not wait for all. */
export interface Terms {
	readonly has: (term: string) => boolean;
	readonly all: () => Iterable<string>;
	/** By document its weight for a term, 0 to 1. */
	readonly weights: (term: string) => ReadonlyMap<number, number>;
	/** How rare a term is, from the number of documents that hold it, each counted as much as it weighs. */
	readonly rarity: (term: string) => number;
	/** How rare a term is among titles. */
	readonly titleRarity: (term: string) => number;
}

/** How much a term tells that so many of `size` documents hold. */
export const rarityAmong = (size: number, count: number): number => Math.log(1 + (size - count + 0.5) / (count + 0.5));

/** A weight in the index is a digit up to this. */
const MOST = 9;

/** From this digit on, a word stands in the title. */
const TITLE = 8;

/** From this weight on, a word stands in the title. */
export const TITLE_WEIGHT = TITLE / MOST;

/** The digits of a posting: every third character. */
function* digits(posting: string): Generator<number> {
	for (let at = 2; at < posting.length; at += 3) yield Number(posting[at]);
}

/** How many documents hold a term, each counted as much as it weighs. */
export function countOf(posting: string): number {
	let count = 0;
	for (const digit of digits(posting)) count += digit / MOST;
	return count;
}

/** Documents whose title holds a term. */
export function titlesOf(posting: string): number[] {
	const found: number[] = [];
	for (let at = 2; at < posting.length; at += 3) if (Number(posting[at]) >= TITLE) found.push(Number.parseInt(posting.slice(at - 2, at), 36));
	return found;
}

function decode(posting: string): Map<number, number> {
	const weights = new Map<number, number>();
	for (let at = 0; at + 2 < posting.length; at += 3) weights.set(Number.parseInt(posting.slice(at, at + 2), 36), Number(posting[at + 2]) / MOST);
	return weights;
}

/** Reads a value once for each term. */
export function once<Value>(read: (term: string) => Value): (term: string) => Value {
	const known = new Map<string, Value>();
	return (term) => {
		let value = known.get(term);
		if (value === undefined) known.set(term, (value = read(term)));
		return value;
	};
}

/** The place of a term in a sorted list; -1 where it is not in it. */
function placeOf(sorted: readonly string[], term: string): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? '') < term) low = middle + 1;
		else high = middle;
	}
	return sorted[low] === term ? low : -1;
}

/** @throws TypeError when the index is not one: half a download, or a page in its place. */
export function readTerms({ size, titles, terms, postings, groups }: SearchIndex): Terms {
	const whole = typeof size === 'number' && typeof terms === 'string' && typeof postings === 'string' && Array.isArray(groups) && Array.isArray(titles) && titles.length === size;
	const byTerm = whole ? terms.split(' ') : [];
	const byPosting = whole ? postings.split(' ') : [];
	if (!whole || byTerm.length !== byPosting.length) throw new TypeError('The search index is damaged.');
	const at = once((term) => placeOf(byTerm, term));
	const posting = (term: string): string => byPosting[at(term)] ?? '';
	return {
		has: (term) => at(term) >= 0,
		all: () => byTerm,
		weights: once((term) => decode(posting(term))),
		rarity: once((term) => rarityAmong(size, countOf(posting(term)))),
		titleRarity: once((term) => rarityAmong(size, titlesOf(posting(term)).length)),
	};
}

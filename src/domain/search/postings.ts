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

/** How many digits in base 36 the place of a document takes in an index of so many: two, until they do not suffice. */
export const digitsOf = (size: number): number => Math.max(2, (size - 1).toString(36).length);

/** A posting, read with places of so many digits: documents that hold the term, with its weight as a digit. */
function* entriesOf(posting: string, digits: number): Generator<readonly [document: number, weight: number]> {
	for (let at = 0; at + digits < posting.length; at += digits + 1) yield [Number.parseInt(posting.slice(at, at + digits), 36), Number(posting[at + digits])];
}

/** How many of `size` documents hold a term, each counted as much as it weighs. */
export function countOf(posting: string, size: number): number {
	const digits = digitsOf(size);
	let count = 0;
	for (let at = digits; at < posting.length; at += digits + 1) count += Number(posting[at]) / MOST;
	return count;
}

/** Documents, of `size`, whose title holds a term. */
export function titlesOf(posting: string, size: number): number[] {
	const found: number[] = [];
	for (const [document, weight] of entriesOf(posting, digitsOf(size))) if (weight >= TITLE) found.push(document);
	return found;
}

function decode(posting: string, size: number): Map<number, number> {
	const weights = new Map<number, number>();
	for (const [document, weight] of entriesOf(posting, digitsOf(size))) weights.set(document, weight / MOST);
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
		weights: once((term) => decode(posting(term), size)),
		rarity: once((term) => rarityAmong(size, countOf(posting(term), size))),
		titleRarity: once((term) => rarityAmong(size, titlesOf(posting(term), size).length)),
	};
}

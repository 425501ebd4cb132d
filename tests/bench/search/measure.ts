import { existsSync, readFileSync } from 'node:fs';

/** A query with the entries that answer it; none for nonsense. */
export interface Query {
	readonly q: string;
	readonly expect: readonly string[];
	readonly kind: string;
}

/** How well some queries were answered. */
export interface Measure {
	readonly queries: number;
	/** Shares, 0 to 1: right at once, right among the first three, and the mean of 1 by the place of the right one. */
	readonly top1: number;
	readonly top3: number;
	readonly reciprocalRank: number;
}

export const NONSENSE = 'nonsense';

/** The queries of a file beside this one. */
export function readQueries(name: string): readonly Query[] {
	const place = new URL(name, import.meta.url);
	return existsSync(place) ? (JSON.parse(readFileSync(place, 'utf8')) as Query[]) : [];
}

/** Measures a search by queries that have an answer. */
export function measure(queries: readonly Query[], search: (query: string) => readonly string[]): Measure {
	const places = queries.map(({ q, expect }) => search(q).findIndex((id) => expect.includes(id)));
	const share = (count: number): number => (queries.length === 0 ? 0 : count / queries.length);
	return {
		queries: queries.length,
		top1: share(places.filter((place) => place === 0).length),
		top3: share(places.filter((place) => place >= 0 && place < 3).length),
		reciprocalRank: share(places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0)),
	};
}

/** The share of nonsense that finds nothing. */
export function rejected(queries: readonly Query[], search: (query: string) => readonly string[]): number {
	const nonsense = queries.filter(({ kind }) => kind === NONSENSE);
	return nonsense.filter(({ q }) => search(q).length === 0).length / Math.max(1, nonsense.length);
}

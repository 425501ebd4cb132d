import type { SearchIndex } from './index.ts';
import { type Group, type Lexicon, readQuery, type Unit } from './query.ts';
import { once, rarityAmong, readTerms, TITLE_WEIGHT } from './postings.ts';
import { type LookUp, makeSpeller } from './spelling.ts';
import { isSmall } from './words.ts';

/** An entry that answers a query. */
export interface Hit {
	/** Its place in the list that the index was made of. */
	readonly document: number;
	/** Above 0; only the order of scores means anything. */
	readonly score: number;
}

/** Finds entries, best first. */
export interface SearchEngine {
	readonly search: (query: string) => readonly Hit[];
	/** Entries that come nearest to a query that none answers. Empty where not one word comes near. */
	readonly near: (query: string) => readonly Hit[];
	/** The terms by which the query was read, for marking words. */
	readonly termsOf: (query: string) => ReadonlySet<string>;
}

/** What the ranking may be tuned by. */
export interface Tuning {
	/** How much of a question typed in full its small words count. */
	readonly small: number;
	/** The share of the query, weighed by rarity, that an entry must answer. */
	readonly leastCoverage: number;
	/** The share of the query's telling words that must be known, or near to known ones, for any answer at all. */
	readonly leastUnderstood: number;
	/** How much an entry loses for the share that it does not answer. */
	readonly coveragePower: number;
	/** How far below the best a hit may fall, as a share of its score. */
	readonly tail: number;
	/** How much a title counts that the query says in full. */
	readonly title: number;
	/** How much a word counts that nothing comes near, next to the rarest known one. */
	readonly unknown: number;
	/** How much of a word's rarity among titles counts where it stands in one. */
	readonly titleRarity: number;
}

export const TUNING: Tuning = { small: 0.12, leastCoverage: 0.25, leastUnderstood: 0.4, coveragePower: 1.2, tail: 0.12, title: 0.3, unknown: 1.1, titleRarity: 0.8 };

/** What one document answers of one word: how much, how sure, and how much of it in the title. */
interface Answer {
	readonly score: number;
	readonly sure: number;
	readonly title: number;
}

/** The share of the telling words that the index comes near, by how near it comes. 1 where there are none. */
function understood(units: readonly Unit[]): number {
	const telling = units.filter(({ small }) => !small);
	const sum = telling.reduce((total, { readings }) => total + Math.max(0, ...readings.map(({ likeness }) => likeness)), 0);
	return telling.length === 0 ? 1 : sum / telling.length;
}

/** A line of the index as phrases of stems. */
const groupOf = (line: string): Group => line.split(',').map((phrase) => phrase.split(' '));

/**
 * Makes an engine from an index.
 *
 * A query is read word by word: each may stand for itself, for a word spelt much like it, for a word that means the same,
 * or for half of a compound. Rare words count more. An entry's score is what its words weigh, times the share of the query
 * that it answers; one that answers too small a share is no answer at all.
 *
 * @param lookUpIn Makes the fuzzy look-up for misspelt words, over the words of the index.
 * @throws TypeError when the index is not one: half a download, or a page in its place.
 */
export function makeEngine(index: SearchIndex, lookUpIn: (words: readonly string[]) => LookUp, tuning: Tuning = TUNING): SearchEngine {
	const terms = readTerms(index);
	const groupsOf = once((term): readonly Group[] =>
		index.groups
			.filter((line) => line.includes(term))
			.map(groupOf)
			.filter((group) => group.some((phrase) => phrase.includes(term))),
	);
	const lexicon: Lexicon = {
		has: (term) => terms.has(term) || groupsOf(term).length > 0,
		near: makeSpeller(() => [...new Set([...terms.all(), ...index.groups.flatMap((line) => groupOf(line).flat())])].filter((term) => !isSmall(term)), lookUpIn),
		groupsOf,
	};
	const rarest = rarityAmong(index.size, 0.7);

	/** What each document answers of one word: how much it weighs, and how sure the reading is. */
	const answers = (unit: Unit): { found: Map<number, Answer>; importance: number } => {
		const found = new Map<number, Answer>();
		let importance = 0;
		// What a word stands for is never rarer than the word itself, or a rare synonym would outweigh what was typed.
		const own = Math.max(0, ...unit.readings.filter(({ terms: [term = '', ...more], likeness }) => likeness === 1 && more.length === 0 && terms.has(term)).map(({ terms: [term = ''] }) => terms.rarity(term)));
		for (const { terms: read, likeness } of unit.readings) {
			const lists = read.map(terms.weights);
			const rarestTerm = Math.max(...read.map(terms.rarity));
			const rare = own > 0 && likeness < 1 ? Math.min(own, rarestTerm) : rarestTerm;
			const [first = new Map<number, number>(), ...others] = lists;
			if (lists.every(({ size }) => size > 0)) importance = Math.max(importance, rare * likeness);
			for (const [document, weight] of first) {
				const weights = [weight, ...others.map((list) => list.get(document) ?? 0)];
				const least = Math.min(...weights);
				// A word that many answers mention may stand in few titles, and then tells much.
				const telling = least < TITLE_WEIGHT ? rare : Math.max(rare, tuning.titleRarity * Math.min(...read.map(terms.titleRarity)));
				const score = telling * likeness * least;
				if (score > (found.get(document)?.score ?? 0)) found.set(document, { score, sure: likeness ** 2 * (0.4 + 0.6 * least), title: least >= TITLE_WEIGHT ? rare * likeness : 0 });
			}
		}
		return { found, importance: unit.readings.length === 0 || importance === 0 ? rarest * tuning.unknown : importance };
	};

	const rank = (units: readonly Unit[], leastCoverage: number): Hit[] => {
		const scores = new Map<number, { score: number; covered: number; title: number }>();
		let asked = 0;
		for (const unit of units) {
			const { found, importance } = answers(unit);
			const factor = unit.small ? tuning.small : 1;
			asked += importance * factor;
			for (const [document, { score, sure, title }] of found) {
				const known = scores.get(document) ?? { score: 0, covered: 0, title: 0 };
				scores.set(document, {
					score: known.score + score * factor,
					covered: known.covered + importance * sure * factor,
					title: known.title + title * factor,
				});
			}
		}
		const hits = [...scores]
			.map(([document, { score, covered, title }]) => {
				const coverage = covered / asked;
				const said = Math.min(1, title / (index.titles[document] || 1));
				return { document, coverage, score: score * coverage ** tuning.coveragePower * (1 + tuning.title * said) };
			})
			.filter(({ coverage }) => coverage >= leastCoverage)
			.sort((a, b) => b.score - a.score || a.document - b.document);
		const best = hits[0]?.score ?? 0;
		return hits.filter(({ score }) => score >= best * tuning.tail).map(({ document, score }) => ({ document, score }));
	};

	const search = (query: string): Hit[] => {
		const units = readQuery(query, lexicon);
		return understood(units) < tuning.leastUnderstood ? [] : rank(units, tuning.leastCoverage);
	};

	const near = (query: string): Hit[] => rank(readQuery(query, lexicon).filter(({ small }) => !small), 0);

	const termsOf = (query: string): ReadonlySet<string> =>
		new Set(readQuery(query, lexicon).flatMap(({ small, readings }) => (small ? [] : readings.flatMap(({ terms }) => terms))));

	return { search, near, termsOf };
}

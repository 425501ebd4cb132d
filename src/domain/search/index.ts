import { countOf, digitsOf, rarityAmong, titlesOf } from './postings.ts';
import { isSmall, stem, stemsOf, wordsOf } from './words.ts';

/** What one entry can be found by. */
export interface SearchDocument {
	/** Its question or title. */
	readonly title: string;
	/** Words and phrases that a searcher would type. */
	readonly keywords: readonly string[];
	/** Its answer in short. */
	readonly summary: string;
	/** The rest of its words, weighed least. */
	readonly body: string;
}

/**
 * The index as it is shipped. `terms` are stems in order of code unit, parted by spaces; `postings` has as many parts,
 * also parted by spaces: for each document that has the term, its number in base 36, two digits (more where there are more
 * than 1,296 documents: as many as the last one takes), and its weight, 1 to 9.
 * `groups` are sets of words and phrases that mean the same, as stems, phrases parted by commas.
 */
export interface SearchIndex {
	readonly size: number;
	/** For each document, what the words of its title tell together. */
	readonly titles: readonly number[];
	readonly terms: string;
	readonly postings: string;
	readonly groups: readonly string[];
}

/** What a word weighs by where it stands, as the index keeps it: 1 to 9. */
const WEIGHTS = { title: 8, keywords: 6, summary: 4, body: 2 } as const;

/** A compound word counts as a whole and by its parts: `VirtualService` as virtualservice, virtual and service. */
const apart = (text: string): string => text.replace(/(?<=[a-z])(?=[A-Z][a-z])/g, ' ');

/** Words on both sides of a hyphen count as one word too: `side-car` as sidecar. */
const joined = (text: string): string => (text.match(/[A-Za-z]+(?:-[A-Za-z]+)+/g) ?? []).map((word) => word.replaceAll('-', '')).join(' ');

/** The stems of a text, each once, with the small words. */
function termsOf(text: string): Set<string> {
	return new Set(wordsOf(`${text} ${apart(text)} ${joined(text)}`).map((word) => (isSmall(word) ? word : stem(word))));
}

/** Weighs each term of a document: the heaviest place counts, and any further place lifts it by one. */
function weigh(document: SearchDocument): Map<string, number> {
	const weights = new Map<string, number>();
	const places: readonly (readonly [weight: number, text: string])[] = [
		[WEIGHTS.title, document.title],
		[WEIGHTS.keywords, document.keywords.join('\n')],
		[WEIGHTS.summary, document.summary],
		[WEIGHTS.body, document.body],
	];
	for (const [weight, text] of places) {
		for (const term of termsOf(text)) {
			if (weight === WEIGHTS.body && isSmall(term)) continue;
			const known = weights.get(term);
			if (known === undefined) weights.set(term, weight);
			else if (known % 2 === 0) weights.set(term, known + 1);
		}
	}
	return weights;
}

/** Pairs of neighbouring words in titles and keywords, written as one. */
function pairsOf({ title, keywords }: SearchDocument): Set<string> {
	const pairs = [title, ...keywords].flatMap((text) => {
		const telling = wordsOf(text).filter((word) => !isSmall(word));
		return telling.slice(1).map((word, at) => [telling[at] ?? '', word] as const);
	});
	return new Set(pairs.map(([a, b]) => `${stem(a)} ${stem(b)} ${stem(a + b)}`));
}

/** A word in so large a share of the entries tells little alone; with its neighbour it may tell much. */
const COMMON = 0.1;

/** What the telling words of each title tell together, to a tenth. */
function titleSums(size: number, postings: ReadonlyMap<string, string>): number[] {
	const sums = Array.from({ length: size }, () => 0);
	for (const [term, posting] of postings) {
		if (isSmall(term)) continue;
		for (const document of titlesOf(posting, size)) sums[document] = (sums[document] ?? 0) + rarityAmong(size, countOf(posting, size));
	}
	return sums.map((sum) => Math.round(sum * 10) / 10);
}

/** Makes the index of some documents; their place in the list is their number. */
export function buildIndex(documents: readonly SearchDocument[], groups: readonly (readonly string[])[]): SearchIndex {
	const digits = digitsOf(documents.length);
	const postings = new Map<string, string>();
	for (const [number, document] of documents.entries()) {
		const place = number.toString(36).padStart(digits, '0');
		for (const [term, weight] of weigh(document)) postings.set(term, `${postings.get(term) ?? ''}${place}${weight}`);
	}
	const common = (term: string): boolean => (postings.get(term)?.length ?? 0) / (digits + 1) > documents.length * COMMON;
	for (const [number, document] of documents.entries()) {
		const place = number.toString(36).padStart(digits, '0');
		for (const pair of pairsOf(document)) {
			const [first = '', second = '', both = ''] = pair.split(' ');
			if (!common(first) || !common(second)) continue;
			const posting = postings.get(both) ?? '';
			if (!posting.includes(place)) postings.set(both, `${posting}${place}${WEIGHTS.keywords}`);
		}
	}
	const terms = [...postings.keys()].sort();
	return {
		size: documents.length,
		titles: titleSums(documents.length, postings),
		terms: terms.join(' '),
		postings: terms.map((term) => postings.get(term) ?? '').join(' '),
		groups: groups.map((group) => [...new Set(group.map((phrase) => stemsOf(phrase).join(' ')))].join(',')),
	};
}

import type { Day, Fact } from './catalogue.ts';
import type { Confidence } from './vocabulary.ts';

/** A question with its answer. */
export interface FaqEntry {
	readonly id: string;
	readonly question: string;
	/** The answer in at most 200 characters; it stands on its own. */
	readonly shortAnswer: string;
	/** The answer in full, as Markdown. */
	readonly answer: string;
	readonly category: string;
	/** Ids of the options that it concerns. */
	readonly options: readonly string[];
	readonly keywords: readonly string[];
	readonly synonyms: readonly string[];
	/** Facts it rests on as `option/feature`, with what each says. */
	readonly facts: Readonly<Record<string, string>>;
	readonly related: readonly string[];
	readonly sources: readonly string[];
	/** By id of a mesh: the version that the answer was judged against. */
	readonly versions: Readonly<Record<string, string>>;
	readonly checkedOn: Day;
	readonly confidence: Confidence;
}

/** A part of the FAQ. */
export interface FaqCategory {
	readonly id: string;
	readonly title: string;
	readonly sentence: string;
	readonly order: number;
}

/** All questions, references checked. */
export interface Faq {
	/** In reading order. */
	readonly categories: readonly FaqCategory[];
	/** By category; within one, what most readers ask comes first. */
	readonly entries: readonly FaqEntry[];
	/** Words that mean the same to a reader who searches. */
	readonly groups: readonly (readonly string[])[];
}

/**
 * What a fact says, as an entry that rests on it repeats it: level or value, then maturity, then the first version.
 * `partial, beta, since 1.19`.
 */
export function factSays(fact: { readonly [Field in 'support' | 'rating' | 'value' | 'maturity' | 'since']?: Fact[Field] | undefined }): string {
	const level = fact.support ?? fact.rating ?? fact.value ?? 'unknown';
	const since = fact.since === undefined ? undefined : `since ${fact.since}`;
	return [level, fact.maturity, since].filter((part) => part !== undefined).join(', ');
}

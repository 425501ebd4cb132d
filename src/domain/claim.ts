import type { Confidence, Level } from './vocabulary.ts';

/** What the evidence makes of a claim, from the kindest to the harshest; an opinion stands beside them. */
export const CLAIM_VERDICTS = ['supported', 'outdated', 'misleading', 'contradicted', 'opinion'] as const;
export type ClaimVerdict = (typeof CLAIM_VERDICTS)[number];

/** The word a reader sees. */
export const CLAIM_VERDICT_WORDS: Readonly<Record<ClaimVerdict, string>> = {
	supported: 'Supported',
	outdated: 'Outdated',
	misleading: 'Misleading',
	contradicted: 'Contradicted',
	opinion: 'Opinion',
};

/** What each verdict means, in one sentence. */
export const CLAIM_VERDICT_MEANINGS: Readonly<Record<ClaimVerdict, string>> = {
	supported: 'Primary evidence agrees, often with a condition.',
	outdated: 'It was or may have been right, and no longer is.',
	misleading: 'Partly true, but a reader would conclude something false.',
	contradicted: 'Primary evidence says the opposite.',
	opinion: 'A preference or a prediction that evidence can inform but not settle.',
};

/**
 * A verdict as the number that structured data asks for, 1 (false) to 5 (true). An opinion has none: it is neither true
 * nor false.
 */
export const CLAIM_RATINGS: Readonly<Partial<Record<ClaimVerdict, number>>> = {
	supported: 5,
	outdated: 3,
	misleading: 2,
	contradicted: 1,
};

/** What claims are about, in the order in which the page tells them. */
export const CLAIM_TOPICS = [
	'choice',
	'architecture',
	'security',
	'traffic',
	'observability',
	'cost',
	'operations',
	'ecosystem',
	'migration',
] as const;
export type ClaimTopic = (typeof CLAIM_TOPICS)[number];

/** The heading of each topic. */
export const CLAIM_TOPIC_WORDS: Readonly<Record<ClaimTopic, string>> = {
	choice: 'Which one for whom',
	architecture: 'How they work',
	security: 'Security',
	traffic: 'Traffic',
	observability: 'Observability',
	cost: 'Cost and speed',
	operations: 'Running it',
	ecosystem: 'Project and market',
	migration: 'Getting there',
};

/** What a reader risks who acts on the claim as it stands. */
export const CLAIM_RISKS = ['none', 'low', 'medium', 'high'] as const;
export type ClaimRisk = (typeof CLAIM_RISKS)[number];

/** A fact that a claim was held against. */
export interface ClaimFact {
	/** `option/feature`. */
	readonly fact: string;
	/** The level that the fact had then; absent for a description. */
	readonly level?: Exclude<Level, 'value'>;
	/** Numbers and words that the fact and the claim both say. */
	readonly words: readonly string[];
}

/** Something that comparisons of meshes repeat, checked. */
export interface Claim {
	readonly id: string;
	/** In our words; attributed to nobody. */
	readonly claim: string;
	readonly verdict: ClaimVerdict;
	readonly topic: ClaimTopic;
	/** Ids of the options that it speaks of; none where it speaks of meshes at large. */
	readonly options: readonly string[];
	readonly evidence: string;
	/** What may be said instead. */
	readonly statement: string;
	/** Since when the verdict holds. */
	readonly since?: string;
	readonly note?: string;
	readonly confidence: Confidence;
	readonly risk: ClaimRisk;
	readonly facts: readonly ClaimFact[];
	/** Ids of benchmark studies. */
	readonly studies: readonly string[];
	readonly checkedOn: string;
	readonly sources: readonly string[];
}

/** Finds the claims that were held against a fact of an option, in the order given. */
export function claimIndex(claims: readonly Claim[]): (option: string, feature: string) => readonly Claim[] {
	const byFact = new Map<string, Claim[]>();
	for (const claim of claims) {
		for (const { fact } of claim.facts) byFact.set(fact, [...(byFact.get(fact) ?? []), claim]);
	}
	return (option, feature) => byFact.get(`${option}/${feature}`) ?? [];
}

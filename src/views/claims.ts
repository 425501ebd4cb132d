import type { Catalogue, Option, Source } from '../domain/catalogue.ts';
import { factIndex, levelOf } from '../domain/catalogue.ts';
import {
	CLAIM_RATINGS,
	CLAIM_TOPIC_WORDS,
	CLAIM_TOPICS,
	CLAIM_VERDICT_MEANINGS,
	CLAIM_VERDICT_WORDS,
	CLAIM_VERDICTS,
	type Claim,
	type ClaimTopic,
	type ClaimVerdict,
} from '../domain/claim.ts';
import { LEVEL_WORDS, type Level } from '../domain/vocabulary.ts';
import type { Study } from '../domain/study.ts';
import { type CitedSource, interestOf } from './feature.ts';

/** A fact that a claim was held against, as a link. */
export interface ClaimFactView {
	readonly title: string;
	readonly path: string;
	readonly level: Level;
	readonly word: string;
}

/** One claim as the page shows it. */
export interface ClaimView {
	readonly claim: Claim;
	/** The content file, from the project's root. */
	readonly file: string;
	readonly path: string;
	readonly verdict: string;
	/** 1 (false) to 5 (true) for structured data; undefined for an opinion. */
	readonly rating: number | undefined;
	/** The options that it speaks of; all but the baseline where it speaks of meshes at large. */
	readonly options: readonly Option[];
	readonly everyOption: boolean;
	readonly facts: readonly ClaimFactView[];
	readonly studies: readonly { readonly title: string; readonly path: string }[];
	readonly sources: readonly CitedSource[];
}

/** How many claims have a verdict. */
export interface VerdictCount {
	readonly verdict: ClaimVerdict;
	readonly word: string;
	readonly meaning: string;
	readonly count: number;
}

/** The claims page. */
export interface ClaimsView {
	readonly total: number;
	readonly verdicts: readonly VerdictCount[];
	/** Options that a reader can choose. */
	readonly options: readonly Option[];
	/** In the order of `CLAIM_TOPICS`; topics without a claim are left out. */
	readonly topics: readonly { readonly topic: ClaimTopic; readonly title: string; readonly claims: readonly ClaimView[] }[];
}

/** The address of a claim on this site. */
export const claimPath = (id: string): string => `/claims/#${id}`;

/** The address of a study on this site. */
export const studyPath = (id: string): string => `/benchmarks/#${id}`;

function citedBy(claim: Claim, options: readonly Option[], catalogue: Catalogue, studies: ReadonlyMap<string, string>): CitedSource[] {
	const byId = new Map<string, Source>(catalogue.sources.map((source) => [source.id, source]));
	const spoken = catalogue.meshes.filter(({ id }) => options.some(({ mesh }) => mesh === id));
	return claim.sources.flatMap((id) => {
		const source = byId.get(id);
		if (!source) return [];
		const own = spoken.find((mesh) => source.stake.includes(mesh.id)) ?? { id: '' };
		const study = studies.get(id);
		return [{ source, interest: interestOf(source, own, catalogue.meshes), ...(study === undefined ? {} : { study }) }];
	});
}

function factsOf(claim: Claim, catalogue: Catalogue): ClaimFactView[] {
	const factOf = factIndex(catalogue.facts);
	return claim.facts.flatMap(({ fact: reference }) => {
		const [optionId, featureId] = reference.split('/');
		const option = catalogue.options.find(({ id }) => id === optionId);
		const feature = catalogue.features.find(({ id }) => id === featureId);
		if (!option || !feature) return [];
		const fact = factOf(option, feature.id);
		const level = levelOf(fact);
		return [
			{
				title: `${option.name}: ${feature.title}`,
				path: `/features/${feature.id}/#${option.id}`,
				level,
				word: fact?.value ?? LEVEL_WORDS[level],
			},
		];
	});
}

/** All claims by topic, with what settles them. Claims of one topic stand in the order of their ids. */
export function claimsView(claims: readonly Claim[], studies: readonly Pick<Study, 'id' | 'title' | 'source'>[], catalogue: Catalogue): ClaimsView {
	const baselines = new Set(catalogue.meshes.filter(({ baseline }) => baseline).map(({ id }) => id));
	const real = catalogue.options.filter(({ mesh }) => !baselines.has(mesh));
	const studyOf = new Map(studies.map(({ id, source }) => [source, id]));
	const titles = new Map(studies.map(({ id, title }) => [id, title]));
	const views = claims.map((claim): ClaimView => {
		const options = claim.options.length === 0 ? real : catalogue.options.filter(({ id }) => claim.options.includes(id));
		return {
			claim,
			file: `content/claims/${claim.id}.yaml`,
			path: claimPath(claim.id),
			verdict: CLAIM_VERDICT_WORDS[claim.verdict],
			rating: CLAIM_RATINGS[claim.verdict],
			options,
			everyOption: claim.options.length === 0,
			facts: factsOf(claim, catalogue),
			studies: claim.studies.map((id) => ({ title: titles.get(id) ?? id, path: studyPath(id) })),
			sources: citedBy(claim, options, catalogue, studyOf),
		};
	});
	return {
		total: views.length,
		verdicts: CLAIM_VERDICTS.map((verdict) => ({
			verdict,
			word: CLAIM_VERDICT_WORDS[verdict],
			meaning: CLAIM_VERDICT_MEANINGS[verdict],
			count: claims.filter((claim) => claim.verdict === verdict).length,
		})),
		options: catalogue.options.filter(({ id }) => views.some(({ options }) => options.some((option) => option.id === id))),
		topics: CLAIM_TOPICS.map((topic) => ({
			topic,
			title: CLAIM_TOPIC_WORDS[topic],
			claims: views.filter(({ claim }) => claim.topic === topic),
		})).filter((group) => group.claims.length > 0),
	};
}

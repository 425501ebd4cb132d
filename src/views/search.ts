import type { Catalogue } from '../domain/catalogue.ts';
import { CLAIM_VERDICT_WORDS, type Claim } from '../domain/claim.ts';
import type { Faq } from '../domain/faq.ts';
import { type Guide, PHASE_WORDS } from '../domain/migration.ts';
import { plainText } from '../domain/prose.ts';
import { buildIndex, type SearchDocument } from '../domain/search/index.ts';
import { DATA_VERSION } from './downloads.ts';
import { pairLinks } from './pair.ts';

/** Kinds of result in the order in which they are shown, with the heading of each. */
export const SEARCH_KINDS = {
	question: 'Questions',
	feature: 'Features',
	profile: 'Profiles',
	pair: 'Side by side',
	step: 'Migration steps',
	claim: 'Claims checked',
	page: 'Pages',
} as const;
export type SearchKind = keyof typeof SEARCH_KINDS;

/** Something that the site's search finds. */
export interface SearchEntry {
	readonly kind: SearchKind;
	readonly title: string;
	readonly path: string;
	readonly summary: string;
	/** What else it is found by. */
	readonly keywords: readonly string[];
	readonly body: string;
}

/** The words of a page that is not made from other content. */
export interface PageWords {
	readonly path: string;
	readonly title: string;
	readonly description: string;
}

function questions({ entries }: Faq): SearchEntry[] {
	return entries.map(({ id, question, shortAnswer, keywords, synonyms }) => ({
		kind: 'question',
		title: question,
		path: `/faq/${id}/`,
		summary: shortAnswer,
		keywords: [...keywords, ...synonyms, id.replaceAll('-', ' ')],
		body: '',
	}));
}

function features({ features: all, facts }: Catalogue): SearchEntry[] {
	const factsOf = Map.groupBy(facts, ({ feature }) => feature);
	return all.map(({ id, title, question }) => ({
		kind: 'feature',
		title,
		path: `/features/${id}/`,
		summary: question,
		keywords: [id.replaceAll('-', ' ')],
		body: (factsOf.get(id) ?? [])
			.map(({ summary, value = '' }) => `${summary} ${value}`)
			.join('\n'),
	}));
}

function profiles({ meshes }: Catalogue): SearchEntry[] {
	return meshes.map(({ id, name, oneLine, options }) => ({
		kind: 'profile',
		title: name,
		path: `/meshes/${id}/`,
		summary: oneLine,
		keywords: options.map((option) => option.name),
		body: '',
	}));
}

/** Two side by side, found by the names of both and by how one asks for the difference. */
function pairs(catalogue: Catalogue): SearchEntry[] {
	return pairLinks(catalogue).map(({ path, label }) => ({
		kind: 'pair',
		title: label,
		path,
		summary: 'Every row of both, differences first.',
		keywords: ['versus', 'vs', 'or', 'why not', 'difference between', 'better than', 'compare'],
		body: '',
	}));
}

/** The steps of all paths in their order, each with the path that it belongs to. */
function steps({ paths, steps: all }: Pick<Guide, 'paths' | 'steps'>): SearchEntry[] {
	const byId = new Map(all.map((step) => [`${step.path}/${step.id}`, step]));
	return paths.flatMap((path) =>
		path.steps.flatMap((id): SearchEntry[] => {
			const step = byId.get(`${path.id}/${id}`);
			if (!step) return [];
			return [
				{
					kind: 'step',
					title: step.title,
					path: `/migrate/${path.id}/#${id}`,
					summary: `${path.title}: ${step.goal}`,
					keywords: [PHASE_WORDS[step.phase], id.replaceAll('-', ' ')],
					body: [step.why, ...step.pitfalls.map(({ text }) => text)].join('\n'),
				},
			];
		}),
	);
}

function claimEntries(claims: readonly Claim[]): SearchEntry[] {
	return claims.map(({ id, claim, verdict, statement, evidence }) => ({
		kind: 'claim',
		title: claim,
		path: `/claims/#${id}`,
		summary: `${CLAIM_VERDICT_WORDS[verdict]}. ${statement}`,
		keywords: [],
		body: evidence,
	}));
}

/** All that the site's search is made from. */
export interface Searchable {
	readonly catalogue: Catalogue;
	readonly faq: Faq;
	readonly guide: Pick<Guide, 'paths' | 'steps'>;
	readonly claims: readonly Claim[];
	readonly pages: readonly PageWords[];
}

/** Everything that the site's search finds, by kind. */
export function searchEntries({ catalogue, faq, guide, claims, pages }: Searchable): SearchEntry[] {
	return [
		...questions(faq),
		...features(catalogue),
		...profiles(catalogue),
		...pairs(catalogue),
		...steps(guide),
		...claimEntries(claims),
		...pages.map(({ path, title, description }): SearchEntry => ({ kind: 'page', title, path, summary: description, keywords: [], body: '' })),
	];
}

/** `/data/search.json`: what the site's search finds, and the index that it finds it by. */
export function searchData(entries: readonly SearchEntry[], groups: Faq['groups'], edition: string) {
	return {
		version: DATA_VERSION,
		edition,
		entries: entries.map(({ kind, title, path, summary }) => ({ kind: SEARCH_KINDS[kind], title, path, summary })),
		index: buildIndex(entries, groups),
	};
}

/** What a question is found by: its own words, its answer's, and those of who asks differently. */
export function faqDocuments({ entries }: Faq): SearchDocument[] {
	return entries.map(({ id, question, shortAnswer, answer, keywords, synonyms }) => ({
		title: question,
		keywords: [...keywords, ...synonyms, id.replaceAll('-', ' ')],
		summary: shortAnswer,
		body: plainText(answer),
	}));
}

/** `/data/faq-search.json`: the index of the questions, whose text the page of questions has already. */
export function faqSearchData(faq: Faq, edition: string) {
	return {
		version: DATA_VERSION,
		edition,
		ids: faq.entries.map(({ id }) => id),
		index: buildIndex(faqDocuments(faq), faq.groups),
	};
}

/** Everything that can be found, by kind: the contents of the site for who has no scripts. */
export function searchContents(entries: readonly SearchEntry[]): { heading: string; entries: readonly SearchEntry[] }[] {
	return Object.entries(SEARCH_KINDS)
		.map(([kind, heading]) => ({ heading, entries: entries.filter((entry) => entry.kind === kind) }))
		.filter(({ entries: ofKind }) => ofKind.length > 0);
}

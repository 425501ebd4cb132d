import { type Catalogue, type Fact, factIndex, type Feature, levelOf, type Option } from '../domain/catalogue.ts';
import { type Claim, claimIndex } from '../domain/claim.ts';
import type { Faq, FaqCategory, FaqEntry } from '../domain/faq.ts';
import { plainText } from '../domain/prose.ts';
import { LEVEL_WORDS, type Level } from '../domain/vocabulary.ts';
import { DATA_VERSION } from './downloads.ts';
import type { CitedSource, Evidence } from './feature.ts';

/** A fact that an answer rests on, as a reader sees it. */
export interface RestsOn {
	readonly option: Option;
	readonly feature: Feature;
	readonly fact: Fact;
	readonly level: Level;
	readonly word: string;
	readonly path: string;
}

/** The facts of one row that an answer rests on. */
export interface RestsOnRow {
	readonly feature: Feature;
	readonly facts: readonly RestsOn[];
}

/** A question with all that its page shows. */
export interface FaqEntryView {
	readonly entry: FaqEntry;
	readonly category: FaqCategory | undefined;
	readonly options: readonly Option[];
	readonly rows: readonly RestsOnRow[];
	/** Claims that the facts of the answer settle. */
	readonly claims: readonly Claim[];
	readonly related: readonly FaqEntry[];
	readonly sources: readonly CitedSource[];
	/** What was judged, and at which version. */
	readonly versions: readonly { readonly name: string; readonly version: string }[];
	readonly file: string;
}

/** The page of all questions. */
export interface FaqView {
	readonly total: number;
	readonly categories: readonly { readonly category: FaqCategory; readonly entries: readonly FaqEntryView[] }[];
}

const NO_EVIDENCE: Evidence = { claims: [], studies: [] };

/** Finds what the entries name, made once for all of them. */
const lookupOf = ({ facts, features, options, sources }: Catalogue) => ({
	factOf: factIndex(facts),
	featureOf: new Map(features.map((feature) => [feature.id, feature])),
	optionOf: new Map(options.map((option) => [option.id, option])),
	sourceOf: new Map(sources.map((source) => [source.id, source])),
});
type Lookup = ReturnType<typeof lookupOf>;

/** The facts of an entry by row, rows in the order in which the entry names them. */
function rowsOf(entry: FaqEntry, { factOf, featureOf, optionOf }: Lookup): RestsOnRow[] {
	const facts = Object.keys(entry.facts).flatMap((name): RestsOn[] => {
		const slash = name.indexOf('/');
		const option = optionOf.get(name.slice(0, slash));
		const feature = featureOf.get(name.slice(slash + 1));
		const fact = option && feature && factOf(option, feature.id);
		if (!option || !feature || !fact) return [];
		const level = levelOf(fact);
		return [{ option, feature, fact, level, word: fact.value ?? LEVEL_WORDS[level], path: `/features/${feature.id}/#${option.id}` }];
	});
	const features = [...new Set(facts.map(({ feature }) => feature))];
	return features.map((feature) => ({ feature, facts: facts.filter((fact) => fact.feature === feature) }));
}

/** Whose interest a source serves, said once for an answer that concerns several meshes. */
function citations(entry: FaqEntry, meshes: Catalogue['meshes'], { sourceOf }: Lookup, studies: ReadonlyMap<string, string>): CitedSource[] {
	return entry.sources.flatMap((id): CitedSource[] => {
		const source = sourceOf.get(id);
		if (!source) return [];
		const names = meshes.filter((mesh) => source.stake.includes(mesh.id)).map(({ name }) => name);
		const study = studies.get(id);
		const interest = source.kind !== 'vendor' ? undefined : names.length === 0 ? 'vendor' : `vendor of ${names.join(' and ')}`;
		return [{ source, interest, ...(study === undefined ? {} : { study }) }];
	});
}

/** A claim is beside the point of an answer unless this share of the facts that it is held against are the answer's too, and two at least. */
const SHARE = 0.5;
const LEAST = 2;

/** Claims held against the facts of an entry, those that rest on most of them first. */
function claimsOf({ facts }: FaqEntry, claimsFor: ReturnType<typeof claimIndex>): Claim[] {
	const shared = new Map<Claim, number>();
	for (const name of Object.keys(facts)) {
		const [option = '', feature = ''] = name.split('/');
		for (const claim of new Set(claimsFor(option, feature))) shared.set(claim, (shared.get(claim) ?? 0) + 1);
	}
	return [...shared]
		.filter(([{ facts: all }, count]) => count >= Math.min(LEAST, all.length) && count >= all.length * SHARE)
		.sort(([, a], [, b]) => b - a)
		.map(([claim]) => claim);
}

/** Every question with all that its page shows, in reading order. */
export function faqEntryViews(faq: Faq, catalogue: Catalogue, { claims, studies }: Evidence = NO_EVIDENCE): FaqEntryView[] {
	const claimsFor = claimIndex(claims);
	const studyOf = new Map(studies.map(({ id, source }) => [source, id]));
	const byId = new Map(faq.entries.map((entry) => [entry.id, entry]));
	const lookup = lookupOf(catalogue);
	return faq.entries.map((entry) => ({
		entry,
		category: faq.categories.find(({ id }) => id === entry.category),
		options: catalogue.options.filter(({ id }) => entry.options.includes(id)),
		rows: rowsOf(entry, lookup),
		claims: claimsOf(entry, claimsFor),
		related: entry.related.flatMap((id) => byId.get(id) ?? []),
		sources: citations(entry, catalogue.meshes, lookup, studyOf),
		versions: catalogue.meshes.flatMap(({ id, versionOf }) => {
			const version = entry.versions[id];
			return version === undefined ? [] : [{ name: versionOf, version }];
		}),
		file: `content/faq/${entry.id}.mdx`,
	}));
}

/** All questions by category. */
export function faqView(faq: Faq, catalogue: Catalogue, evidence: Evidence = NO_EVIDENCE): FaqView {
	const views = faqEntryViews(faq, catalogue, evidence);
	return {
		total: views.length,
		categories: faq.categories.map((category) => ({ category, entries: views.filter(({ entry }) => entry.category === category.id) })),
	};
}

/** `/data/faq.json`: every question with its short answer. */
export function faqData(faq: Faq, edition: string) {
	return {
		version: DATA_VERSION,
		edition,
		entries: faq.entries.map(({ id, question, shortAnswer, category, options, related, sources }) => ({
			id,
			question,
			shortAnswer,
			category,
			options,
			related,
			sources,
		})),
	};
}

/** A question as schema.org describes one, for search engines. */
export function questionData({ question, shortAnswer, answer }: FaqEntry, address: string): object {
	return {
		'@type': 'Question',
		name: question,
		url: address,
		acceptedAnswer: { '@type': 'Answer', text: `${shortAnswer}\n\n${plainText(answer)}` },
	};
}

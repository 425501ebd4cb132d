import type { Catalogue, Source } from '../domain/catalogue.ts';
import type { Faq } from '../domain/faq.ts';
import { SOURCE_KINDS, SOURCE_KIND_WORDS } from '../domain/vocabulary.ts';

/** A source and what rests on it. */
export interface SourceView {
	readonly source: Source;
	/** Names of the meshes that the publisher makes or sells. */
	readonly stake: readonly string[];
	readonly facts: readonly { readonly title: string; readonly path: string }[];
	/** Answers of the FAQ that rest on it. */
	readonly answers: readonly { readonly title: string; readonly path: string }[];
}

/** Sources of one publisher, by title. */
export interface PublisherView {
	readonly publisher: string;
	readonly sources: readonly SourceView[];
}

/** The sources page. */
export interface SourcesView {
	readonly total: number;
	/** How many of each kind, in the order of their weight. */
	readonly kinds: readonly { readonly word: string; readonly count: number }[];
	/** By name. */
	readonly publishers: readonly PublisherView[];
}

const byName = (a: string, b: string): number => a.localeCompare(b, 'en');

/** All sources and what rests on each. */
export function sourcesView(catalogue: Catalogue, { entries }: Pick<Faq, 'entries'>): SourcesView {
	const titles = new Map(catalogue.features.map(({ id, title }) => [id, title]));
	const names = new Map<string, string>([
		...catalogue.meshes.map(({ id, name }) => [id, name] as const),
		...catalogue.options.map(({ id, name }) => [id, name] as const),
	]);
	const firstOption = new Map(catalogue.meshes.map(({ id, options }) => [id, options[0]?.id ?? id]));
	const views = catalogue.sources.map((source) => ({
		source,
		stake: source.stake.map((id) => names.get(id) ?? id),
		facts: catalogue.facts
			.filter(({ sources }) => sources.includes(source.id))
			.map(({ subject, feature }) => ({
				title: `${names.get(subject) ?? subject}: ${titles.get(feature) ?? feature}`,
				path: `/features/${feature}/#${firstOption.get(subject) ?? subject}`,
			})),
		answers: entries.filter(({ sources }) => sources.includes(source.id)).map(({ id, question }) => ({ title: question, path: `/faq/${id}/` })),
	}));
	const publishers = [...new Set(views.map(({ source }) => source.publisher))].sort(byName);
	return {
		total: views.length,
		kinds: SOURCE_KINDS.map((kind) => ({
			word: SOURCE_KIND_WORDS[kind],
			count: views.filter(({ source }) => source.kind === kind).length,
		})).filter(({ count }) => count > 0),
		publishers: publishers.map((publisher) => ({
			publisher,
			sources: views
				.filter(({ source }) => source.publisher === publisher)
				.sort((a, b) => byName(a.source.title, b.source.title)),
		})),
	};
}

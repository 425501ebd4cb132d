import type { Source } from '../domain/catalogue.ts';
import { SOURCE_KINDS, SOURCE_KIND_WORDS } from '../domain/vocabulary.ts';
import { type Resting, type RestingContent, restingIndex } from './resting.ts';

/** A source and what rests on it. */
export interface SourceView {
	readonly source: Source;
	/** Names of the meshes that the publisher makes or sells. */
	readonly stake: readonly string[];
	/** What rests on it. */
	readonly resting: readonly Resting[];
}

/** Sources of one publisher, by title. */
export interface PublisherView {
	readonly publisher: string;
	readonly sources: readonly SourceView[];
}

/** The sources page. */
export interface SourcesView {
	readonly total: number;
	/** How many of them a fact of the comparison rests on. */
	readonly behindFacts: number;
	/** How many of each kind, in the order of their weight. */
	readonly kinds: readonly { readonly word: string; readonly count: number }[];
	/** By name. */
	readonly publishers: readonly PublisherView[];
}

const byName = (a: string, b: string): number => a.localeCompare(b, 'en');

/** All sources and what rests on each. */
export function sourcesView(content: RestingContent): SourcesView {
	const { catalogue } = content;
	const resting = restingIndex(content);
	const names = new Map([...catalogue.meshes, ...catalogue.options].map(({ id, name }) => [id, name]));
	const views = catalogue.sources.map((source): SourceView => ({
		source,
		stake: source.stake.map((id) => names.get(id) ?? id),
		resting: resting.get(source.id) ?? [],
	}));
	const publishers = [...new Set(views.map(({ source }) => source.publisher))].sort(byName);
	return {
		total: views.length,
		behindFacts: views.filter(({ resting }) => resting.some(({ kind }) => kind === 'fact')).length,
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

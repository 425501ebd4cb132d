import type { Catalogue, Feature } from '../domain/catalogue.ts';
import { toCsv } from '../domain/table-text.ts';
import type { MatrixView } from './matrix.ts';
import { type RestingContent, restingIndex } from './resting.ts';
import { type Column, ids, tableOf, texts } from './table.ts';

/** The version of the formats under `/data/`. It grows by one when a field is removed or changes its meaning. */
export const DATA_VERSION = 1 as const;

/** `/data/matrix.json`: one fact for each option and feature that has one. */
export function matrixData(view: MatrixView) {
	const rows = view.groups.flatMap(({ rows: inGroup }) => inGroup);
	return {
		version: DATA_VERSION,
		edition: view.edition,
		options: view.options.map(({ id, mesh, mode, name }) => ({ id, mesh, mode, name })),
		features: rows.map(({ feature: { id, title, group, kind, question } }) => ({ id, title, group, kind, question })),
		facts: rows.flatMap(({ feature, cells }) =>
			cells.flatMap(({ option, fact }) => {
				if (fact === undefined) return [];
				const { subject: _subject, feature: _feature, ...rest } = fact;
				return [{ option: option.id, feature: feature.id, ...rest }];
			}),
		),
	};
}

const COLUMNS = [
	'option',
	'feature',
	'group',
	'title',
	'question',
	'kind',
	'level',
	'maturity',
	'since',
	'summary',
	'caveats',
	'version',
	'checkedOn',
	'confidence',
	'sources',
] as const;

/** `/data/matrix.csv`: the same facts, a line each, and a line with level `unknown` for each cell that nobody has written. */
export function matrixCsv(view: MatrixView): string {
	const lines = view.groups.flatMap(({ rows }) =>
		rows.flatMap(({ feature, cells }) =>
			cells.map(({ option, fact, level, summary }) => [
				option.id,
				feature.id,
				feature.group,
				feature.title,
				feature.question,
				feature.kind,
				fact?.value ?? level,
				fact?.maturity ?? '',
				fact?.since ?? '',
				summary,
				fact?.caveats.join(' | ') ?? '',
				fact?.version ?? '',
				fact?.checkedOn ?? '',
				fact?.confidence ?? '',
				fact?.sources.join(' ') ?? '',
			]),
		),
	);
	return toCsv([COLUMNS, ...lines]);
}

/** `/data/meshes.json`: the meshes, their options and their release lines. */
export function meshesData({ edition, meshes }: Catalogue) {
	return { version: DATA_VERSION, edition, meshes };
}

/** `/data/features.json`: the rows with the rule by which each is judged, and their groups. */
export function featuresData({ edition, groups, features }: Catalogue) {
	return { version: DATA_VERSION, edition, groups, features };
}

const FEATURE_COLUMNS: readonly Column<Feature>[] = [
	['id', ({ id }) => id],
	['group', ({ group }) => group],
	['title', ({ title }) => title],
	['question', ({ question }) => question],
	['kind', ({ kind }) => kind],
	['why', ({ why }) => why],
	['yardstick', ({ yardstick }) => yardstick],
	['notes', ({ notes }) => texts(notes)],
	['related', ({ related }) => ids(related)],
];

/** `/data/features.csv`: a line for each row. */
export const featuresCsv = ({ features }: Pick<Catalogue, 'features'>): string => tableOf(FEATURE_COLUMNS, features);

/** `/data/sources.json`: every source, the facts that rest on it as `option-or-mesh/feature`, and all else that does. */
export function sourcesData(content: RestingContent) {
	const { edition, sources, facts } = content.catalogue;
	const citedBy = new Map<string, string[]>();
	for (const fact of facts) {
		for (const source of fact.sources) {
			citedBy.set(source, [...(citedBy.get(source) ?? []), `${fact.subject}/${fact.feature}`]);
		}
	}
	const resting = restingIndex(content);
	return {
		version: DATA_VERSION,
		edition,
		sources: sources.map((source) => ({ ...source, facts: (citedBy.get(source.id) ?? []).sort(), resting: resting.get(source.id) ?? [] })),
	};
}

const SOURCE_COLUMNS: readonly Column<ReturnType<typeof sourcesData>['sources'][number]>[] = [
	['id', ({ id }) => id],
	['title', ({ title }) => title],
	['publisher', ({ publisher }) => publisher],
	['kind', ({ kind }) => kind],
	['url', ({ url }) => url],
	['pinned', ({ pinned }) => pinned],
	['version', ({ version }) => version],
	['date', ({ date }) => date],
	['note', ({ note }) => note],
	['stake', ({ stake }) => ids(stake)],
	['facts', ({ facts }) => ids(facts)],
];

/** `/data/sources.csv`: a line for each source. */
export const sourcesCsv = (content: RestingContent): string => tableOf(SOURCE_COLUMNS, sourcesData(content).sources);

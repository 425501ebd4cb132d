import type { Catalogue } from '../domain/catalogue.ts';
import { toCsv } from '../domain/table-text.ts';
import type { MatrixView } from './matrix.ts';

/** The version of the formats under `/data/`. It grows by one when a field is removed or changes its meaning. */
export const DATA_VERSION = 1;

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

/** `/data/sources.json`: every source, and the facts that rest on it as `option-or-mesh/feature`. */
export function sourcesData({ edition, sources, facts }: Catalogue) {
	const citedBy = new Map<string, string[]>();
	for (const fact of facts) {
		for (const source of fact.sources) {
			citedBy.set(source, [...(citedBy.get(source) ?? []), `${fact.subject}/${fact.feature}`]);
		}
	}
	return {
		version: DATA_VERSION,
		edition,
		sources: sources.map((source) => ({ ...source, facts: (citedBy.get(source.id) ?? []).sort() })),
	};
}

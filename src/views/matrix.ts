import type { Catalogue, Feature, Group, Option } from '../domain/catalogue.ts';
import { type CellView, cellMaker } from './cell.ts';

/** A row with its cells, in column order. */
export interface MatrixRowView {
	readonly feature: Feature;
	readonly cells: readonly CellView[];
}

/** A group with its rows. */
export interface MatrixGroupView {
	readonly group: Group;
	readonly rows: readonly MatrixRowView[];
}

/** The whole matrix: what `/compare/` and the downloads show. */
export interface MatrixView {
	readonly edition: string;
	readonly options: readonly Option[];
	readonly groups: readonly MatrixGroupView[];
	readonly counts: { readonly features: number; readonly facts: number; readonly sources: number };
}

/** Everything that the matrix shows, in reading order. */
export function matrixView(catalogue: Catalogue): MatrixView {
	const cellsOf = cellMaker(catalogue);
	const groups = catalogue.groups.map((group) => ({
		group,
		rows: catalogue.features
			.filter((feature) => feature.group === group.id)
			.map((feature) => ({ feature, cells: cellsOf(feature) })),
	}));
	const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
	return {
		edition: catalogue.edition,
		options: catalogue.options,
		groups,
		counts: {
			features: catalogue.features.length,
			facts: cells.filter(({ fact }) => fact !== undefined && fact.sources.length > 0).length,
			sources: new Set(cells.flatMap(({ fact }) => fact?.sources ?? [])).size,
		},
	};
}

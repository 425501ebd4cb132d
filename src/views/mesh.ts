import type { Catalogue, Feature, Group, Mesh, Option } from '../domain/catalogue.ts';
import { type CellView, cellMaker } from './cell.ts';
import { type CitedSource, interestOf } from './feature.ts';

/** A row of a profile: one cell for each option of the mesh; a single one where the options share a fact. */
export interface MeshRowView {
	readonly feature: Feature;
	readonly cells: readonly CellView[];
}

/** One mesh with all its facts. */
export interface MeshView {
	readonly mesh: Mesh;
	readonly options: readonly Option[];
	readonly groups: readonly { readonly group: Group; readonly rows: readonly MeshRowView[] }[];
	readonly sources: readonly CitedSource[];
	readonly factCount: number;
}

/** The profiles of all meshes, in column order. */
export function meshViews(catalogue: Catalogue): MeshView[] {
	const cellsOf = cellMaker(catalogue);
	return catalogue.meshes.map((mesh) => {
		const groups = catalogue.groups.map((group) => ({
			group,
			rows: catalogue.features
				.filter((feature) => feature.group === group.id)
				.map((feature) => {
					const own = cellsOf(feature).filter(({ option }) => option.mesh === mesh.id);
					const shared = own[0]?.fact !== undefined && own.every(({ fact }) => fact === own[0]?.fact);
					return { feature, cells: shared ? own.slice(0, 1) : own };
				}),
		}));
		const cited = new Set([...mesh.sources, ...mesh.releases.flatMap(({ sources }) => sources)]);
		return {
			mesh,
			options: mesh.options,
			groups,
			sources: catalogue.sources
				.filter(({ id }) => cited.has(id))
				.map((source) => ({ source, interest: interestOf(source, mesh, catalogue.meshes) })),
			factCount: groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).filter(({ fact }) => fact).length,
		};
	});
}

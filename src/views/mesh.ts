import type { Catalogue, Feature, Group, Mesh, Option } from '../domain/catalogue.ts';
import { type CellView, cellMaker } from './cell.ts';
import { type CitedSource, interestOf } from './feature.ts';

/** A row of a profile: one cell for each option of the mesh; a single one where the options have the same level. */
export interface MeshRowView {
	readonly feature: Feature;
	readonly cells: readonly CellView[];
	/** What to beware of in any of the cells, each once. */
	readonly warnings: readonly string[];
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
					const [first] = own;
					const alike = first !== undefined && own.every(({ fact, level, word }) => fact === first.fact || (level === first.level && word === first.word));
					const warnings = own.flatMap(({ marks }) => marks.filter(({ warning }) => warning).map(({ text }) => text));
					return { feature, cells: alike ? own.slice(0, 1) : own, warnings: [...new Set(warnings)] };
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

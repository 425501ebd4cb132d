import type { Catalogue } from '../domain/catalogue.ts';
import type { Guide, Path, Phase } from '../domain/migration.ts';
import { optionNames, phasesOf } from './migration.ts';

/** The page of all paths: where from, and where to. */
export interface GuideView {
	readonly targets: readonly { readonly id: string; readonly name: string }[];
	readonly rows: readonly {
		readonly from: string;
		readonly cells: readonly { readonly to: string; readonly paths: readonly { readonly id: string; readonly title: string; readonly steps: number }[] }[];
	}[];
	readonly paths: readonly { readonly path: Path; readonly phases: readonly Phase[]; readonly steps: number }[];
}

/** `1 step`, `8 steps`. */
export const stepsIn = (count: number): string => (count === 1 ? '1 step' : `${count} steps`);

/** All paths as a grid in the order of the columns of the matrix, the baseline first as a place to start from, and as a list. */
export function guideView(guide: Guide, catalogue: Catalogue): GuideView {
	const baselines = new Set(catalogue.meshes.filter(({ baseline }) => baseline).map(({ id }) => id));
	const isBase = (mesh: string): number => (baselines.has(mesh) ? 0 : 1);
	const starts = catalogue.options
		.filter(({ id }) => guide.paths.some(({ from }) => from.includes(id)))
		.sort((a, b) => isBase(a.mesh) - isBase(b.mesh) || a.order - b.order);
	const ends = catalogue.options.filter(({ id }) => guide.paths.some(({ to }) => to === id));
	return {
		targets: ends.map(({ id, name }) => ({ id, name })),
		rows: starts.map((start) => ({
			from: start.name,
			cells: ends.map((end) => ({
				to: optionNames([end.id], catalogue),
				paths: guide.paths
					.filter(({ from, to }) => from.includes(start.id) && to === end.id)
					.map(({ id, title, steps }) => ({ id, title, steps: steps.length })),
			})),
		})),
		paths: guide.paths.map((path) => ({ path, phases: phasesOf(path, guide), steps: path.steps.length })),
	};
}

/** The paths that lead to a mesh, and those that lead away from it. One between its own options counts as leading there. */
export function pathsOfMesh(guide: Guide, mesh: { readonly options: readonly { readonly id: string }[] }): { readonly to: readonly Path[]; readonly from: readonly Path[] } {
	const own = new Set(mesh.options.map(({ id }) => id));
	const to = guide.paths.filter((path) => own.has(path.to));
	return { to, from: guide.paths.filter((path) => !to.includes(path) && path.from.some((id) => own.has(id))) };
}

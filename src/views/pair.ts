import type { Catalogue, Feature, Group, Mesh, Option } from '../domain/catalogue.ts';
import { matrixQuery } from '../domain/matrix-state.ts';
import { compareSides, countOutcomes, inOrder, type Outcome, pairPath, pairsOf, pairVerdict } from '../domain/pair.ts';
import { cellMaker } from './cell.ts';
import { openingOf, type SideOpening } from './pair-opening.ts';
import type { PairRowView, SideView } from './pair-row.ts';

/** Rows of a group. */
export interface PairGroupView {
	readonly group: Group;
	readonly rows: readonly PairRowView[];
	/** The same group in the matrix, with only these options. */
	readonly path: string;
}

/** A link to a pair. */
export interface PairLink {
	readonly path: string;
	readonly label: string;
}

/** Two sides, differences first. */
export interface PairView {
	readonly slug: string;
	readonly title: string;
	readonly sides: readonly [SideView, SideView];
	readonly options: readonly Option[];
	readonly openings: readonly [SideOpening, SideOpening];
	/** The row that says whom an option suits. */
	readonly suiting: Feature | undefined;
	readonly verdict: readonly [string, string];
	/** How many features have each outcome; the rows of the summary repeat others and are not counted. */
	readonly counts: Readonly<Record<Outcome, number>>;
	readonly glance: PairGroupView | undefined;
	/** For each side that is ahead on a row: those rows. */
	readonly ahead: readonly { readonly side: SideView; readonly groups: readonly PairGroupView[] }[];
	/** Rows that differ in words, in kind or by mode, or are open for a side. */
	readonly otherwise: readonly PairGroupView[];
	readonly alike: readonly PairGroupView[];
	readonly links: readonly { readonly label: string; readonly path: string }[];
	readonly others: readonly PairLink[];
}

/** Ids of meshes and of their options; a mesh and its only option may share one. */
function sidesOf(catalogue: Catalogue): ReadonlyMap<string, SideView> {
	const sides = new Map<string, SideView>();
	for (const mesh of catalogue.meshes) {
		sides.set(mesh.id, { id: mesh.id, name: mesh.name, mesh, options: mesh.options });
		for (const option of mesh.options) sides.set(option.id, { id: option.id, name: option.name, mesh, options: [option] });
	}
	return sides;
}

/** The ids of every pair that has a page: all pairs of options and all pairs of meshes, ordered by address. */
export function pairIds(catalogue: Pick<Catalogue, 'meshes' | 'options'>): readonly (readonly [string, string])[] {
	const pairs = [catalogue.options, catalogue.meshes].flatMap((list) => pairsOf(list.map(({ id }) => id)));
	return [...new Map(pairs.map((pair) => [pairPath(...pair), pair])).values()].sort((a, b) => (pairPath(...a) < pairPath(...b) ? -1 : 1));
}

/** How many sides of a pair are one of several modes of a mesh: pairs of meshes are asked for first. */
const modesIn = ({ ids, meshes }: { readonly ids: readonly string[]; readonly meshes: readonly string[] }): number => ids.filter((id) => !meshes.includes(id)).length;

function linksOf(catalogue: Catalogue): readonly (PairLink & { readonly ids: readonly [string, string]; readonly meshes: readonly string[] })[] {
	const sides = sidesOf(catalogue);
	return pairIds(catalogue)
		.flatMap((ids) => {
			const [a, b] = ids.map((id) => sides.get(id));
			return a && b ? [{ ids, path: pairPath(...ids), label: `${a.name} and ${b.name}`, meshes: [a.mesh.id, b.mesh.id] }] : [];
		})
		.sort((a, b) => modesIn(a) - modesIn(b));
}

/** Links to all pairs, or to those that a mesh or an option of it is a side of. */
export function pairLinks(catalogue: Catalogue, mesh?: Pick<Mesh, 'id'>): readonly PairLink[] {
	return linksOf(catalogue)
		.filter(({ meshes }) => mesh === undefined || meshes.includes(mesh.id))
		.map(({ path, label }) => ({ path, label }));
}

/** The pages of all pairs. */
export function pairViews(catalogue: Catalogue): readonly PairView[] {
	const cellsOf = cellMaker(catalogue);
	const sides = sidesOf(catalogue);
	const links = linksOf(catalogue);
	return pairIds(catalogue).flatMap((ids) => {
		const [a, b] = inOrder(...ids).map((id) => sides.get(id));
		if (!a || !b) return [];
		const options = [...a.options, ...b.options];
		const show = options.map(({ id }) => id);
		const groups = catalogue.groups.map((group): PairGroupView => ({
			group,
			path: `/compare/${matrixQuery({ q: '', group: group.id, support: '', show, differing: false, dense: false, must: [], want: [] })}#group-${group.id}`,
			rows: catalogue.features
				.filter((feature) => feature.group === group.id)
				.map((feature) => {
					const all = cellsOf(feature);
					const cells = options.flatMap((option) => all.filter((cell) => cell.option === option));
					const outcome = compareSides(cells.slice(0, a.options.length), cells.slice(a.options.length));
					return { feature, outcome, cells, higher: outcome === 'first' ? a.name : outcome === 'second' ? b.name : undefined };
				}),
		}));
		const counted = groups.filter(({ group }) => !group.atAGlance);
		const where = (fits: (row: PairRowView) => boolean): readonly PairGroupView[] =>
			counted.map((each) => ({ ...each, rows: each.rows.filter(fits) })).filter(({ rows }) => rows.length > 0);
		const rows = counted.flatMap((each) => each.rows);
		const suiting = groups.flatMap((each) => each.rows).find(({ feature }) => feature.suits);
		const summary = groups.find(({ group }) => group.atAGlance);
		const opening = { sides: [a, b] as const, rows, summary: summary?.rows ?? [], suiting };
		const isAlike = ({ outcome }: PairRowView): boolean => outcome === 'alike' || outcome === 'same-words';
		return [
			{
				slug: `${a.id}-vs-${b.id}`,
				title: `${a.name} and ${b.name}`,
				sides: [a, b] as const,
				options,
				openings: [openingOf('first', opening), openingOf('second', opening)] as const,
				suiting: suiting?.feature,
				verdict: pairVerdict([a.name, b.name], rows, catalogue.groups),
				counts: countOutcomes(rows),
				glance: summary,
				ahead: [
					{ side: a, groups: where(({ outcome }) => outcome === 'first') },
					{ side: b, groups: where(({ outcome }) => outcome === 'second') },
				].filter(({ groups }) => groups.length > 0),
				otherwise: where((row) => row.outcome !== 'first' && row.outcome !== 'second' && !isAlike(row)),
				alike: where(isAlike),
				links: [
					{ label: 'All rows of these options in the matrix', path: `/compare/${matrixQuery({ q: '', group: '', support: '', show, differing: false, dense: false, must: [], want: [] })}` },
					{ label: 'Only the rows that differ', path: `/compare/${matrixQuery({ q: '', group: '', support: '', show, differing: true, dense: false, must: [], want: [] })}` },
				],
				others: links
					.filter(({ ids: other }) => other.join() !== ids.join() && other.some((id) => ids.includes(id)))
					.map(({ path, label }) => ({ path, label })),
			},
		];
	});
}

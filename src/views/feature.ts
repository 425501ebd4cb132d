import type { Catalogue, Fact, Feature, Group, Mesh, Option, Source } from '../domain/catalogue.ts';
import { type CellView, cellMaker } from './cell.ts';

/** A source as it is cited by one fact. */
export interface CitedSource {
	readonly source: Source;
	/** What a reader should know of the publisher's interest; undefined where there is none to tell. */
	readonly interest: string | undefined;
}

/** One fact in full, with the options that it holds for. */
export interface FactDetailView {
	readonly options: readonly Option[];
	readonly cell: CellView;
	readonly mesh: Mesh;
	/** The content file, from the project's root; undefined where nobody has written the fact. */
	readonly file: string | undefined;
	readonly sources: readonly CitedSource[];
}

/** A row's page. */
export interface FeatureView {
	readonly feature: Feature;
	readonly group: Group;
	readonly cells: readonly CellView[];
	readonly details: readonly FactDetailView[];
	readonly related: readonly Feature[];
	readonly previous: Feature | undefined;
	readonly next: Feature | undefined;
}

/** Says whose interest a source serves when it speaks of a mesh. */
export function interestOf(source: Source, mesh: Pick<Mesh, 'id'>, meshes: readonly Mesh[]): string | undefined {
	const names = meshes.filter(({ id }) => source.stake.includes(id)).map(({ name }) => name);
	if (names.length === 0) return source.kind === 'vendor' ? 'vendor' : undefined;
	if (source.kind === 'vendor') return `vendor of ${names.join(' and ')}`;
	return source.stake.includes(mesh.id) ? undefined : `by makers or sellers of ${names.join(' and ')}`;
}

function citations(fact: Fact | undefined, mesh: Mesh, catalogue: Catalogue): CitedSource[] {
	const byId = new Map(catalogue.sources.map((source) => [source.id, source]));
	return (fact?.sources ?? []).flatMap((id) => {
		const source = byId.get(id);
		return source ? [{ source, interest: interestOf(source, mesh, catalogue.meshes) }] : [];
	});
}

/** Cells of one mesh that rest on the same file are told once, for all their options. */
function detailsOf(cells: readonly CellView[], catalogue: Catalogue): FactDetailView[] {
	const details: (FactDetailView & { options: Option[] })[] = [];
	for (const cell of cells) {
		const same = details.find(({ cell: earlier }) => cell.fact !== undefined && earlier.fact === cell.fact);
		const mesh = catalogue.meshes.find(({ id }) => id === cell.option.mesh);
		if (same) same.options.push(cell.option);
		else if (mesh) {
			details.push({
				options: [cell.option],
				cell,
				mesh,
				file: cell.fact && `content/facts/${cell.fact.subject}/${cell.fact.feature}.mdx`,
				sources: citations(cell.fact, mesh, catalogue),
			});
		}
	}
	return details;
}

/** The pages of all rows, in reading order. */
export function featureViews(catalogue: Catalogue): FeatureView[] {
	const cellsOf = cellMaker(catalogue);
	return catalogue.features.flatMap((feature, index) => {
		const group = catalogue.groups.find(({ id }) => id === feature.group);
		if (!group) return [];
		const cells = cellsOf(feature);
		return [
			{
				feature,
				group,
				cells,
				details: detailsOf(cells, catalogue),
				related: catalogue.features.filter(({ id }) => feature.related.includes(id)),
				previous: catalogue.features[index - 1],
				next: catalogue.features[index + 1],
			},
		];
	});
}

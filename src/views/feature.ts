import { type Claim, claimIndex } from '../domain/claim.ts';
import type { Study } from '../domain/study.ts';
import type { Catalogue, Fact, Feature, Group, Mesh, Option, Source } from '../domain/catalogue.ts';
import { type CellView, cellMaker } from './cell.ts';

/** A source as it is cited by one fact. */
export interface CitedSource {
	readonly source: Source;
	/** What a reader should know of the publisher's interest; undefined where there is none to tell. */
	readonly interest: string | undefined;
	/** Id of its entry in the benchmark register; absent where it is no measurement. */
	readonly study?: string;
}

/** One fact in full, with the options that it holds for. */
export interface FactDetailView {
	readonly options: readonly Option[];
	readonly cell: CellView;
	readonly mesh: Mesh;
	/** The content file, from the project's root; undefined where nobody has written the fact. */
	readonly file: string | undefined;
	readonly sources: readonly CitedSource[];
	/** Claims that this fact settles. */
	readonly claims: readonly Claim[];
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

function citations(fact: Fact | undefined, mesh: Mesh, { meshes, sourceOf, studyOf }: Lookup): CitedSource[] {
	return (fact?.sources ?? []).flatMap((id) => {
		const source = sourceOf.get(id);
		const study = studyOf.get(id);
		return source ? [{ source, interest: interestOf(source, mesh, meshes), ...(study === undefined ? {} : { study }) }] : [];
	});
}

/** What else the site says about facts: claims that they settle, and measurements among their sources. */
export interface Evidence {
	readonly claims: readonly Claim[];
	readonly studies: readonly Pick<Study, 'id' | 'source'>[];
}

/** What the rows look up, made once for all of them. */
interface Lookup {
	readonly meshes: readonly Mesh[];
	readonly meshOf: ReadonlyMap<string, Mesh>;
	readonly sourceOf: ReadonlyMap<string, Source>;
	/** Id of the study that is a source, by the source's. */
	readonly studyOf: ReadonlyMap<string, string>;
	readonly claimsOf: ReturnType<typeof claimIndex>;
}

const lookupOf = ({ meshes, sources }: Catalogue, { claims, studies }: Evidence): Lookup => ({
	meshes,
	meshOf: new Map(meshes.map((mesh) => [mesh.id, mesh])),
	sourceOf: new Map(sources.map((source) => [source.id, source])),
	studyOf: new Map(studies.map(({ id, source }) => [source, id])),
	claimsOf: claimIndex(claims),
});

/** Cells of one mesh that rest on the same file are told once, for all their options. */
function detailsOf(cells: readonly CellView[], feature: Feature, lookup: Lookup): FactDetailView[] {
	const details: (FactDetailView & { options: Option[]; claims: Claim[] })[] = [];
	for (const cell of cells) {
		const same = details.find(({ cell: earlier }) => cell.fact !== undefined && earlier.fact === cell.fact);
		const mesh = lookup.meshOf.get(cell.option.mesh);
		const settled = lookup.claimsOf(cell.option.id, feature.id);
		if (same) {
			same.options.push(cell.option);
			same.claims.push(...settled.filter((claim) => !same.claims.includes(claim)));
		} else if (mesh) {
			details.push({
				options: [cell.option],
				cell,
				mesh,
				file: cell.fact && `content/facts/${cell.fact.subject}/${cell.fact.feature}.mdx`,
				sources: citations(cell.fact, mesh, lookup),
				claims: [...settled],
			});
		}
	}
	return details;
}

/** The pages of all rows, in reading order. */
export function featureViews(catalogue: Catalogue, evidence: Evidence): FeatureView[] {
	const cellsOf = cellMaker(catalogue);
	const lookup = lookupOf(catalogue, evidence);
	const groupOf = new Map(catalogue.groups.map((group) => [group.id, group]));
	return catalogue.features.flatMap((feature, index) => {
		const group = groupOf.get(feature.group);
		if (!group) return [];
		const cells = cellsOf(feature);
		return [
			{
				feature,
				group,
				cells,
				details: detailsOf(cells, feature, lookup),
				related: catalogue.features.filter(({ id }) => feature.related.includes(id)),
				previous: catalogue.features[index - 1],
				next: catalogue.features[index + 1],
			},
		];
	});
}

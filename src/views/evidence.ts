import type { Catalogue, Mesh } from '../domain/catalogue.ts';
import type { Study } from '../domain/study.ts';
import { type CellView, cellMaker } from './cell.ts';
import { type CitedSource, interestOf } from './feature.ts';

/** A fact that a sentence rests on. */
export interface CitedFact {
	readonly title: string;
	readonly path: string;
	/** The option, where the mesh has several and they differ; else undefined. */
	readonly option: string | undefined;
	readonly cell: CellView;
}

/** What a sentence rests on. */
export interface EvidenceView {
	readonly facts: readonly CitedFact[];
	readonly sources: readonly CitedSource[];
}

/**
 * Makes the evidence of sentences about a mesh from the names of facts and sources.
 *
 * @param studies The benchmark register, to whose entries measurements among the sources lead.
 */
export function evidenceMaker(catalogue: Catalogue, studies: readonly Pick<Study, 'id' | 'source'>[] = []) {
	const studyOf = new Map(studies.map(({ id, source }) => [source, id]));
	const cellsOf = cellMaker(catalogue);
	const features = new Map(catalogue.features.map((feature) => [feature.id, feature]));
	const sources = new Map(catalogue.sources.map((source) => [source.id, source]));
	const cited = (name: string): CitedFact[] => {
		const slash = name.indexOf('/');
		const subject = name.slice(0, slash);
		const feature = features.get(name.slice(slash + 1));
		if (feature === undefined) return [];
		const cells = cellsOf(feature);
		const cell = cells.find(({ option }) => option.id === subject) ?? cells.find(({ option }) => option.mesh === subject);
		if (cell === undefined) return [];
		const alike = cells.filter(({ option }) => option.mesh === cell.option.mesh).every(({ fact }) => fact === cell.fact);
		return [{ title: feature.title, path: `/features/${feature.id}/#${cell.option.id}`, option: alike ? undefined : cell.option.short, cell }];
	};
	return (names: { readonly facts: readonly string[]; readonly sources?: readonly string[] }, mesh: Pick<Mesh, 'id'>): EvidenceView => ({
		facts: names.facts.flatMap(cited),
		sources: (names.sources ?? []).flatMap((id) => {
			const source = sources.get(id);
			const study = studyOf.get(id);
			return source ? [{ source, interest: interestOf(source, mesh, catalogue.meshes), ...(study === undefined ? {} : { study }) }] : [];
		}),
	});
}

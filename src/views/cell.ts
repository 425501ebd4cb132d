import { type Catalogue, type Fact, factIndex, type Feature, levelOf, type Mesh, type Option } from '../domain/catalogue.ts';
import { staleness } from '../domain/freshness.ts';
import { ELSEWHERE_WORDS, LEVEL_WORDS, type Level } from '../domain/vocabulary.ts';

/** One cell as a reader sees it. */
export interface CellView {
	readonly option: Option;
	readonly fact: Fact | undefined;
	readonly level: Level;
	/** The level's word; for a description its own few words. */
	readonly word: string;
	readonly summary: string;
	/** What a reader must know before believing the level, in a few words each: beta, met elsewhere, old, disputed. */
	readonly marks: readonly CellMark[];
}

/** A few words beside a level. A warning asks for care, the others only tell. */
export interface CellMark {
	readonly text: string;
	readonly warning: boolean;
}

const UNWRITTEN = 'Nobody has compared this with a source yet.';

/** Says that a fact may be out of date, in words; undefined where it is not. */
export function staleWords(fact: Pick<Fact, 'version'>, mesh: Pick<Mesh, 'releases' | 'versionOf'>): string | undefined {
	const stale = staleness(fact, mesh);
	if (stale === undefined) return undefined;
	const by = stale.behind === 1 ? '1 release' : `${stale.behind} releases`;
	return stale.reason === 'unsupported'
		? `Judged at ${mesh.versionOf} ${stale.line}, no longer supported`
		: `Judged at ${mesh.versionOf} ${stale.line}, ${by} behind`;
}

function marksOf(fact: Fact, mesh: Mesh): CellMark[] {
	const marks: CellMark[] = [];
	const tell = (text: string, warning = false): void => {
		marks.push({ text, warning });
	};
	if (fact.maturity !== undefined && fact.maturity !== 'stable') tell(fact.maturity);
	if (fact.elsewhere !== undefined) tell(ELSEWHERE_WORDS[fact.elsewhere]);
	const stale = staleWords(fact, mesh);
	if (stale !== undefined) tell(stale, true);
	if (fact.disputes.length > 0) tell('disputed', true);
	if (fact.confidence === 'low') tell('low confidence', true);
	return marks;
}

/** Makes the cells of a row, one for each option in column order. */
export function cellMaker(catalogue: Catalogue): (feature: Feature) => CellView[] {
	const factOf = factIndex(catalogue.facts);
	const meshOf = new Map(catalogue.meshes.map((mesh) => [mesh.id, mesh]));
	return (feature) =>
		catalogue.options.map((option) => {
			const fact = factOf(option, feature.id);
			const mesh = meshOf.get(option.mesh);
			const level = levelOf(fact);
			return {
				option,
				fact,
				level,
				word: fact?.value ?? LEVEL_WORDS[level],
				summary: fact?.summary ?? UNWRITTEN,
				marks: fact && mesh ? marksOf(fact, mesh) : [],
			};
		});
}

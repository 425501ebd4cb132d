import type { Feature, Mesh, Option } from '../domain/catalogue.ts';
import type { Outcome } from '../domain/pair.ts';
import type { CellView } from './cell.ts';

/** One side of a pair: a mesh with all its options, or one option. */
export interface SideView {
	readonly id: string;
	readonly name: string;
	readonly mesh: Mesh;
	readonly options: readonly Option[];
}

/** A row with the cells of both sides, the first side's first. */
export interface PairRowView {
	readonly feature: Feature;
	readonly outcome: Outcome;
	readonly cells: readonly CellView[];
	/** The side with the higher level, where one has it on this row. */
	readonly higher: string | undefined;
}

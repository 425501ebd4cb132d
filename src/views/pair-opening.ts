import type { Feature } from '../domain/catalogue.ts';
import { decidedFor } from '../domain/pair.ts';
import { LEVEL_WORDS } from '../domain/vocabulary.ts';
import type { CellView } from './cell.ts';
import type { PairRowView, SideView } from './pair-row.ts';

/** What speaks for one side, before all rows are read. */
export interface SideOpening {
	readonly side: SideView;
	/** Whom each option of it suits, in words; empty where no row says so. */
	readonly suits: readonly CellView[];
	/** The words in front of `decided`: `Full for Heron, none for Finch`. */
	readonly ahead: string;
	/** Rows with this side at the top of the scale and the other at the bottom, in reading order. */
	readonly decided: readonly Feature[];
	/** Rows of the summary on which this side has the higher level. */
	readonly higher: readonly Feature[];
}

/** What an opening is made of. */
export interface OpeningGrounds {
	readonly sides: readonly [first: SideView, second: SideView];
	/** All rows but those of the summary. */
	readonly rows: readonly PairRowView[];
	/** The rows of the summary. */
	readonly summary: readonly PairRowView[];
	/** The row that says whom an option suits. */
	readonly suiting: PairRowView | undefined;
}

/** `Full for Heron, none for Finch`, by the scales of the rows that it stands in front of. */
function aheadWords(rows: readonly Feature[], side: SideView, other: SideView): string {
	const rated = rows.filter(({ kind }) => kind === 'rating').length;
	const ends = [rated < rows.length && [LEVEL_WORDS.full, LEVEL_WORDS.none], rated > 0 && [LEVEL_WORDS.strong, LEVEL_WORDS.weak]].filter((pair) => pair !== false);
	const say = (at: 0 | 1): string => ends.map((pair) => pair[at]).join(' or ').toLowerCase();
	return ends.length === 0 ? '' : `${say(0).replace(/^./, (letter) => letter.toUpperCase())} for ${side.name}, ${say(1)} for ${other.name}`;
}

/** What speaks for the first or the second side. */
export function openingOf(which: 'first' | 'second', { sides: [first, second], rows, summary, suiting }: OpeningGrounds): SideOpening {
	const [side, other] = which === 'first' ? [first, second] : [second, first];
	const winner = ({ cells }: PairRowView): string | undefined => decidedFor(cells.slice(0, first.options.length), cells.slice(first.options.length));
	const featuresOf = (all: readonly PairRowView[]): Feature[] => all.map(({ feature }) => feature);
	const decided = featuresOf(rows.filter((row) => winner(row) === which));
	return {
		side,
		suits: (suiting?.cells ?? []).filter(({ fact, option }) => fact && side.options.includes(option)),
		ahead: aheadWords(decided, side, other),
		decided,
		higher: featuresOf(summary.filter(({ outcome }) => outcome === which)),
	};
}

import type { Day } from './catalogue.ts';

/** What changed, the kinds that a reader must know of first. */
export const CHANGE_KINDS = [
	'correction',
	'level',
	'removed-option',
	'removed-row',
	'new-option',
	'new-row',
	'release',
	'sources',
	'wording',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The words for a kind of change. */
export const CHANGE_KIND_WORDS: Readonly<Record<ChangeKind, string>> = {
	correction: 'Correction',
	level: 'Level',
	'removed-option': 'Option removed',
	'removed-row': 'Row removed',
	'new-option': 'New option',
	'new-row': 'New row',
	release: 'New release',
	sources: 'Sources',
	wording: 'Wording',
};

/** What each kind means, in one sentence. */
export const CHANGE_KIND_MEANINGS: Readonly<Record<ChangeKind, string>> = {
	correction: 'What stood here was wrong; the thing itself did not change.',
	level: 'A level, a maturity or a first version changed because the thing did.',
	'removed-option': 'A column is gone.',
	'removed-row': 'A row is gone.',
	'new-option': 'A column is new.',
	'new-row': 'A row is new.',
	release: 'Facts are judged against a newer release.',
	sources: 'The same fact rests on other sources.',
	wording: 'Other words for the same fact.',
};

/** A tagged state of the facts. Its id is the newest day on which a fact in it was compared with its sources. */
export interface Edition {
	readonly id: Day;
	/** The edition before it; absent for the first. */
	readonly after?: Day;
	readonly title: string;
	readonly summary: string;
}

/** Something that changed from one edition to the next. */
export interface Change {
	/** Its edition and a name: `2026-11-22/grpc`. */
	readonly id: string;
	readonly edition: Day;
	/** The day of the change: after the edition before, and not after its own. */
	readonly day: Day;
	readonly kind: ChangeKind;
	/** Ids of the options that it concerns; none where it concerns a row as a whole. */
	readonly options: readonly string[];
	/** The row that it concerns; absent where it concerns options as a whole. */
	readonly feature?: string;
	/** What the fact said before and what it says now, as a reader saw it. */
	readonly before?: string;
	readonly after?: string;
	readonly why: string;
	readonly sources: readonly string[];
}

/** All editions and what changed in them. */
export interface History {
	/** Newest first. */
	readonly editions: readonly Edition[];
	/** Newest edition first; within one by kind, corrections first, then by id. */
	readonly changes: readonly Change[];
}

/** The tag of the commit that an edition was built from. */
export const editionTag = (day: Day): string => `edition-${day}`;

/** The fragment of an edition or a change on `/changes/`: it begins with a letter, as a place in a page has to. */
export const historyFragment = (id: string): string => `edition-${id.replace('/', '-')}`;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Puts editions and changes into the order in which they are told. */
export function historyOf(editions: readonly Edition[], changes: readonly Change[]): History {
	const place = (kind: ChangeKind): number => CHANGE_KINDS.indexOf(kind);
	return {
		editions: [...editions].sort((a, b) => compareText(b.id, a.id)),
		changes: [...changes].sort(
			(a, b) => compareText(b.edition, a.edition) || place(a.kind) - place(b.kind) || compareText(a.id, b.id),
		),
	};
}

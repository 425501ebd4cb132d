import type { Day } from './catalogue.ts';

/** How a date is known: read in a source, computed from a rule of the project, or expected by somebody. */
export const DATE_BASES = ['exact', 'derived', 'estimated'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** What each basis means, in one sentence. */
export const DATE_BASIS_MEANINGS: Readonly<Record<DateBasis, string>> = {
	exact: 'Read in a source that names it.',
	derived: 'Computed from a rule of the project and a day that was read; the rule stands beside it.',
	estimated: 'Expected by the project or by others; it can move.',
};

/** A date and how it is known. */
export interface DatedDay {
	/** `YYYY-MM-DD`, or `YYYY-MM` where no more is known. */
	readonly date: Day;
	/** For an estimate that is a span: its last day or month. */
	readonly until?: Day;
	readonly basis: DateBasis;
	/** What a derived date follows from, or who expects an estimated one. */
	readonly rule?: string;
}

/** A range of Kubernetes versions, both ends included. */
export interface KubernetesRange {
	/** `major.minor` */
	readonly from: string;
	/** `major.minor` */
	readonly to: string;
	/** What stands behind the range: tested, second hand, and the like. */
	readonly note?: string;
}

/** A way in which a project's work reaches its users, where there are several. */
export interface ReleaseChannel {
	readonly id: string;
	readonly name: string;
	/** Who publishes it, how often, with which fixes, on what terms. */
	readonly text: string;
	/** The newest build that was read of. */
	readonly newest?: string;
	/** Ids of sources. */
	readonly sources: readonly string[];
}

/** What a channel has of a release line. */
export interface ReleaseBuild {
	/** The id of a channel of the mesh. */
	readonly channel: string;
	/** The name that one installs, for example an image tag. */
	readonly name: string;
}

/**
 * Whether a date lies before another. Where one of them is only a month, months are compared: a date is never before
 * another of the same month.
 */
export function isBefore(a: Day, b: Day): boolean {
	const length = Math.min(a.length, b.length);
	return a.slice(0, length) < b.slice(0, length);
}

/** The first day of the month after, for `YYYY-MM`; the day after, for `YYYY-MM-DD`. */
export function dayAfter(date: Day): Day {
	const [year = 0, month = 1, day] = date.split('-').map(Number);
	const next = day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1);
	return new Date(next).toISOString().slice(0, 10);
}

import type { Day, ReleaseLine } from './catalogue.ts';

const DAY_MS = 86_400_000;

/** How many of the newest gaps between releases are looked at: enough for a rhythm, few enough to follow a new one. */
const GAPS = 4;

/**
 * The day on which the next release is due: the newest release's day and the median of the last gaps between releases.
 * Undefined where fewer than two release days are known. A day that has passed by the edition is no day to revisit: then
 * one more gap is added until it lies after it.
 */
export function nextReleaseDue(releases: readonly Pick<ReleaseLine, 'released'>[], edition: Day): Day | undefined {
	const days = releases
		.flatMap(({ released }) => (released === undefined ? [] : [Date.parse(released.date) / DAY_MS]))
		.sort((a, b) => b - a);
	const gaps = days
		.slice(0, GAPS)
		.flatMap((day, index) => (days[index + 1] === undefined ? [] : [day - (days[index + 1] ?? 0)]))
		.sort((a, b) => a - b);
	const gap = gaps[Math.floor(gaps.length / 2)];
	let due = days[0];
	const today = Date.parse(edition) / DAY_MS;
	if (gap === undefined || due === undefined || gap <= 0 || Number.isNaN(today)) return undefined;
	do due += gap;
	while (due <= today);
	return new Date(due * DAY_MS).toISOString().slice(0, 10);
}

import type { Day, Mesh } from '../domain/catalogue.ts';

/** A support window, in hundredths of the chart's width. */
export interface ReleaseBar {
	readonly line: string;
	readonly from: number;
	/** Absent where no window is known: the release alone is marked. */
	readonly to: number | undefined;
	/** How far the end is certain; from here to `to` it is an estimate. */
	readonly sure: number;
	readonly supported: boolean;
	/** The bar in words. */
	readonly label: string;
}

/** The windows of one mesh. All charts share one scale of time. */
export interface ReleaseChart {
	readonly years: readonly { readonly year: string; readonly at: number }[];
	/** The day on which the mesh was last compared with its sources. */
	readonly now: number | undefined;
	readonly bars: readonly ReleaseBar[];
}

/** Where the scale begins, in hundredths: left of it stand the names of the lines. */
const LEFT = 14;

/** Months since the year 0, with the day as a fraction. A month alone counts from its first day, or to its last. */
function months(date: Day, end = false): number {
	const [year = 0, month = 1, day] = date.split('-').map(Number);
	return year * 12 + month - 1 + (day === undefined ? Number(end) : (day - 1) / 31);
}

/** The support windows of each mesh on one scale of time, which spans whole years. */
export function releaseChart(meshes: readonly Mesh[]): ReleaseChart[] {
	const lines = meshes.flatMap(({ releases }) => releases);
	const dates = lines.flatMap(({ released, ends }) => [released, ends].flatMap((dated) => (dated ? [dated.date, dated.until ?? dated.date] : [])));
	const all = [...dates, ...meshes.map(({ checkedOn }) => checkedOn)].map((date) => months(date));
	const first = Math.floor(Math.min(...all) / 12);
	const last = Math.floor(Math.max(...all) / 12) + 1;
	const at = (month: number): number => Math.round((LEFT + ((100 - LEFT) * (month - first * 12)) / ((last - first) * 12)) * 100) / 100;
	const years = Array.from({ length: last - first }, (_, index) => ({ year: String(first + index), at: at((first + index) * 12) }));
	return meshes.map(({ releases, checkedOn }) => ({
		years,
		now: at(months(checkedOn)),
		bars: releases.flatMap(({ line, released, ends, supported }) => {
			if (released === undefined) return [];
			const from = at(months(released.date));
			const to = ends && at(months(ends.until ?? ends.date, true));
			const estimated = ends?.basis === 'estimated';
			const end = ends === undefined ? 'no end known' : `${estimated ? 'about ' : ''}${ends.until ?? ends.date}`;
			return [{ line, from, to, sure: (estimated ? at(months(checkedOn)) : to) ?? from, supported, label: `${line}: ${released.date} to ${end}` }];
		}),
	}));
}

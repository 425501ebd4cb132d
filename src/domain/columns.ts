/**
 * The choice of columns and their order. `shown` lists what is shown from left to right; empty stands for all in their own
 * order, and is what a choice of all in their own order becomes again, so that an address says no more than it must.
 */

type Ids = readonly string[];

/** The columns that are shown: those chosen, or all. */
export const listed = (all: Ids, shown: Ids): Ids => (shown.length > 0 ? shown : all);

/** Says nothing where nothing differs from the start. */
const brief = (all: Ids, shown: Ids): string[] =>
	shown.length === all.length && shown.every((id, index) => id === all[index]) ? [] : [...shown];

/**
 * After a column is switched on or off. One switched on takes its own place while the rest stand in their own order, else
 * the last place. The last column cannot be switched off: an empty table helps nobody.
 */
export function columnsAfterToggle(all: Ids, shown: Ids, id: string, on: boolean): string[] {
	const now = listed(all, shown);
	if (!on) return now.length === 1 ? [...now] : brief(all, now.filter((each) => each !== id));
	const inPlace = all.filter((each) => each === id || now.includes(each));
	const ordered = all.filter((each) => now.includes(each)).every((each, index) => each === now[index]);
	return brief(all, ordered ? inPlace : [...now, id]);
}

/** After a column moves a place to the left. The leftmost stays; a hidden one joins at the right. */
export function columnsMovedLeft(all: Ids, shown: Ids, id: string): string[] {
	const now = listed(all, shown);
	const others = now.filter((each) => each !== id);
	const place = now.includes(id) ? Math.max(0, now.indexOf(id) - 1) : others.length;
	return brief(all, [...others.slice(0, place), id, ...others.slice(place)]);
}

/** Two columns side by side, after the pick at `changed` was made. Where both would be the same, the other one gives way. */
export function columnsBeside(all: Ids, picks: Ids, changed: number): string[] {
	const chosen = picks[changed];
	return picks.map((id, place) => (place !== changed && id === chosen ? (all.find((each) => each !== chosen) ?? id) : id));
}

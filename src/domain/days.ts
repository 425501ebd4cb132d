import type { Day } from './catalogue.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2026-11-22` as `22 November 2026`, `2026-11` as `November 2026`. The same on every machine: no locale is asked. */
export function longDay(day: Day): string {
	const [year, month, date] = day.split('-').map(Number);
	const name = MONTHS[(month ?? 0) - 1];
	return [date, name, year].filter((part) => part !== undefined).join(' ');
}

/** `2026-11-22` as `22 Nov 2026`. */
export function shortDay(day: Day): string {
	return longDay(day).replace(/[A-Z][a-z]+/, (name) => name.slice(0, 3));
}

import { shortDay } from '../domain/days.ts';
import type { DateBasis, DatedDay } from '../domain/releases.ts';

/** A date of a release line as a reader sees it. */
export interface DateView {
	/** `31 Aug 2026`, `Feb 2027`, `Nov 2026 to Jan 2027`. */
	readonly words: string;
	/** For programs: the first day or month. */
	readonly datetime: string;
	readonly basis: DateBasis;
	readonly rule: string | undefined;
}

/** A date in words. */
export function dateView({ date, until, basis, rule }: DatedDay): DateView {
	const words = until === undefined ? shortDay(date) : `${shortDay(date)} to ${shortDay(until)}`;
	return { words, datetime: date, basis, rule };
}

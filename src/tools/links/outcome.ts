/**
 * What came of asking for an address: it answered; it answered from elsewhere; the words that it points at are not there;
 * it is gone (404, 410); it would not tell a program (401, 403, 429 and the like); no answer came.
 */
export const OUTCOMES = ['gone', 'text-gone', 'moved', 'unreachable', 'blocked', 'answered'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a server said. */
export interface Answer {
	/** HTTP status; 0 where none came. */
	readonly status: number;
	/** Where redirects led, if they led elsewhere. */
	readonly target?: string;
}

const GONE = new Set([404, 410]);
const BLOCKED = new Set([401, 402, 403, 405, 406, 407, 418, 429, 451, 999]);

/** Sorts an answer. Whether the words of a text fragment are there is asked apart. */
export function outcomeOf({ status, target }: Answer): Exclude<Outcome, 'text-gone'> {
	if (GONE.has(status)) return 'gone';
	if (BLOCKED.has(status)) return 'blocked';
	if (status < 200 || status >= 400) return 'unreachable';
	return target === undefined && status < 300 ? 'answered' : 'moved';
}

/** A measured amount as it is written: `60 MB`, `4-26 MiB`, `0.20 vCPU`. */
const QUANTITY = /(?<![\d.,])\d+(?:[.,]\d+)*(?:\s*[-–]\s*\d+(?:[.,]\d+)*)?\s(?:vCPU|[KMG]i?B|ms|µs)(?![\p{L}\d])/gu;

/** A text on one line, so that a passage is found however its lines are broken. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The measured amounts that a text states, each once, in the order in which they come. */
export const quantitiesIn = (text: string): readonly string[] => [...new Set(oneLine(text).match(QUANTITY) ?? [])];

/** Whether a text says some words. A number in them is that number, not the end or the start of another one. */
export function says(text: string, words: string): boolean {
	const line = oneLine(text);
	const wanted = oneLine(words);
	for (let at = line.indexOf(wanted); at >= 0; at = line.indexOf(wanted, at + 1)) {
		const before = line.slice(0, at);
		const after = line.slice(at + wanted.length);
		const starts = !(/^\d/.test(wanted) && /\d[.,]?$/.test(before));
		const ends = !(/\d$/.test(wanted) && /^[.,]?\d/.test(after));
		if (starts && ends) return true;
	}
	return false;
}

/** Numbers with the unit that they share: `0.7 to 1.3 ms`, `31%`. */
export interface Amount {
	/** As it is written. */
	readonly text: string;
	readonly unit: string;
	readonly numbers: readonly WrittenNumber[];
}

/** A number as it is written. */
export interface WrittenNumber {
	readonly text: string;
	readonly value: number;
	/** Half of its last digit: a value that rounds to it differs by no more. */
	readonly slack: number;
}

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;

/** Several numbers may share a unit: `0.11 and 0.13 ms`. A version or a percentile ends before it. */
const AMOUNT = new RegExp(String.raw`(?<![\p{L}\d.,])(?:\d+\.\d+ (?:and|or) )?${NUMBER}(?:\s*(?:[-–/]|to)\s*${NUMBER})*\s?(?:vCPU|[KMG]i?B|ms|µs|%|percent)(?![\p{L}\d])`, 'gu');

const written = (text: string): WrittenNumber => {
	const decimals = text.split('.')[1]?.length ?? 0;
	return { text, value: Number(text.replaceAll(',', '')), slack: 0.5 * 10 ** -decimals };
};

/** The amounts that a text states, each once, in the order in which they come. */
export const amountsIn = (text: string): readonly Amount[] =>
	[...new Set(oneLine(text).match(AMOUNT) ?? [])].map((found) => ({
		text: found,
		unit: (/[^\d\s.,]+$/.exec(found)?.[0] ?? '').replace('percent', '%'),
		numbers: (found.match(new RegExp(NUMBER, 'g')) ?? []).map(written),
	}));

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

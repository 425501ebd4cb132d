/** How long a description may be, in characters: with less it says nothing, and of more search results show a part. */
export const DESCRIPTION_LENGTH = { least: 50, most: 160 } as const;

const sentencesOf = (text: string): readonly string[] => text.trim().split(/(?<=[?!])\s+|(?<=\.)\s+(?=\p{Lu}|\d)/u);

/** As many whole sentences as fit, from the first. */
function fitting(sentences: readonly string[]): string {
	let taken = '';
	for (const sentence of sentences) {
		const more = taken === '' ? sentence : `${taken} ${sentence}`;
		if ([...more].length > DESCRIPTION_LENGTH.most) break;
		taken = more;
	}
	return taken;
}

/**
 * A description of a page: whole sentences from the beginning of a text, never a part of one. Where those that fit say too
 * little, `lead`, a sentence of its own, goes before them.
 *
 * @returns Undefined where even then no whole sentences have the length that a description needs.
 */
export function describe(text: string, lead: string): string | undefined {
	const sentences = sentencesOf(text);
	const long = (words: string): boolean => [...words].length >= DESCRIPTION_LENGTH.least;
	return [fitting(sentences), fitting([lead, ...sentences])].find(long);
}

/** A heading or a link in prose, with its line, from 1. */
export interface Heading {
	readonly line: number;
	readonly text: string;
	/** The fragment that leads to it. */
	readonly fragment: string;
}

export interface Link {
	readonly line: number;
	readonly target: string;
}

/** Prose without its code: what MDX and a reader's browser act upon. */
export interface Prose {
	/** The lines, with code and escaped characters blanked out, so that columns stay as they were. */
	readonly lines: readonly string[];
	/** The line of a code block that is never closed, if there is one. */
	readonly openFence?: number;
}

const FENCE = /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(`{3,}(?!.*`)|~{3,})/;

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Blanks out code spans, which end at as many backticks as they began with and never reach past an empty line. */
function withoutCodeSpans(text: string): string {
	return text
		.split(/(\n[ \t]*\n)/)
		.map((paragraph) =>
			paragraph
				// Escapes first: an escaped backtick opens no code. MDX takes a backslash before any punctuation as one.
				.replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|\\[!-/:-@[-`{-~]/g, blank),
		)
		.join('');
}

/** Blanks out the code of some prose. Indented text is not code in MDX. */
export function withoutCode(body: string): Prose {
	let fence: { readonly mark: string; readonly line: number } | undefined;
	const lines = body.split('\n').map((line, index) => {
		if (fence === undefined) {
			const mark = FENCE.exec(line)?.[1];
			if (mark === undefined) return line;
			fence = { mark, line: index + 1 };
			return '';
		}
		const close = /^[ \t>]*(`{3,}|~{3,})[ \t\r]*$/.exec(line)?.[1];
		if (close?.startsWith(fence.mark)) fence = undefined;
		return '';
	});
	return {
		lines: withoutCodeSpans(lines.join('\n')).split('\n'),
		...(fence !== undefined && { openFence: fence.line }),
	};
}

/** The fragment of a heading, as GitHub and Astro make it. `taken` counts those given out before. */
function fragmentOf(text: string, taken: Map<string, number>): string {
	const plain = text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replaceAll(' ', '-');
	const before = taken.get(plain);
	taken.set(plain, (before ?? 0) + 1);
	return before === undefined ? plain : `${plain}-${before}`;
}

/** The headings of some prose, in order. Links in them are read as their words. */
export function headingsOf(body: string): readonly Heading[] {
	const raw = body.split('\n');
	const taken = new Map<string, number>();
	return withoutCode(body).lines.flatMap((line, index) => {
		if (!/^ {0,3}#{1,6}[ \t]/.test(line)) return [];
		const text = (raw[index] ?? '')
			.replace(/^ {0,3}#{1,6}[ \t]+/, '')
			.replace(/[ \t]+#*\s*$/, '')
			.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
			.trim();
		return [{ line: index + 1, text, fragment: fragmentOf(text, taken) }];
	});
}

const TARGET = String.raw`<?([^\s)>]*)>?`;
const INLINE = new RegExp(String.raw`\]\(\s*${TARGET}`, 'g');
const DEFINITION = new RegExp(String.raw`^ {0,3}\[[^\]]+\]:[ \t]*${TARGET}`);

/** The links of some prose, in order: `[words](target)`, pictures, and `[name]: target` lines. */
export function linksOf(prose: Prose): readonly Link[] {
	return prose.lines.flatMap((line, index) => {
		const definition = DEFINITION.exec(line)?.[1];
		const targets = [...line.matchAll(INLINE)].map(([, target]) => target ?? '');
		return [...(definition === undefined ? [] : [definition]), ...targets].map((target) => ({ line: index + 1, target }));
	});
}

import type { Placeholder } from './migration.ts';

/** A stretch of code as a reader sees it. */
export interface Piece {
	readonly text: string;
	/** `comment` explains, `key` names a field, a placeholder can be filled in. */
	readonly kind: 'plain' | 'comment' | 'key' | 'placeholder';
	/** The placeholder's id. */
	readonly placeholder?: string;
}

export type Language = 'shell' | 'yaml' | 'query';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A value that is a word must stand alone; one that begins with a slash may follow a word. */
const asWord = (value: string): string => `${/^\w/.test(value) ? '(?<!\\w)' : ''}${escape(value)}${/\w$/.test(value) ? '(?!\\w)' : ''}`;

/** Numbers as content writes them: `[[p99-ratio]]`. */
export const MARK = /\[\[([a-z0-9-]+)\]\]/g;

/**
 * Finds the names and numbers that a reader fills in. A name counts as a whole word, so that `web` is not found in `webhook`;
 * the longest name wins. Groups 1 and 2 are a number's id and a name's value.
 */
export function placeholderPattern(placeholders: readonly Pick<Placeholder, 'kind' | 'value'>[]): RegExp {
	const names = placeholders.filter(({ kind }) => kind === 'name').map(({ value }) => value);
	const longestFirst = names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(asWord);
	return new RegExp(`${MARK.source}|(${longestFirst.length === 0 ? '(?!)' : longestFirst.join('|')})`, 'g');
}

function fillable(text: string, kind: Piece['kind'], placeholders: readonly Placeholder[], pattern: RegExp): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const match of text.matchAll(pattern)) {
		const [whole, number, name] = match;
		const found = placeholders.find(({ id, value }) => (number === undefined ? value === name : id === number));
		if (!found) continue;
		if (match.index > from) pieces.push({ text: text.slice(from, match.index), kind });
		pieces.push({ text: found.value, kind: 'placeholder', placeholder: found.id });
		from = match.index + whole.length;
	}
	if (from < text.length) pieces.push({ text: text.slice(from), kind });
	return pieces;
}

/** A line cut into what is explained and what is run or read. */
function cut(line: string, language: Language): readonly { readonly text: string; readonly kind: Piece['kind'] }[] {
	const comment = language === 'query' ? undefined : /^(\s*)(#.*)$|^(.*\S\s{2,})(# .*)$/.exec(line);
	if (comment) {
		const before = comment[1] ?? comment[3] ?? '';
		return [...(before === '' ? [] : cut(before, language)), { text: comment[2] ?? comment[4] ?? '', kind: 'comment' }];
	}
	const key = language === 'yaml' ? /^(\s*(?:- )?)([\w./"-]+)(:(?:\s.*)?)$/.exec(line) : undefined;
	if (!key) return [{ text: line, kind: 'plain' }];
	return [
		{ text: key[1] ?? '', kind: 'plain' },
		{ text: key[2] ?? '', kind: 'key' },
		{ text: key[3] ?? '', kind: 'plain' },
	];
}

/**
 * Cuts code into the pieces that a page marks. Joined, their texts are the code with every number in its place.
 * Neighbours of one kind are one piece.
 */
export function piecesOf(code: string, language: Language, placeholders: readonly Placeholder[]): Piece[] {
	const pattern = placeholderPattern(placeholders);
	const lines = code.replace(/\n+$/, '').split('\n');
	const all = lines.flatMap((line, index) => [
		...cut(line, language).flatMap(({ text, kind }) => fillable(text, kind, placeholders, pattern)),
		...(index < lines.length - 1 ? [{ text: '\n', kind: 'plain' as const }] : []),
	]);
	const merged: Piece[] = [];
	for (const piece of all) {
		const last = merged.at(-1);
		if (last && last.kind === piece.kind && piece.kind !== 'placeholder') merged[merged.length - 1] = { ...last, text: last.text + piece.text };
		else merged.push(piece);
	}
	return merged;
}

/** The placeholders that occur in pieces. */
export function placeholdersIn(pieces: readonly Piece[]): ReadonlySet<string> {
	return new Set(pieces.flatMap(({ placeholder }) => placeholder ?? []));
}

/** What a reader may put in for a name or a number: nothing that a shell or YAML would read as more than a word. */
export const FILLING = /^[\w./:-]{1,120}$/;

import { MARK } from './fill.ts';

/** A stretch of a line of content. */
export type RichPiece =
	| { readonly kind: 'text' | 'code'; readonly text: string }
	| { readonly kind: 'link'; readonly text: string; readonly href: string }
	| { readonly kind: 'mark'; readonly id: string };

const PIECE = new RegExp(`\`([^\`]+)\`|\\[([^\\]]+)\\]\\(([^)\\s]+)\\)|${MARK.source}`, 'g');

/** Reads a line in which backticks mark code, `[words](address)` a link and `[[id]]` a number that the team sets. */
export function richText(line: string): RichPiece[] {
	const pieces: RichPiece[] = [];
	let from = 0;
	for (const match of line.matchAll(PIECE)) {
		if (match.index > from) pieces.push({ kind: 'text', text: line.slice(from, match.index) });
		const [whole, code, text, href, id] = match;
		if (code !== undefined) pieces.push({ kind: 'code', text: code });
		else if (text !== undefined && href !== undefined) pieces.push({ kind: 'link', text, href });
		else if (id !== undefined) pieces.push({ kind: 'mark', id });
		from = match.index + whole.length;
	}
	if (from < line.length) pieces.push({ kind: 'text', text: line.slice(from) });
	return pieces;
}

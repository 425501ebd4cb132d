/**
 * The words of Markdown without its marks, a blank line between paragraphs: links keep their text, code its letters.
 * For search indexes and structured data, never for showing.
 */
export function plainText(markdown: string): string {
	return markdown
		.replace(/```[^\n]*\n([\s\S]*?)```/g, '$1')
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/^[ \t]{0,3}(?:#{1,6}|[-*+]|\d+\.|>)\s+/gm, '')
		.replace(/[`*]/g, '')
		.replace(/(?<![\p{L}\p{N}_])_([^_\n]+)_(?![\p{L}\p{N}_])/gu, '$1')
		.trim();
}

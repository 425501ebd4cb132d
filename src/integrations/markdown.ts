import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { readable } from './page-tree.ts';

/** The markup of a page's main part; undefined where it has none. */
export const mainOf = (html: string): string | undefined => /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];

/** Parsed and written by one processor for all pages; what changes from page to page comes between. */
const parser = unified().use(rehypeParse, { fragment: true }).freeze();
const writer = unified()
	.use(rehypeRemark)
	// Columns that are padded to one width would weigh more than what stands in them.
	.use(remarkGfm, { tablePipeAlign: false })
	.use(remarkStringify, { bullet: '-', rule: '-' })
	.freeze();

/** The main part of a page as Markdown. `address` is the page's own, from which its links are made whole. */
export async function toMarkdown(main: string, address: string): Promise<string> {
	return writer.stringify(await writer.run(readable(address)(parser.parse(main))));
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import { mainOf, toMarkdown } from './markdown.ts';

/** What stands above the text of a twin. Every value is quoted as JSON is, which YAML reads. */
const frontMatter = (fields: Readonly<Record<string, string>>): string =>
	['---', ...Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`), '---', '', ''].join('\n');

/** A page as Markdown; undefined for one that is not to be listed. */
async function twinOf(html: string, edition: string): Promise<string | undefined> {
	const main = mainOf(html);
	const head = parse(html.slice(0, html.indexOf('</head>')));
	const address = head.querySelector('link[rel="canonical"]')?.getAttribute('href');
	if (main === undefined || address === undefined || head.querySelector('meta[name="robots"]')) return undefined;
	const fields = {
		title: head.querySelector('title')?.text ?? '',
		description: head.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
		address,
		edition,
		licence: 'CC BY 4.0',
	};
	return frontMatter(fields) + (await toMarkdown(main, address));
}

/**
 * Writes a Markdown twin beside every page, from the page itself, so that the two cannot say different things: `index.md`
 * beside `index.html`.
 */
export function twins(): AstroIntegration {
	return {
		name: 'twins',
		hooks: {
			'astro:build:done': async ({ dir, pages, logger }) => {
				const root = fileURLToPath(dir);
				const { edition } = JSON.parse(readFileSync(join(root, 'pages.json'), 'utf8')) as { edition: string };
				const start = performance.now();
				let written = 0;
				for (const { pathname } of pages) {
					const folder = join(root, pathname);
					// A page that is a file of its own, such as the one for missing addresses, has no folder.
					if (!existsSync(join(folder, 'index.html'))) continue;
					const twin = await twinOf(readFileSync(join(folder, 'index.html'), 'utf8'), edition);
					if (twin === undefined) continue;
					writeFileSync(join(folder, 'index.md'), twin);
					written += 1;
				}
				logger.info(`${written} pages as Markdown in ${((performance.now() - start) / 1000).toFixed(1)}s`);
			},
		},
	};
}

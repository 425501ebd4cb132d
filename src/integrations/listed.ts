import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SitemapItem } from '@astrojs/sitemap';

/** The days of pages, by path, as the build has written them. */
function daysOf(outDir: string): ReadonlyMap<string, string | undefined> {
	const { pages } = JSON.parse(readFileSync(join(outDir, 'pages.json'), 'utf8')) as { pages: readonly { path: string; checkedOn?: string }[] };
	return new Map(pages.map(({ path, checkedOn }) => [path, checkedOn]));
}

/**
 * What the sitemap says of pages that have been built. A page is listed unless it asks not to be; one that only leads on
 * to another asks so. Its day is the newest on which a fact that it shows was compared with its sources, never that of
 * the build.
 */
export function listedPages(outDir: string, base: string) {
	let days: ReadonlyMap<string, string | undefined> | undefined;
	const pathOf = (address: string): string => decodeURI(new URL(address).pathname).slice(base.length - 1);
	return {
		isListed(address: string): boolean {
			const path = pathOf(address).slice(1);
			const file = [join(outDir, path, 'index.html'), join(outDir, path.replace(/\/$/, '.html'))].find((each) => existsSync(each));
			return file !== undefined && !/<meta name="robots" content="noindex">/.test(readFileSync(file, 'utf8'));
		},
		withDay(item: SitemapItem): SitemapItem {
			days ??= daysOf(outDir);
			const lastmod = days.get(pathOf(item.url));
			return lastmod === undefined ? item : { ...item, lastmod };
		},
	};
}

import { readFileSync } from 'node:fs';

/** Paths of every page of the real site that may be listed, as its sitemap names them. */
export const PAGES: readonly string[] = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
	([, address = '']) => new URL(address).pathname,
);

/** What a page is made as: its address, with a star for what only tells one page of a kind from another. */
const kindOf = (path: string): string => path.replace(/^\/(features|faq|meshes|compare|migrate)\/[^/]+\//, '/$1/*/');

/** The first page of each kind, for checks too slow for every page. */
export const KINDS: readonly string[] = [...new Map([...PAGES].reverse().map((path) => [kindOf(path), path])).values()].reverse();

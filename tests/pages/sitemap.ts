import { readFileSync } from 'node:fs';

/** Paths of every page of the real site that may be listed, as its sitemap names them. */
export const PAGES: readonly string[] = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
	([, address = '']) => new URL(address).pathname,
);

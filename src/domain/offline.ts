/** Pages that the first visit keeps for the time without a network; others are kept when they are read. */
export const KEPT_PAGES: readonly string[] = ['/', '/compare/', '/faq/', '/migrate/', '/offline/'];

/** The page that answers for one that is not kept. */
export const OFFLINE_PAGE = '/offline/';

/** Names of what is stored, for a site below `base`: one origin can hold several. */
export const cacheNames = (base: string): { readonly pages: string; readonly files: string } => ({
	pages: `pages of ${base}`,
	files: `files of ${base}`,
});

/** Styles, scripts and pictures that markup names. */
const namedIn = (html: string): string[] =>
	[...html.matchAll(/<(?:link|script|img)\b[^>]*?\s(?:href|src)="([^"]+\.(?:css|js|svg))"/g)].map(([, path = '']) => path);

/** Modules beside it that a script needs before it runs; those it imports late are no part of the page yet. */
const importedBy = (script: string, path: string): string[] =>
	[...script.matchAll(/(?:from|import)\s*["']\.\/([^"'`]+)["']/g)].map(([, name = '']) => path.replace(/[^/]+$/, name));

/**
 * Files that a page needs to look and work as it should, as paths from the root.
 * @param base the path that the site lives under, with a slash at both ends
 * @param read what a file holds
 */
export async function filesOf(html: string, base: string, read: (path: string) => Promise<string>): Promise<string[]> {
	const found = new Set(namedIn(html).filter((path) => path.startsWith(base)));
	for (const path of found) {
		if (path.endsWith('.js')) for (const imported of importedBy(await read(path), path)) found.add(imported);
	}
	return [...found];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#34': '"', '#38': '&' };

/** The title that a page's markup bears, without the site's name; undefined where it bears none. */
export function titleOf(html: string): string | undefined {
	const title = /<title>([^<]+)<\/title>/.exec(html)?.[1];
	return title?.replace(/ · [^·]*$/, '').replace(/&([a-z]+|#\d+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

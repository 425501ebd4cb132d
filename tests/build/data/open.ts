import type { HTMLElement } from 'node-html-parser';
import { openSite, type Site } from '../site.ts';

/** Both sites that the checks of the downloads run over: the real one, and the one of the invented catalogue. */
export const FOLDERS = ['dist', 'dist-fixture'] as const;

/** A record of a download, before anything is known of it. */
// biome-ignore lint: the checks read files as a stranger would, without types.
export type Record = { readonly [field: string]: any };

/** A built site and the files below its `/data/`. */
export interface Data {
	readonly site: Site;
	/** Names of the JSON files, without ending. */
	readonly names: readonly string[];
	/** What a file says. */
	json(name: string): Record;
}

/** Opens the downloads of a built site. Files are parsed once each. */
export function openData(folder: string): Data {
	const site = openSite(folder);
	const parsed = new Map<string, Record>();
	return {
		site,
		names: site.files.flatMap((file) => /^data\/([^/]+)\.json$/.exec(file)?.[1] ?? []),
		json(name) {
			const found = parsed.get(name) ?? (JSON.parse(site.text(`data/${name}.json`)) as Record);
			parsed.set(name, found);
			return found;
		},
	};
}

/** The words of an element, white space folded. */
export const wordsOf = (element: HTMLElement | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Content text as a page shows it: code without backticks, links as their words. */
export const shown = (text: string): string => text.replace(/\[([^[\]]+)\]\([^)]+\)/g, '$1').replaceAll('`', '').replace(/\s+/g, ' ').trim();

import assert from 'node:assert/strict';
import type { HTMLElement } from 'node-html-parser';
import { openSite, type Site } from '../site.ts';

/** Both sites that the checks of the downloads run over: the real one, and the one of the invented catalogue. */
export const FOLDERS = ['dist', 'dist-fixture'] as const;

/** A record of a download, before anything is known of it. */
// The checks read files as a stranger would, without types.
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

/** Ids of a list, in its order. */
export const idsOf = (list: readonly Record[]): string[] => list.map(({ id }) => id as string);

/** Fails unless the element says the text, as a reader sees it. */
export const has = (element: HTMLElement | null | undefined, text: string, where: string): void =>
	assert.ok(wordsOf(element).includes(shown(text)), `${where}: the page does not say “${shown(text)}”`);

import { makeEngine, type SearchEngine, TUNING } from '../domain/search/engine.ts';
import { fuseWords } from './fuse-words.ts';
import type { SearchIndex } from '../domain/search/index.ts';
import { markWords, type Piece } from '../domain/search/marks.ts';

/** An entry as the list of results shows it. */
export interface Found {
	readonly href: string;
	readonly kind: string;
	readonly title: readonly Piece[];
	readonly summary: readonly Piece[];
}

/** What came of a query. */
export interface Results {
	readonly found: readonly Found[];
	/** Where nothing was found: what comes nearest. */
	readonly near: readonly Found[];
}

interface Entry {
	readonly path: string;
	readonly kind: string;
	readonly title: string;
	readonly summary: string;
}

/** What is read from the server: an index with its entries, or with ids of entries that the page shows. */
interface Download {
	readonly index: SearchIndex;
	readonly entries?: readonly Entry[];
	readonly ids?: readonly string[];
}

/** An entry of the page itself: a question in its disclosure. */
function entryOf(id: string): Entry {
	const entry = document.getElementById(id)?.closest('details');
	return {
		path: `/faq/${id}/`,
		kind: '',
		title: entry?.querySelector('summary')?.textContent.trim() ?? id,
		summary: entry?.querySelector('.short')?.textContent.trim() ?? '',
	};
}

/** How many results are shown of the questions, and of each kind of the whole site. */
const MOST = 12;
const MOST_OF_A_KIND = 6;

/** Over the whole site weak hits stay: a word that titles one entry is explained in others, of another kind. */
const SITE_TUNING = { ...TUNING, tail: 0.05 };

/**
 * Reads an index and answers queries by it.
 *
 * @param asked The answer of the server that holds the index.
 * @param base What stands in front of every address of the site, without a slash at the end.
 * @throws Error where the index cannot be read, or is not one.
 */
export async function openSearch(asked: Promise<Response>, base: string): Promise<(query: string) => Results> {
	const response = await asked;
	if (!response.ok) throw new Error(`The server answered ${response.status}.`);
	const { index, entries, ids } = (await response.json()) as Download;
	if ((entries ?? ids)?.length !== index.size) throw new TypeError('The search index is damaged.');
	const engine: SearchEngine = makeEngine(index, fuseWords, entries ? SITE_TUNING : TUNING);

	const show = (query: string, hits: readonly { readonly document: number }[]): Found[] => {
		const terms = engine.termsOf(query);
		return hits.flatMap(({ document }) => {
			const id = ids?.[document];
			const entry = entries?.[document] ?? (id === undefined ? undefined : entryOf(id));
			if (!entry) return [];
			return [{ href: base + entry.path, kind: entry.kind, title: markWords(entry.title, terms), summary: markWords(entry.summary, terms) }];
		});
	};
	return (query) => {
		const shown = new Map<string, number>();
		const hits = engine.search(query).filter(({ document }) => {
			const kind = entries?.[document]?.kind ?? '';
			shown.set(kind, (shown.get(kind) ?? 0) + 1);
			return (shown.get(kind) ?? 0) <= (kind === '' ? MOST : MOST_OF_A_KIND);
		});
		return { found: show(query, hits), near: hits.length > 0 ? [] : show(query, engine.near(query).slice(0, 3)) };
	};
}

import { assembleFaq } from '../../../src/content/assemble-faq.ts';
import { checkedContent } from '../../../src/content/check.ts';
import { readFolder } from '../../../src/content/read-folder.ts';
import type { Faq } from '../../../src/domain/faq.ts';
import { type SearchEngine, makeEngine } from '../../../src/domain/search/engine.ts';
import { buildIndex, type SearchDocument, type SearchIndex } from '../../../src/domain/search/index.ts';
import { fuseWords } from '../../../src/islands/fuse-words.ts';
import { faqDocuments } from '../../../src/views/search.ts';

/** The FAQ of a content folder, read as the build reads it but without Astro. */
export function readFaq(root: string): Faq {
	const { entries } = checkedContent(readFolder(root), '2000-01-01').content;
	return assembleFaq(entries.faq, entries['faq-categories'], entries.words);
}

/** The search of the FAQ page: what it searches, and an answer as ids. */
export interface FaqSearch {
	readonly faq: Faq;
	readonly documents: readonly SearchDocument[];
	readonly index: SearchIndex;
	readonly engine: SearchEngine;
	readonly search: (query: string) => readonly string[];
}

/** Makes the search of the FAQ page from a content folder. */
export function openFaqSearch(root: string): FaqSearch {
	const faq = readFaq(root);
	const documents = faqDocuments(faq);
	const index = buildIndex(documents, faq.groups);
	const engine = makeEngine(index, fuseWords);
	return {
		faq,
		documents,
		index,
		engine,
		search: (query) => engine.search(query).map(({ document }) => faq.entries[document]?.id ?? ''),
	};
}

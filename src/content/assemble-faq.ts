import type { Faq, FaqCategory, FaqEntry } from '../domain/faq.ts';
import type { Entry } from './entries.ts';

/** By UTF-16 code unit: the same on every machine, whatever its language. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Makes the FAQ from its content files: categories by their order, entries by category, then as the category puts them first, then by id. */
export function assembleFaq(
	entries: readonly (Entry<'faq'> & { readonly body: string })[],
	categories: readonly Entry<'faq-categories'>[],
	words: readonly Entry<'words'>[],
): Faq {
	const inOrder = categories
		.map(({ id, data: { title, sentence, order } }): FaqCategory => ({ id, title, sentence, order }))
		.sort((a, b) => a.order - b.order || compareText(a.id, b.id));
	const place = new Map(inOrder.map(({ id }, index) => [id, index]));
	const placeOf = ({ category }: FaqEntry): number => place.get(category) ?? inOrder.length;
	const leading = categories.flatMap(({ data }) => data.first);
	const leadOf = ({ id }: FaqEntry): number => (leading.includes(id) ? leading.indexOf(id) : leading.length);
	return {
		categories: inOrder,
		entries: entries
			.map(({ id, data, body }): FaqEntry => ({ ...data, id, answer: body.trim() }))
			.sort((a, b) => placeOf(a) - placeOf(b) || leadOf(a) - leadOf(b) || compareText(a.id, b.id)),
		groups: [...words].sort((a, b) => compareText(a.id, b.id)).flatMap(({ data }) => data.groups),
	};
}

import type { Change, Edition } from './history.ts';

/** What the downloads say of editions and changes; the quiz reads it when a link names an older edition. */
export interface ChangesData {
	/** The newest day on which a fact was compared with its sources. */
	readonly edition: string;
	/** Newest first. */
	readonly editions: readonly Pick<Edition, 'id'>[];
	readonly changes: readonly Pick<Change, 'id' | 'day' | 'kind' | 'options' | 'feature' | 'before' | 'after' | 'why'>[];
}

/** What a link's edition comes to: why it says nothing, or what has changed since. */
export type Since =
	| { readonly kind: 'unknown' }
	| { readonly kind: 'newer' }
	| { readonly kind: 'changed'; readonly changes: ChangesData['changes'] };

/**
 * What has changed since an edition for some rows, in the order of the data. A day between two editions counts: facts may
 * have been read before they were tagged.
 *
 * @param edition What the link says: anything at all. It is unknown where it is no day, or older than the first edition.
 * @param features The rows that are asked for.
 */
export function changedSince(data: ChangesData, edition: string, features: readonly string[]): Since {
	const first = data.editions.at(-1)?.id;
	if (!/^\d{4}-\d{2}-\d{2}$/.test(edition) || first === undefined || edition < first) return { kind: 'unknown' };
	if (edition > data.edition) return { kind: 'newer' };
	return {
		kind: 'changed',
		changes: data.changes.filter(({ day, feature }) => day > edition && feature !== undefined && features.includes(feature)),
	};
}

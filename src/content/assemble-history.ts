import type { Change } from '../domain/history.ts';

/** A change with what its place says: its edition, which is also its day where it names none. */
export function changeOf<Data extends { readonly id: string; readonly day?: string }>(data: Data & Omit<Change, 'edition' | 'day'>): Change {
	const edition = data.id.slice(0, data.id.indexOf('/'));
	return { ...data, edition, day: data.day ?? edition };
}

import type { Catalogue, Mesh } from '../domain/catalogue.ts';
import { longDay } from '../domain/days.ts';
import { type History, historyFragment } from '../domain/history.ts';
import { changeViews } from './changes.ts';

/** An entry of a feed: an edition, or something that changed in one. */
export interface FeedEntry {
	/** Its address on this site, which is also its id and never changes. */
	readonly path: string;
	readonly title: string;
	readonly day: string;
	/** Plain text. */
	readonly summary: string;
	/** What it is: `Edition`, or the word for the kind of change. */
	readonly category: string;
}

/** A feed of everything, or of what concerns one mesh. */
export interface FeedView {
	/** The address of the feed on this site. */
	readonly path: string;
	/** The address of the page that it follows. */
	readonly page: string;
	readonly title: string;
	readonly subtitle: string;
	/** The newest day of an entry; the feed's own day. */
	readonly updated: string;
	/** Newest first. */
	readonly entries: readonly FeedEntry[];
}

/** Content marks code with backticks; a feed is read as plain text. */
const plain = (text: string): string => text.replaceAll('`', '');

/** The address of a mesh's feed. */
export const feedPath = (mesh?: string): string => (mesh === undefined ? '/feed.xml' : `/meshes/${mesh}/feed.xml`);

/** The feed of a mesh, or of all. */
function feedOf(mesh: Mesh | undefined, { editions, changes }: History, catalogue: Catalogue): FeedView {
	const own = new Set(mesh?.options.map(({ id }) => id));
	const told = changes.filter(({ options }) => mesh === undefined || options.length === 0 || options.some((id) => own.has(id)));
	const views = changeViews(told, catalogue);
	const entries = editions.flatMap(({ id, title, summary }): FeedEntry[] => [
		{ path: `/changes/#${historyFragment(id)}`, title: `Edition of ${longDay(id)}: ${title}`, day: id, summary: plain(summary), category: 'Edition' },
		...views
			.filter(({ change }) => change.edition === id)
			.map(({ path, word, title: about, change: { day, before, after, why } }) => ({
				path,
				title: `${word}: ${about}`,
				day,
				summary: plain([before && `Before: ${before}.`, after && `Now: ${after.replace(/[.?]$/, '')}.`, why].filter(Boolean).join(' ')),
				category: word,
			})),
	]);
	return {
		path: feedPath(mesh?.id),
		page: mesh === undefined ? '/changes/' : `/meshes/${mesh.id}/`,
		title: mesh === undefined ? 'What changed' : `${mesh.name}: what changed`,
		subtitle: mesh === undefined ? 'Editions of the facts and every change in them.' : `Changes of the facts about ${mesh.name}, and of rows as a whole.`,
		updated: editions[0]?.id ?? catalogue.edition,
		entries,
	};
}

/** All feeds: the one of everything, and one for each mesh. */
export function feedViews(history: History, catalogue: Catalogue): FeedView[] {
	return [undefined, ...catalogue.meshes].map((mesh) => feedOf(mesh, history, catalogue));
}

import type { Catalogue, Feature } from '../domain/catalogue.ts';
import {
	type Change,
	CHANGE_KIND_MEANINGS,
	CHANGE_KIND_WORDS,
	CHANGE_KINDS,
	type ChangeKind,
	type Edition,
	editionTag,
	type History,
	historyFragment,
} from '../domain/history.ts';
import { DATA_VERSION } from './downloads.ts';
import { type CitedSource, interestOf } from './feature.ts';

/** A change as a reader sees it. */
export interface ChangeView {
	readonly change: Change;
	/** Its id on the page of changes. */
	readonly fragment: string;
	/** Its address on this site. */
	readonly path: string;
	readonly word: string;
	/** What it is about: the row and the options, or the options alone. */
	readonly title: string;
	/** The row, while there is one. */
	readonly feature: Feature | undefined;
	/** Where the fact stands today; undefined where the row is gone or none is named. */
	readonly where: string | undefined;
	readonly sources: readonly CitedSource[];
	/** The content file, from the project's root. */
	readonly file: string;
}

/** An edition with what changed in it, corrections first. */
export interface EditionView {
	readonly edition: Edition;
	/** Its id on the page of changes. */
	readonly fragment: string;
	readonly tag: string;
	/** The content file, from the project's root. */
	readonly file: string;
	readonly changes: readonly ChangeView[];
}

/** A change as it is told in one line elsewhere. */
export type ChangeLine = Pick<ChangeView, 'fragment' | 'path' | 'word' | 'title'>;

/** The page of changes. */
export interface ChangesView {
	/** Newest first. */
	readonly editions: readonly EditionView[];
	/** The kinds that there are, corrections first. */
	readonly kinds: readonly { readonly kind: ChangeKind; readonly word: string; readonly meaning: string; readonly count: number }[];
	/** Every option with what changed of it; a row as a whole concerns them all. */
	readonly options: readonly { readonly id: string; readonly name: string; readonly changes: readonly ChangeLine[] }[];
	/** The newest day on which a fact was compared, where that is later than the newest edition. */
	readonly since: string | undefined;
}

/** Whether a change concerns an option: it names it, or a row as a whole. */
const concerns = ({ options }: Change, id: string): boolean => options.length === 0 || options.includes(id);

/** Makes changes presentable; something that is gone is called by its id. */
export function changeViews(changes: readonly Change[], catalogue: Catalogue): ChangeView[] {
	const names = new Map(catalogue.options.map(({ id, name }) => [id, name]));
	const features = new Map(catalogue.features.map((feature) => [feature.id, feature]));
	const sources = new Map(catalogue.sources.map((source) => [source.id, source]));
	const meshOf = new Map(catalogue.options.map(({ id, mesh }) => [id, mesh]));
	return changes.map((change) => {
		const feature = features.get(change.feature ?? '');
		const [first] = change.options;
		const options = change.options.map((id) => names.get(id) ?? id).join(', ');
		const fragment = historyFragment(change.id);
		return {
			change,
			fragment,
			path: `/changes/#${fragment}`,
			word: CHANGE_KIND_WORDS[change.kind],
			title: [feature?.title ?? change.feature, options].filter(Boolean).join(': '),
			feature,
			where: feature && `/features/${feature.id}/${first !== undefined && names.has(first) ? `#${first}` : ''}`,
			sources: change.sources.flatMap((id) => {
				const source = sources.get(id);
				return source ? [{ source, interest: interestOf(source, { id: meshOf.get(first ?? '') ?? '' }, catalogue.meshes) }] : [];
			}),
			file: `content/changes/${change.id}.yaml`,
		};
	});
}

/** Everything that the page of changes shows. */
export function changesView(history: History, catalogue: Catalogue): ChangesView {
	const views = changeViews(history.changes, catalogue);
	const [newest] = history.editions;
	return {
		editions: history.editions.map((edition) => ({
			edition,
			fragment: historyFragment(edition.id),
			tag: editionTag(edition.id),
			file: `content/editions/${edition.id}.yaml`,
			changes: views.filter(({ change }) => change.edition === edition.id),
		})),
		kinds: CHANGE_KINDS.map((kind) => ({
			kind,
			word: CHANGE_KIND_WORDS[kind],
			meaning: CHANGE_KIND_MEANINGS[kind],
			count: views.filter(({ change }) => change.kind === kind).length,
		})).filter(({ count }) => count > 0),
		options: catalogue.options.map(({ id, name }) => ({ id, name, changes: views.filter(({ change }) => concerns(change, id)) })),
		since: newest !== undefined && catalogue.edition > newest.id ? catalogue.edition : undefined,
	};
}

/** The newest changes, corrections of an edition before its others: for the front page. */
export function latestChanges(history: History, catalogue: Catalogue, most: number): ChangeView[] {
	return changeViews(history.changes.slice(0, most), catalogue);
}

/** What a row's page says of its past. */
export interface RowHistory {
	readonly changes: readonly ChangeView[];
	/** The day of the first edition; undefined where there is none yet. */
	readonly first: string | undefined;
}

/** The past of each row, by its id. */
export function rowHistories(history: History, catalogue: Catalogue): (feature: string) => RowHistory {
	const views = changeViews(history.changes, catalogue);
	const first = history.editions.at(-1)?.id;
	return (feature) => ({ changes: views.filter(({ change }) => change.feature === feature), first });
}

/** `/data/changes.json`. */
export function changesData(history: History, edition: string) {
	return {
		version: DATA_VERSION,
		edition,
		editions: history.editions.map(({ id, after, title, summary }) => ({ id, ...(after !== undefined && { after }), tag: editionTag(id), title, summary })),
		changes: history.changes,
	};
}

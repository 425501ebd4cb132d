import type { z } from 'astro/zod';
import type { Day } from '../domain/catalogue.ts';
import { COLLECTIONS, type CollectionName } from '../schema/collections.ts';
import type { Problem } from './problem.ts';

/** The names of all collections. */
export const COLLECTION_NAMES = Object.keys(COLLECTIONS).filter((name): name is CollectionName => name in COLLECTIONS);

/** What a file of a collection says once its schema has passed it: defaults filled in. */
export type DataOf<Name extends CollectionName> = z.output<(typeof COLLECTIONS)[Name]['schema']>;

/** What Astro's `getCollection` and the check both have of a file. */
export interface Entry<Name extends CollectionName> {
	/** The file's place in its folder, without the ending: for a fact `<subject>/<feature>`. */
	readonly id: string;
	readonly data: DataOf<Name>;
}

/** A file that its schema has passed, with what the rules across files need besides. */
export interface CheckedEntry<Name extends CollectionName> extends Entry<Name> {
	/** Its place below the content folder: `facts/heron/mtls.mdx`. */
	readonly file: string;
	/** The prose below the fields. */
	readonly body: string;
}

/** The prose of a file, whether or not its fields passed their schema. */
export interface ProseFile {
	readonly collection: CollectionName;
	readonly id: string;
	readonly file: string;
	readonly body: string;
	/** The line of the file on which the prose begins, from 1. */
	readonly bodyLine: number;
}

/** A file that has problems of its own. What it says is not known for sure, only that it is there. */
export interface FailedEntry {
	readonly collection: CollectionName;
	readonly id: string;
	readonly file: string;
	/** All that could be read of it. */
	readonly text: string;
}

export type EntriesByCollection = { readonly [Name in CollectionName]: readonly CheckedEntry<Name>[] };

/** All that is known once every file has been read by itself. */
export interface CheckedFiles {
	/** The files that passed their schema, in order of their place. */
	readonly entries: EntriesByCollection;
	/** The files that did not. A rule must not call their ids unknown, nor what they may mention unused. */
	readonly failed: readonly FailedEntry[];
	/** The prose of both. */
	readonly prose: readonly ProseFile[];
	/** The places of all files, whatever became of them. */
	readonly files: readonly string[];
	/** The day on which the check runs, given from outside so that the rules stay pure. */
	readonly today: Day;
}

/** What the rules across files look at. */
export interface Content extends CheckedFiles {
	/** The ids of both, by collection. */
	readonly ids: Readonly<Record<CollectionName, ReadonlySet<string>>>;
}

/** A rule across files: finds every problem of its kind. */
export type Rule = (content: Content) => readonly Problem[];

/** A record with a value for each collection. */
function byCollection<Value>(valueOf: (name: CollectionName) => Value): Readonly<Record<CollectionName, Value>> {
	return Object.fromEntries(COLLECTION_NAMES.map((name) => [name, valueOf(name)])) as Record<CollectionName, Value>;
}

/** Puts together what the rules look at. */
export function contentOf(checked: CheckedFiles): Content {
	const { entries, failed } = checked;
	const ids = byCollection((name): ReadonlySet<string> => {
		const broken = failed.filter(({ collection }) => collection === name);
		return new Set([...entries[name], ...broken].map(({ id }) => id));
	});
	return { ...checked, ids };
}

/**
 * Whether a file that has problems of its own mentions an id. Such a file may define or use what it mentions, so nobody
 * is told that the id is unknown or unused until the file has been put right.
 */
export function failedMention(content: Content, collections: readonly CollectionName[], id: string): boolean {
	const word = new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`);
	return content.failed.some(({ collection, text }) => collections.includes(collection) && word.test(text));
}

import { COLLECTIONS, type CollectionName, SINGLE_FILES } from '../schema/collections.ts';
import { didYouMean } from './nearest.ts';
import { COLLECTION_NAMES } from './entries.ts';

/** Where a content file belongs, judged by its path alone. */
export interface Place {
	/** Undefined where it lies in no collection's folder. */
	readonly collection: CollectionName | undefined;
	/** Its path in the collection's folder without the ending. */
	readonly id: string;
	/** What is wrong with the path, and what to do. */
	readonly faults: readonly string[];
}

/** The names in an id; one where nothing is said. */
const NAMES_IN_ID: Partial<Record<CollectionName, readonly string[]>> = {
	facts: ['<mesh-or-option>', '<feature>'],
	conformance: ['<mesh>', '<id>'],
};

/** The names that an id of a collection consists of, for a person to fill in. */
export const namesIn = (collection: CollectionName): readonly string[] => NAMES_IN_ID[collection] ?? ['<id>'];

const isCollectionName = (name: string): name is CollectionName => Object.hasOwn(COLLECTIONS, name);

/** The collections that have a folder. */
const FOLDERS = COLLECTION_NAMES.filter((name) => !SINGLE_FILES.has(name));

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What one file of a collection is called. */
export const KIND_OF: Readonly<Record<CollectionName, string>> = {
	meshes: 'mesh',
	groups: 'group',
	features: 'feature',
	facts: 'fact',
	sources: 'source',
	faq: 'faq',
	'faq-categories': 'faq-category',
	words: 'words',
	conformance: 'conformance',
	apis: 'api',
	pages: 'page',
	questions: 'question',
	layers: 'layer',
	pictures: 'picture',
	profiles: 'profile',
	redirects: 'redirects',
	claims: 'claim',
	benchmarks: 'study',
	findings: 'finding',
	charts: 'chart',
	estimates: 'estimate',
	scenarios: 'scenario',
	prices: 'price',
};

/** The file to copy for a new file of a collection. */
export function templateOf(collection: CollectionName): string {
	return `content/templates/${KIND_OF[collection]}.${COLLECTIONS[collection].ending}`;
}

/** The example of a path that a person can follow, `content/facts/<mesh-or-option>/<feature>.mdx`. */
export function patternOf(collection: CollectionName): string {
	return `content/${collection}/${namesIn(collection).join('/')}.${COLLECTIONS[collection].ending}`;
}

/** Says where a file belongs. `file` is its path below the content folder, with slashes. */
export function placeOf(file: string): Place {
	const single = [...SINGLE_FILES].find((name) => file === `${name}.${COLLECTIONS[name].ending}`);
	if (single !== undefined) return { collection: single, id: single, faults: [] };
	const [folder = '', ...names] = file.split('/');
	const last = names.pop();
	if (last === undefined || !isCollectionName(folder) || SINGLE_FILES.has(folder)) {
		const wrong = last === undefined ? 'lies beside the folders' : `lies in "${folder}", which is not a folder of content`;
		const hint = last === undefined ? '' : didYouMean(folder, FOLDERS);
		return {
			collection: undefined,
			id: '',
			faults: [`This file ${wrong}.${hint} Move it to one of: ${FOLDERS.join(', ')}; or delete it.`],
		};
	}
	const dot = last.lastIndexOf('.');
	const name = dot > 0 ? last.slice(0, dot) : last;
	const ending = dot > 0 ? last.slice(dot + 1) : '';
	const wanted = COLLECTIONS[folder].ending;
	const parts = [...names, name];
	const faults: string[] = [];
	if (ending !== wanted) faults.push(`A file in ${folder} ends in .${wanted}. Rename it to ${name}.${wanted}.`);
	const depthWanted = namesIn(folder).length;
	if (parts.length !== depthWanted) {
		const depth = parts.length > depthWanted ? 'too deep' : 'not deep enough';
		faults.push(`This file lies ${depth}. Its place is ${patternOf(folder)}.`);
	}
	for (const part of parts) {
		if (ID.test(part)) continue;
		const better = part.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
		const example = better === '' ? '' : ` Rename it, for example to "${better}".`;
		faults.push(`"${part}" is not an id: only lower-case letters, digits and single hyphens.${example}`);
	}
	return { collection: folder, id: parts.join('/'), faults };
}

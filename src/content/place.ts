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
	steps: ['<path>', '<step>'],
	editions: ['<day>'],
	changes: ['<edition>', '<id>'],
};

/** The names that an id of a collection consists of, for a person to fill in. */
export const namesIn = (collection: CollectionName): readonly string[] => NAMES_IN_ID[collection] ?? ['<id>'];

const isCollectionName = (name: string): name is CollectionName => Object.hasOwn(COLLECTIONS, name);

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
	paths: 'path',
	steps: 'step',
	commands: 'commands',
	placeholders: 'placeholder',
	claims: 'claim',
	benchmarks: 'study',
	findings: 'finding',
	charts: 'chart',
	estimates: 'estimate',
	scenarios: 'scenario',
	prices: 'price',
	editions: 'edition',
	changes: 'change',
};

/** The folder that holds a path of the migration guide, its steps and its manifests. */
const GUIDE_FOLDER = 'migration';

/** The folders of content. */
const FOLDERS: readonly string[] = [...COLLECTION_NAMES.filter((name) => !SINGLE_FILES.has(name) && name !== 'paths' && name !== 'steps'), GUIDE_FOLDER];

/** The file to copy for a new file of a collection. */
export function templateOf(collection: CollectionName): string {
	return `content/templates/${KIND_OF[collection]}.${COLLECTIONS[collection].ending}`;
}

/** Where the file of a new entry belongs, below the content folder. */
export function fileOf(collection: CollectionName, id: string): string {
	const { ending } = COLLECTIONS[collection];
	if (collection === 'paths') return `${GUIDE_FOLDER}/${id}/path.${ending}`;
	return `${collection === 'steps' ? GUIDE_FOLDER : collection}/${id}.${ending}`;
}

/** The example of a path that a person can follow, `content/facts/<mesh-or-option>/<feature>.mdx`. */
export function patternOf(collection: CollectionName): string {
	if (collection === 'paths') return `content/${GUIDE_FOLDER}/<path>/path.mdx`;
	const folder = collection === 'steps' ? GUIDE_FOLDER : collection;
	return `content/${folder}/${namesIn(collection).join('/')}.${COLLECTIONS[collection].ending}`;
}

/** Says where a file belongs. `file` is its path below the content folder, with slashes. */
export function placeOf(file: string): Place {
	const single = [...SINGLE_FILES].find((name) => file === `${name}.${COLLECTIONS[name].ending}`);
	if (single !== undefined) return { collection: single, id: single, faults: [] };
	const [top = '', ...names] = file.split('/');
	// A path and its steps share a folder.
	const folder = top === 'paths' || top === 'steps' ? '' : top === GUIDE_FOLDER ? (names.length === 2 && names[1] === 'path.mdx' ? 'paths' : 'steps') : top;
	const last = names.pop();
	if (folder === 'paths') return { ...placeOf(`meshes/${names[0] ?? ''}.mdx`), collection: 'paths' };
	if (last === undefined || !isCollectionName(folder) || SINGLE_FILES.has(folder)) {
		const wrong = last === undefined ? 'lies beside the folders' : `lies in "${top}", which is not a folder of content`;
		const hint = last === undefined ? '' : didYouMean(top, FOLDERS);
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

import { historyFragment } from '../domain/history.ts';
import { pairPath, pairsOf } from '../domain/pair.ts';
import type { CollectionName } from '../schema/collections.ts';
import { DATA_NAMES, TABLE_NAMES } from '../schema/data.ts';
import type { Content } from './entries.ts';
import { headingsOf } from './markdown.ts';

/** The fragments of an address, or `any` where the page's file has problems of its own and cannot be asked. */
export type Fragments = ReadonlySet<string> | 'any';

/** Every address that prose may link to, as a path from the root of the site, with its fragments. */
export type Addresses = ReadonlyMap<string, Fragments>;

/** What the site serves besides pages. */
const DOWNLOADS: readonly string[] = [
	...DATA_NAMES.map((name) => `/data/${name}.json`),
	...TABLE_NAMES.map((name) => `/data/${name}.csv`),
	'/data/whichmesh.d.ts',
	'/releases.ics',
	'/feed.xml',
];

/**
 * The address on which the prose of a content file is shown, undefined for a kind that has none. A fact's is its row's
 * page; the page `home` is the front page, and any other page has its own name.
 */
export function addressOf(collection: CollectionName, id: string): string | undefined {
	switch (collection) {
		case 'pages':
			return id === 'home' ? '/' : `/${id}/`;
		case 'facts':
			return `/features/${id.slice(id.indexOf('/') + 1)}/`;
		case 'paths':
			return `/migrate/${id}/`;
		case 'steps':
			return `/migrate/${id.slice(0, id.indexOf('/'))}/`;
		case 'faq':
		case 'features':
		case 'meshes':
			return `/${collection}/${id}/`;
		default:
			return undefined;
	}
}

/**
 * All addresses of the site that content decides on. A new kind of page is added here, and in `src/pages`.
 *
 * Fragments are the headings of the page's prose and what its layout gives an id: options on a feature's page, groups on a mesh's
 * and in the matrix, sources, studies and claims on the pages of their own.
 */
export function addressesOf({ entries, ids, failed, prose }: Content): Addresses {
	const addresses = new Map<string, Fragments>();
	const add = (address: string, fragments: Iterable<string> | 'any'): void => {
		const before = addresses.get(address) ?? [];
		addresses.set(address, fragments === 'any' || before === 'any' ? 'any' : new Set([...before, ...fragments]));
	};
	const meshFailed = failed.some(({ collection }) => collection === 'meshes');
	const options = meshFailed ? 'any' : entries.meshes.flatMap(({ data }) => data.options.map(({ id }) => id));

	add('/', []);
	add('/compare/', [...ids.groups].map((id) => `group-${id}`));
	add('/choose/', ids.questions);
	add('/sources/', ids.sources);
	add('/benchmarks/', ids.benchmarks);
	add('/claims/', ids.claims);
	for (const download of DOWNLOADS) add(download, []);
	for (const id of ids.features) add(`/features/${id}/`, options);
	for (const id of ids.meshes) add(`/meshes/${id}/`, [...ids.groups, 'how', 'releases', 'facts']);
	// An option of a mesh whose file has problems is known by the folder of its facts.
	const subjects = meshFailed ? [...ids.facts].map((id) => id.slice(0, id.indexOf('/'))) : [];
	const sides = entries.meshes.flatMap(({ data }) => data.options.map(({ id }) => id));
	for (const pairs of [pairsOf([...sides, ...subjects]), pairsOf([...ids.meshes])]) {
		for (const pair of pairs) add(pairPath(...pair), 'any');
	}
	for (const id of ids.meshes) add(`/meshes/${id}/feed.xml`, []);
	add('/meshes/', []);
	for (const id of ids.faq) add(`/faq/${id}/`, []);
	add('/faq/', [...ids.faq, ...ids['faq-categories']]);
	for (const id of ids.paths) {
		const steps = entries.steps.filter((step) => step.id.startsWith(`${id}/`));
		add(`/migrate/${id}/`, steps.flatMap(({ id: step, data }) => [step.slice(id.length + 1), ...data.formerly]));
		if (failed.some(({ collection }) => collection === 'steps' || collection === 'paths')) add(`/migrate/${id}/`, 'any');
		add(`/migrate/${id}/files/`, ['sources']);
	}
	for (const id of ids.pages) add(addressOf('pages', id) ?? '/', []);
	if (ids.pages.has('changes')) add('/changes/', meshFailed ? 'any' : [...[...ids.editions, ...ids.changes].map(historyFragment), ...sides.map((id) => `of-${id}`)]);
	if (ids.pages.has('releases')) add('/releases/', ids.meshes);
	for (const { collection, id, body } of prose) {
		const address = addressOf(collection, id);
		if (address !== undefined && addresses.has(address)) add(address, headingsOf(body).map(({ fragment }) => fragment));
	}
	for (const { collection, id } of failed) {
		const address = addressOf(collection, id);
		if (address !== undefined && addresses.has(address)) add(address, 'any');
	}
	return addresses;
}

import { getCollection, getEntry, render } from 'astro:content';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Api, ConformanceReport } from '../domain/conformance.ts';
import { assemble, type CatalogueEntries } from './assemble.ts';
import { assembleConformance } from './assemble-conformance.ts';

export { filesOf } from './files.ts';
export { loadGuide } from './guide.ts';

async function read(): Promise<CatalogueEntries> {
	const [meshes, groups, features, facts, sources] = await Promise.all([
		getCollection('meshes'),
		getCollection('groups'),
		getCollection('features'),
		getCollection('facts'),
		getCollection('sources'),
	]);
	return { meshes, groups, features, facts, sources };
}

let catalogue: Promise<Catalogue> | undefined;

/** All facts, assembled once a build. References are sound: `npm run check:content` runs before every build. */
export function loadCatalogue(): Promise<Catalogue> {
	catalogue ??= read().then(assemble);
	return catalogue;
}

/** The conformance reports, and the APIs whose tests they ran. */
export async function loadConformance(): Promise<{ readonly apis: readonly Api[]; readonly reports: readonly ConformanceReport[] }> {
	const [apis, conformance] = await Promise.all([getCollection('apis'), getCollection('conformance')]);
	return assembleConformance({ apis, conformance });
}

/**
 * The words of a page that is not made from other content.
 * @throws Error when `content/pages/` has no such file.
 */
export async function loadPage(id: string) {
	const entry = await getEntry('pages', id);
	if (!entry) throw new Error(`content/pages/${id}.mdx is missing; the site needs it. Copy content/templates/page.mdx.`);
	return entry.data;
}

/** The prose of a content file as a component, with its headings; undefined where the file has none. */
export async function loadProse(collection: 'facts' | 'features' | 'meshes' | 'pages', id: string) {
	const entry = await getEntry(collection, id);
	if (!entry?.body?.trim()) return undefined;
	const { Content, headings } = await render(entry);
	return { Content, headings };
}

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { COLLECTIONS, type CollectionName } from './schema/collections.ts';

const root = process.env['CONTENT_DIR'] ?? 'content';

/** The files of a folder of `content/`; an entry's id is its path without the ending. */
const folder = (name: CollectionName) =>
	glob({
		base: `${root}/${name}`,
		pattern: `**/*.${COLLECTIONS[name].ending}`,
		generateId: ({ entry }) => entry.slice(0, entry.lastIndexOf('.')),
	});

/** The paths of the migration guide, or their steps: both lie in one folder for each path. */
const guide = (pattern: string | string[]) =>
	glob({
		base: `${root}/migration`,
		pattern,
		generateId: ({ entry }) => entry.replace(/\/path\.mdx$/, '').replace(/\.mdx$/, ''),
	});

/** A single file beside the folders; its entry has the collection's name. */
const single = (name: CollectionName) =>
	glob({ base: root, pattern: `${name}.${COLLECTIONS[name].ending}`, generateId: () => name });

export const collections = {
	meshes: defineCollection({ loader: folder('meshes'), schema: COLLECTIONS.meshes.schema }),
	groups: defineCollection({ loader: folder('groups'), schema: COLLECTIONS.groups.schema }),
	features: defineCollection({ loader: folder('features'), schema: COLLECTIONS.features.schema }),
	facts: defineCollection({ loader: folder('facts'), schema: COLLECTIONS.facts.schema }),
	sources: defineCollection({ loader: folder('sources'), schema: COLLECTIONS.sources.schema }),
	faq: defineCollection({ loader: folder('faq'), schema: COLLECTIONS.faq.schema }),
	'faq-categories': defineCollection({ loader: folder('faq-categories'), schema: COLLECTIONS['faq-categories'].schema }),
	words: defineCollection({ loader: folder('words'), schema: COLLECTIONS.words.schema }),
	conformance: defineCollection({ loader: folder('conformance'), schema: COLLECTIONS.conformance.schema }),
	apis: defineCollection({ loader: folder('apis'), schema: COLLECTIONS.apis.schema }),
	pages: defineCollection({ loader: folder('pages'), schema: COLLECTIONS.pages.schema }),
	questions: defineCollection({ loader: folder('questions'), schema: COLLECTIONS.questions.schema }),
	layers: defineCollection({ loader: folder('layers'), schema: COLLECTIONS.layers.schema }),
	pictures: defineCollection({ loader: folder('pictures'), schema: COLLECTIONS.pictures.schema }),
	profiles: defineCollection({ loader: folder('profiles'), schema: COLLECTIONS.profiles.schema }),
	redirects: defineCollection({ loader: single('redirects'), schema: COLLECTIONS.redirects.schema }),
	paths: defineCollection({ loader: guide('*/path.mdx'), schema: COLLECTIONS.paths.schema }),
	steps: defineCollection({ loader: guide(['*/*.mdx', '!*/path.mdx']), schema: COLLECTIONS.steps.schema }),
	commands: defineCollection({ loader: folder('commands'), schema: COLLECTIONS.commands.schema }),
	placeholders: defineCollection({ loader: folder('placeholders'), schema: COLLECTIONS.placeholders.schema }),
	claims: defineCollection({ loader: folder('claims'), schema: COLLECTIONS.claims.schema }),
	benchmarks: defineCollection({ loader: folder('benchmarks'), schema: COLLECTIONS.benchmarks.schema }),
	findings: defineCollection({ loader: folder('findings'), schema: COLLECTIONS.findings.schema }),
	charts: defineCollection({ loader: folder('charts'), schema: COLLECTIONS.charts.schema }),
	estimates: defineCollection({ loader: folder('estimates'), schema: COLLECTIONS.estimates.schema }),
	scenarios: defineCollection({ loader: folder('scenarios'), schema: COLLECTIONS.scenarios.schema }),
	prices: defineCollection({ loader: folder('prices'), schema: COLLECTIONS.prices.schema }),
	editions: defineCollection({ loader: folder('editions'), schema: COLLECTIONS.editions.schema }),
	changes: defineCollection({ loader: folder('changes'), schema: COLLECTIONS.changes.schema }),
};

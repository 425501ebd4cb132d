import { claimSchema } from './claim.ts';
import { estimateSchema, priceSchema, scenarioSchema } from './estimate.ts';
import { apiSchema, conformanceSchema } from './conformance.ts';
import { factSchema } from './fact.ts';
import { faqCategorySchema, faqSchema, wordsSchema } from './faq.ts';
import { featureSchema, groupSchema } from './feature.ts';
import { changeSchema, editionSchema } from './history.ts';
import { meshSchema } from './mesh.ts';
import { commandsSchema, pathSchema, placeholderSchema, stepSchema } from './migration.ts';
import { pageSchema } from './page.ts';
import { layerSchema, questionSchema } from './question.ts';
import { pictureSchema } from './picture.ts';
import { profileSchema } from './profile.ts';
import { redirectsSchema } from './redirects.ts';
import { sourceSchema } from './source.ts';
import { chartSchema, findingSchema, studySchema } from './study.ts';

/** What each folder of `content/` holds: its schema, and the ending of its files. */
export const COLLECTIONS = {
	meshes: { schema: meshSchema, ending: 'mdx' },
	groups: { schema: groupSchema, ending: 'yaml' },
	features: { schema: featureSchema, ending: 'mdx' },
	facts: { schema: factSchema, ending: 'mdx' },
	sources: { schema: sourceSchema, ending: 'yaml' },
	faq: { schema: faqSchema, ending: 'mdx' },
	'faq-categories': { schema: faqCategorySchema, ending: 'yaml' },
	words: { schema: wordsSchema, ending: 'yaml' },
	conformance: { schema: conformanceSchema, ending: 'yaml' },
	apis: { schema: apiSchema, ending: 'yaml' },
	pages: { schema: pageSchema, ending: 'mdx' },
	questions: { schema: questionSchema, ending: 'yaml' },
	layers: { schema: layerSchema, ending: 'yaml' },
	pictures: { schema: pictureSchema, ending: 'yaml' },
	profiles: { schema: profileSchema, ending: 'yaml' },
	redirects: { schema: redirectsSchema, ending: 'yaml' },
	paths: { schema: pathSchema, ending: 'mdx' },
	steps: { schema: stepSchema, ending: 'mdx' },
	commands: { schema: commandsSchema, ending: 'yaml' },
	placeholders: { schema: placeholderSchema, ending: 'yaml' },
	claims: { schema: claimSchema, ending: 'yaml' },
	benchmarks: { schema: studySchema, ending: 'yaml' },
	findings: { schema: findingSchema, ending: 'yaml' },
	charts: { schema: chartSchema, ending: 'yaml' },
	estimates: { schema: estimateSchema, ending: 'yaml' },
	scenarios: { schema: scenarioSchema, ending: 'yaml' },
	prices: { schema: priceSchema, ending: 'yaml' },
	editions: { schema: editionSchema, ending: 'yaml' },
	changes: { schema: changeSchema, ending: 'yaml' },
} as const;

export type CollectionName = keyof typeof COLLECTIONS;

/** Collections that are one file beside the folders. */
export const SINGLE_FILES: ReadonlySet<CollectionName> = new Set(['redirects']);

import type { z } from 'astro/zod';
import { benchmarksDataSchema } from './benchmark-data.ts';
import { changesDataSchema } from './changes-data.ts';
import { chooseDataSchema } from './choose-data.ts';
import type { CollectionName } from './collections.ts';
import { claimsDataSchema, conformanceDataSchema, estimatesDataSchema } from './data-evidence.ts';
import { faqAnswersDataSchema, faqDataSchema, faqSearchDataSchema, searchDataSchema } from './data-faq.ts';
import { migrationDataSchema } from './data-guide.ts';
import { featuresDataSchema, matrixDataSchema, sourcesDataSchema } from './data-matrix.ts';
import { meshesDataSchema, picturesDataSchema, profilesDataSchema, proseDataSchema, releasesDataSchema } from './data-meshes.ts';
import { indexDataSchema, pagesDataSchema, questionsDataSchema } from './data-pages.ts';

/** What is known of a file below `/data/` before it is made. */
export interface DataFile {
	/** What it holds, in a few words. */
	readonly title: string;
	/** What it holds, in a sentence or two. */
	readonly about: string;
	/** Its format. The types and the fields that `/data/` prints come from it. */
	readonly schema: z.ZodObject;
	/** Whether there is a CSV beside the JSON. */
	readonly table: boolean;
	/** Folders of `content/` that it tells in full, together with the others that name them. */
	readonly tells: readonly CollectionName[];
}

/**
 * Every file below `/data/`, in the order in which the page lists them. A new one is added here and, with the view that
 * tells it, in `src/downloads/`; its address, schema, types, entry on the page and checks follow.
 */
export const DATA = {
	matrix: { title: 'The matrix', about: 'Every fact of every option: level, version, day and sources.', schema: matrixDataSchema, table: true, tells: ['facts'] },
	features: { title: 'Rows and their yardsticks', about: 'The questions that facts answer, why they matter, and the rule by which each is judged.', schema: featuresDataSchema, table: true, tells: ['features', 'groups'] },
	sources: { title: 'Sources', about: 'What facts, answers, claims and steps rest on, and whose interest each source serves.', schema: sourcesDataSchema, table: true, tells: ['sources'] },
	meshes: { title: 'Meshes and options', about: 'The projects with their options, release lines, support policies and channels.', schema: meshesDataSchema, table: false, tells: ['meshes'] },
	releases: { title: 'Releases', about: 'Every release line with its dates, each with how it is known, and the facts that have aged because of them.', schema: releasesDataSchema, table: true, tells: [] },
	profiles: { title: 'Profiles', about: 'What is said for and against each mesh, each sentence with what it rests on.', schema: profilesDataSchema, table: false, tells: ['profiles'] },
	pictures: { title: 'Architectures', about: 'The way of one request through each option, from which the pictures are drawn.', schema: picturesDataSchema, table: false, tells: ['pictures'] },
	conformance: { title: 'Conformance reports', about: 'Conformance reports as they were uploaded.', schema: conformanceDataSchema, table: true, tells: ['conformance', 'apis'] },
	benchmarks: { title: 'Benchmarks', about: 'Published measurements with every figure, who paid for them, and where they agree or conflict.', schema: benchmarksDataSchema, table: true, tells: ['benchmarks', 'findings', 'charts'] },
	claims: { title: 'Claims checked', about: 'What comparisons repeat, what the evidence makes of it, and what may be said instead.', schema: claimsDataSchema, table: true, tells: ['claims'] },
	estimates: { title: 'Costs', about: 'The numbers of the cost formula with their origins, example clusters, prices, and results to check a program by.', schema: estimatesDataSchema, table: true, tells: ['estimates', 'scenarios', 'prices'] },
	migration: { title: 'Migration guide', about: 'Paths and steps with commands, exit criteria, ways back, mappings, and addresses of manifests.', schema: migrationDataSchema, table: true, tells: ['paths', 'steps', 'commands', 'placeholders'] },
	faq: { title: 'Questions, short answers', about: 'Every question of the FAQ with its answer in at most 200 characters.', schema: faqDataSchema, table: true, tells: [] },
	'faq-answers': { title: 'Questions, whole answers', about: 'The FAQ in full: answers as Markdown, the facts they rest on, versions and days.', schema: faqAnswersDataSchema, table: false, tells: ['faq', 'faq-categories'] },
	changes: { title: 'Changes', about: 'What changed from edition to edition, with the reason: corrections first.', schema: changesDataSchema, table: false, tells: ['editions', 'changes'] },
	questions: { title: 'Questions of the quiz', about: 'What the quiz asks, and which features each answer requires.', schema: questionsDataSchema, table: false, tells: ['questions', 'layers'] },
	pages: { title: 'Pages', about: 'Pages with their titles, the advice of the front page, ready-made views, and where old addresses lead.', schema: pagesDataSchema, table: false, tells: ['pages', 'redirects'] },
	prose: { title: 'Prose', about: 'The detail of facts, and the words of rows, profiles and pages, as Markdown.', schema: proseDataSchema, table: false, tells: [] },
	choose: { title: 'What the quiz computes with', about: 'For the script of /choose/; programs of your own are better served by the matrix and the questions.', schema: chooseDataSchema, table: false, tells: [] },
	search: { title: 'Index of the site’s search', about: 'For the script of /search/: what can be found, and by which words.', schema: searchDataSchema, table: false, tells: ['words'] },
	'faq-search': { title: 'Index of the FAQ’s search', about: 'For the script of /faq/: by which words each question is found.', schema: faqSearchDataSchema, table: false, tells: [] },
	index: { title: 'This list', about: 'All files below /data/ with their sizes and counts, and what changed in their formats.', schema: indexDataSchema, table: false, tells: [] },
} as const satisfies Readonly<Record<string, DataFile>>;

export type DataName = keyof typeof DATA;

/** Files that have a CSV. */
export type TableName = { [Name in DataName]: (typeof DATA)[Name]['table'] extends true ? Name : never }[DataName];

/** What a file says, by its format; a view may promise more of its lists than they need. */
export type DataOf<Name extends DataName> = Frozen<z.infer<(typeof DATA)[Name]['schema']>>;

type Frozen<T> = T extends readonly unknown[] | object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;

export const DATA_NAMES = Object.keys(DATA) as DataName[];
export const TABLE_NAMES = DATA_NAMES.filter((name): name is TableName => DATA[name].table);

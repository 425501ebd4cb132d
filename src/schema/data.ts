import { z } from 'astro/zod';
import { faqDataSchema, faqSearchDataSchema, searchDataSchema } from './data-faq.ts';
import { DATE_BASES } from '../domain/releases.ts';
import { CONFIDENCES, ELSEWHERES, FEATURE_KINDS, MATURITIES, RATINGS, SOURCE_KINDS, SUPPORT_LEVELS } from '../domain/vocabulary.ts';
import { benchmarksDataSchema } from './benchmark-data.ts';
import { chooseDataSchema } from './choose-data.ts';

/** The formats under `/data/`, from which their JSON Schemas are made. */

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/).describe('A day, YYYY-MM-DD.');
const sourceIds = z.array(z.string()).describe('Ids of entries in sources.json, the weightiest first.');
const envelope = {
	version: z.literal(1).describe('Version of this format. It grows when a field is removed or changes its meaning.'),
	edition: day.describe('The newest day on which a fact was compared with its sources.'),
};

const fact = z.strictObject({
	option: z.string(),
	feature: z.string(),
	support: z.enum(SUPPORT_LEVELS).optional().describe('For a capability.'),
	rating: z.enum(RATINGS).optional().describe('For a rating.'),
	value: z.string().optional().describe('For a description: the answer in a few words.'),
	maturity: z.enum(MATURITIES).optional(),
	since: z.string().optional().describe('The version that first had it.'),
	summary: z.string().describe('The answer in at most 110 characters.'),
	elsewhere: z.enum(ELSEWHERES).optional().describe('With support none: where the need is met instead.'),
	caveats: z.array(z.string()),
	disputes: z.array(z.strictObject({ text: z.string(), sources: sourceIds })),
	version: z.string().optional().describe('The version judged against; absent where nobody has checked.'),
	checkedOn: day.optional().describe('The day on which the fact was compared with its sources.'),
	sources: sourceIds,
	confidence: z.enum(CONFIDENCES).optional(),
});

export const matrixDataSchema = z.strictObject({
	...envelope,
	options: z.array(z.strictObject({ id: z.string(), mesh: z.string(), mode: z.string(), name: z.string() })),
	features: z.array(
		z.strictObject({ id: z.string(), title: z.string(), group: z.string(), kind: z.enum(FEATURE_KINDS), question: z.string() }),
	),
	facts: z.array(fact).describe('One for each option and feature that has one.'),
});

const dated = z.strictObject({
	date: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/).describe('A day, or a month where no more is known.'),
	until: z.string().optional().describe('For an estimate that is a span: its last day or month.'),
	basis: z.enum(DATE_BASES).describe('How the date is known.'),
	rule: z.string().optional().describe('What a derived date follows from, or who expects an estimated one.'),
});

export const meshesDataSchema = z.strictObject({
	...envelope,
	meshes: z.array(
		z.strictObject({
			id: z.string(),
			name: z.string(),
			oneLine: z.string(),
			versionOf: z.string().describe('What the version numbers count.'),
			homepage: z.string(),
			repository: z.string(),
			license: z.string(),
			baseline: z.boolean().describe('True for the column that stands for having no mesh.'),
			options: z.array(
				z.strictObject({ id: z.string(), mesh: z.string(), mode: z.string(), name: z.string(), short: z.string(), order: z.number() }),
			),
			releases: z.array(
				z.strictObject({
					line: z.string(),
					latest: z.string(),
					released: dated.optional().describe('The first release of the line.'),
					ends: dated.optional().describe('The last day with fixes; absent where none is known.'),
					supported: z.boolean(),
					kubernetes: z
						.strictObject({ from: z.string(), to: z.string(), note: z.string().optional() })
						.optional()
						.describe('The Kubernetes versions that the line runs on, as its project says.'),
					builds: z.array(z.strictObject({ channel: z.string(), name: z.string() })),
					note: z.string().optional(),
					sources: sourceIds,
				}),
			),
			supportPolicy: z.strictObject({ text: z.string(), sources: sourceIds }).optional(),
			channels: z.array(
				z.strictObject({ id: z.string(), name: z.string(), text: z.string(), newest: z.string().optional(), sources: sourceIds }),
			),
			checkedOn: day,
			sources: sourceIds,
		}),
	),
});

export const sourcesDataSchema = z.strictObject({
	...envelope,
	sources: z.array(
		z.strictObject({
			id: z.string(),
			title: z.string(),
			publisher: z.string(),
			kind: z.enum(SOURCE_KINDS),
			url: z.string(),
			pinned: z.string().optional().describe('The same text at a tag or commit.'),
			version: z.string().optional(),
			date: z.string().optional().describe('The day or month of the text that was read.'),
			note: z.string().optional(),
			stake: z.array(z.string()).describe('Ids of meshes that the publisher makes or sells.'),
			facts: z.array(z.string()).describe('Facts that rest on it, as mesh-or-option/feature.'),
		}),
	),
});

/** The schemas by the name of their file. */
export const DATA_SCHEMAS = {
	benchmarks: benchmarksDataSchema,
	choose: chooseDataSchema,
	faq: faqDataSchema,
	'faq-search': faqSearchDataSchema,
	matrix: matrixDataSchema,
	meshes: meshesDataSchema,
	search: searchDataSchema,
	sources: sourcesDataSchema,
} as const;

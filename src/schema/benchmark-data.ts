import { z } from 'astro/zod';
import { AVAILABILITIES, FAMILIES, FIGURE_KINDS, METRICS, PARTIES, SCOPES } from '../domain/study.ts';

/** The format of `/data/benchmarks.json`. */

const contender = {
	option: z.string().describe('Id of an option in matrix.json.'),
	variant: z.string().optional().describe('How the option was run, where it can be run in several ways.'),
};
const setting = z.record(z.string(), z.string());

export const benchmarksDataSchema = z.strictObject({
	version: z.literal(1).describe('Version of this format. It grows when a field is removed or changes its meaning.'),
	edition: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
	studies: z.array(
		z.strictObject({
			id: z.string(),
			title: z.string(),
			short: z.string(),
			authors: z.array(z.string()),
			publisher: z.string(),
			party: z.enum(PARTIES).describe('vendor: made by somebody who makes or sells one of the options, or a rival product.'),
			stake: z.array(z.string()).describe('Ids of meshes that the publisher makes or sells.'),
			paidBy: z.string(),
			interest: z.string(),
			published: z.string().describe('A day, a month or a year.'),
			publishedNote: z.string().optional(),
			source: z.string().describe('Id of an entry in sources.json.'),
			read: z.string().describe('What of it was read.'),
			versions: z.array(z.strictObject({ mesh: z.string(), version: z.string(), line: z.string().optional() })),
			environment: setting,
			workload: setting,
			unmeasured: z.array(z.string()),
			limitations: z.array(z.string()),
			rerun: z.strictObject({ code: z.enum(AVAILABILITIES), rawData: z.enum(AVAILABILITIES), address: z.string().optional(), note: z.string().optional() }),
			figures: z.array(
				z.strictObject({
					...contender,
					metric: z.enum(METRICS),
					value: z.number(),
					unit: z.string(),
					of: z.string().optional().describe('What the number covers.'),
					versus: z.strictObject(contender).optional().describe('For a figure relative to another contender: that contender.'),
					at: z.string().describe('The condition.'),
					scope: z.enum(SCOPES),
					kind: z.enum(FIGURE_KINDS),
					note: z.string().optional(),
				}),
			),
		}),
	),
	findings: z.array(z.strictObject({ id: z.string(), family: z.enum(FAMILIES), kind: z.enum(['agree', 'conflict']), text: z.string(), studies: z.array(z.string()) })),
	charts: z.array(z.strictObject({ id: z.string(), title: z.string(), metric: z.enum(METRICS), of: z.string().optional(), unit: z.string() })).describe('Each has its figures at /data/benchmarks/<id>.csv.'),
});

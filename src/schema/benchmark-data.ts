import { z } from 'astro/zod';
import { AVAILABILITIES, FAMILIES, FIGURE_KINDS, METRICS, PARTIES, SCOPES } from '../domain/study.ts';
import { file, meshId, optionId, record, words } from './data-words.ts';

/** The format of `/data/benchmarks.json`. */

const contender = {
	option: optionId,
	variant: z.string().optional().describe('How the option was run, where it can be run in several ways.'),
};
const setting = (what: string) => z.record(z.string(), z.string()).describe(what);
const available = (what: string) => z.enum(AVAILABILITIES).describe(what);

const figure = record('Figure', 'One number of a study.', {
	...contender,
	metric: z.enum(METRICS).describe('What it counts.'),
	value: z.number().describe('As the study prints it; below zero where less than another contender.'),
	unit: words('The unit of the value.'),
	of: z.string().optional().describe('What the number covers.'),
	versus: record('Contender', 'An option, as it was run.', contender).optional().describe('For a figure relative to another contender: that contender.'),
	at: words('The condition: load, size, connections.'),
	scope: z.enum(SCOPES).describe('Where it was taken.'),
	kind: z.enum(FIGURE_KINDS).describe('Printed in the source, stated without raw data by an interested party, or our arithmetic.'),
	note: z.string().optional().describe('What a reader must know.'),
});

export const benchmarksDataSchema = file('Benchmarks', {
	studies: z
		.array(
			record('Study', 'A published measurement.', {
				id: words('The study is at /benchmarks/#<id>.'),
				title: words('As published.'),
				short: words('A name for charts.'),
				authors: z.array(z.string()).describe('Who made it.'),
				publisher: words('Who published it.'),
				party: z.enum(PARTIES).describe('vendor: made by somebody who makes or sells one of the options, or a rival product.'),
				stake: z.array(z.string()).describe('Ids of meshes that the publisher makes or sells.'),
				paidBy: words('Who paid.'),
				interest: words('What the makers gain.'),
				published: words('A day, a month or a year.'),
				publishedNote: z.string().optional().describe('What is known of that day.'),
				source: words('Id of an entry in sources.json.'),
				read: words('What of it was read.'),
				versions: z
					.array(record('TestedVersion', 'A version that a study tested.', { mesh: meshId, version: words('As the study says it.'), line: z.string().optional().describe('The release line, for counting how old it is.') }))
					.describe('What was tested.'),
				environment: setting('Where it ran.'),
				workload: setting('What it ran.'),
				unmeasured: z.array(z.string()).describe('What it leaves out.'),
				limitations: z.array(z.string()).describe('Why its figures may not hold elsewhere.'),
				rerun: record('Rerun', 'Whether it can be run again.', {
					code: available('Whether its code is public.'),
					rawData: available('Whether its raw data are public.'),
					address: z.string().optional().describe('Where.'),
					note: z.string().optional().describe('What is missing.'),
				}),
				figures: z.array(figure).describe('Every number that was read.'),
			}),
		)
		.describe('Newest first.'),
	findings: z
		.array(
			record('Finding', 'What the studies agree on, or where they conflict.', {
				id: words('For reference.'),
				family: z.enum(FAMILIES).describe('The question that it is about.'),
				kind: z.enum(['agree', 'conflict']).describe('Whether they agree.'),
				text: words('The finding.'),
				studies: z.array(z.string()).describe('Ids of the studies that it rests on.'),
			}),
		)
		.describe('By family.'),
	charts: z
		.array(
			record('BenchmarkChart', 'A chart of the page.', {
				id: words('The chart has its figures at /data/benchmarks/<id>.csv.'),
				title: words('What it shows.'),
				metric: z.enum(METRICS).describe('What its figures count.'),
				of: z.string().optional().describe('What its figures cover.'),
				unit: words('The unit of its axis; × is relative to no mesh in the same study.'),
			}),
		)
		.describe('Each has its figures at /data/benchmarks/<id>.csv.'),
});

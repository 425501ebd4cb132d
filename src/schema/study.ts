import { z } from 'astro/zod';
import { AVAILABILITIES, FAMILIES, FIGURE_KINDS, familyOf, METRICS, PARTIES, SCOPES, UNITS } from '../domain/study.ts';
import { address, dayOrMonth, id, oneOf, text } from './words.ts';

const contender = { option: id('an option'), variant: text(40, 'the variant').optional() };

const figure = z
	.strictObject({
		...contender,
		metric: oneOf(METRICS, 'a metric'),
		value: z.number({ error: 'Write the figure as a number, without unit and without quotes.' }),
		unit: text(30, 'the unit'),
		/** What the number covers, where the unit alone does not say. */
		of: text(90, 'what the number covers').optional(),
		/** For a figure relative to another contender. */
		versus: z.strictObject(contender).optional(),
		at: text(140, 'the condition'),
		scope: oneOf(SCOPES, 'a scope'),
		kind: oneOf(FIGURE_KINDS, 'a kind of figure'),
		note: text(260, 'the note').optional(),
	})
	.superRefine(({ metric, unit }, ctx) => {
		const fitting = UNITS[familyOf(metric)];
		if (!fitting.includes(unit)) {
			ctx.addIssue({ code: 'custom', path: ['unit'], message: `"${unit}" is not a unit of ${metric}. Choose one of: ${fitting.join(', ')}.` });
		}
	});

const setting = (what: string) => text(220, what).optional();

/** `content/benchmarks/<id>.yaml`: one published measurement. */
export const studySchema = z
	.strictObject({
		title: text(160, 'the title'),
		/** A name for narrow places: publisher and year. */
		short: text(40, 'a short name'),
		authors: z.array(text(120, 'an author')).min(1, 'Name who made it.'),
		publisher: text(120, 'the publisher'),
		party: oneOf(PARTIES, 'a party'),
		/** File names in content/meshes/ of what the publisher makes or sells. */
		stake: z.array(id('a mesh')).default([]),
		/** Who paid; where nobody is named, say so. */
		paidBy: text(140, 'who paid for it; write that nobody is named where the study does not say'),
		interest: text(300, "the maker's interest"),
		published: dayOrMonth.or(z.string().regex(/^\d{4}$/, 'Write a day, a month or a year.')),
		publishedNote: text(140, 'what is known of the day').optional(),
		/** A file name in content/sources/. */
		source: id('a source'),
		read: text(400, 'what of it was read'),
		versions: z
			.array(
				z.strictObject({
					mesh: id('a mesh'),
					/** As the study says it. */
					version: text(120, 'the version; write "not recorded" where the study does not say'),
					line: z.string({ error: "Put the release line in quotes, for example line: '1.20'." }).regex(/^\d+\.\d+$/, "A release line is major.minor in quotes, for example line: '1.20'.").optional(),
				}),
				{ error: 'List the versions tested, one for each mesh. Write "not recorded" where the study does not say.' },
			)
			.min(1, 'List the versions tested, one for each mesh. Write "not recorded" where the study does not say.'),
		environment: z.strictObject({
			cloud: setting('the cloud or machine'),
			nodes: setting('the nodes'),
			kubernetes: setting('the Kubernetes version'),
			network: setting('the network plugin'),
			note: setting('the note'),
		}),
		workload: z.strictObject({
			tool: setting('the tool'),
			protocol: setting('the protocol'),
			payload: setting('the payload'),
			rate: setting('the rate'),
			connections: setting('the connections'),
			encryption: setting('the encryption'),
			layer7: setting('what was done at layer 7'),
			scale: setting('the scale'),
			note: setting('the note'),
		}),
		/** What the study leaves out that a reader would need. */
		unmeasured: z.array(text(260, 'what was left unmeasured')).min(1, 'Say what was left unmeasured, for example CPU spent in the kernel.'),
		limitations: z.array(text(400, 'the limitation')).min(1, 'Name at least one limitation.'),
		rerun: z.strictObject({
			code: oneOf(AVAILABILITIES, 'an answer'),
			rawData: oneOf(AVAILABILITIES, 'an answer'),
			address: address.optional(),
			note: text(200, 'the note').optional(),
		}),
		figures: z.array(figure).default([]),
	})
	.superRefine(({ party, stake }, ctx) => {
		if (party === 'independent' && stake.length > 0) {
			ctx.addIssue({ code: 'custom', path: ['stake'], message: 'An independent study has no stake. Remove it, or write party: vendor.' });
		}
	});

/** `content/findings/<id>.yaml`: what the studies agree on, or where they conflict. */
export const findingSchema = z.strictObject({
	family: oneOf(FAMILIES, 'a family of metrics'),
	kind: oneOf(['agree', 'conflict'], 'a kind of finding'),
	order: z.number({ error: 'Write a number; smaller stands higher.' }).int('Write a whole number.').min(0),
	text: text(500, 'the finding'),
	studies: z.array(id('a study')).min(1, 'Name the studies that it rests on.'),
});

/** `content/charts/<id>.yaml`: which figures one chart of the register draws. */
export const chartSchema = z.strictObject({
	title: text(90, 'the title'),
	order: z.number({ error: 'Write a number; smaller stands higher.' }).int('Write a whole number.').min(0),
	/** How to read it, in a sentence or two. */
	sentence: text(400, 'how to read the chart'),
	metric: oneOf(METRICS, 'a metric'),
	/** Only figures that cover this. */
	of: text(90, 'what the figures cover').optional(),
	/** The unit of the axis; × draws each figure relative to the baseline of its study. */
	unit: text(30, 'the unit'),
	scale: oneOf(['linear', 'log'], 'a scale'),
});

import { z } from 'astro/zod';
import { FEATURE_KINDS, RATINGS, SUPPORT_LEVELS } from '../domain/vocabulary.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/).describe('A day, YYYY-MM-DD.');
const linked = z.strictObject({ title: z.string(), path: z.string().describe("The address below the site's root.") });

const cell = z.strictObject({
	level: z.enum([...new Set([...SUPPORT_LEVELS, ...RATINGS, 'value'])]).describe('A support level, a rating, or value for a row told in words.'),
	word: z.string().describe("The level's word."),
	summary: z.string(),
	sure: z.boolean().describe('Whether it is stable and held with high confidence.'),
	path: z.string().describe("Where the fact is told in full, below the site's root."),
	source: z.string().optional().describe('The address of its first source.'),
	told: z.string().describe('What a record says of it, in Markdown.'),
	because: z.string().describe('The consequence of it, in Markdown.'),
	evidence: z.string().describe('Version and sources, in Markdown; {0} is the address of the site.'),
});

const answer = z.strictObject({
	id: z.string(),
	label: z.string(),
	detail: z.string().optional(),
	alone: z.boolean().describe('Whether it cannot stand beside other answers, as unsure, which every question has.'),
	first: z.string().optional().describe('What has to happen before anything is adopted.'),
	requires: z.array(
		z.strictObject({
			feature: z.string(),
			strength: z.enum(['must', 'want']),
			weight: z.number().positive(),
			atLeast: z.enum(['full', 'partial']).optional(),
		}),
	),
});

/** `/data/choose.json`: what the quiz computes with. */
export const chooseDataSchema = z.strictObject({
	version: z.literal(1).describe('Version of this format. It grows when a field is removed or changes its meaning.'),
	edition: day.describe('The newest day on which a fact was compared with its sources.'),
	options: z.array(
		z.strictObject({
			id: z.string(),
			name: z.string(),
			mesh: z.string(),
			baseline: z.boolean(),
			revisit: z.array(z.string()).describe('When to look again, in words: the day of the next release by the days between the last ones.'),
			paths: z.array(linked.extend({ lead: z.string().describe('The sentence that leads there; {0} is the link.') })).describe('Migration paths that lead to it.'),
		}),
	),
	rows: z
		.record(z.string(), z.strictObject({ title: z.string(), kind: z.enum(FEATURE_KINDS), cells: z.record(z.string(), cell) }))
		.describe('The rows that an answer can ask for, by feature; their cells by option.'),
	questions: z.array(
		z.strictObject({ id: z.string(), title: z.string(), short: z.string(), several: z.boolean(), answers: z.array(answer) }),
	),
	words: z.record(z.string(), z.string()).describe('The sentences of the result; {0} is a gap.'),
	layers: z.array(
		z.strictObject({
			id: z.string(),
			title: z.string(),
			over: z.string(),
			under: z.string(),
			sentence: z.string(),
			lends: z.array(z.string()),
			both: z.array(z.string()),
			facts: z.array(linked).describe('The facts that say that they work together.'),
		}),
	),
});

import { z } from 'astro/zod';
import { FEATURE_KINDS, RATINGS, SUPPORT_LEVELS } from '../domain/vocabulary.ts';
import { featureId, file, meshId, optionId, words } from './data-words.ts';

const linked = z.strictObject({ title: words('What it is called.'), path: words("The address below the site's root.") });

const cell = z.strictObject({
	level: z.enum([...new Set([...SUPPORT_LEVELS, ...RATINGS, 'value'])]).describe('A support level, a rating, or value for a row told in words.'),
	word: z.string().describe("The level's word."),
	summary: words('The answer in at most 110 characters.'),
	sure: z.boolean().describe('Whether it is stable and held with high confidence.'),
	path: z.string().describe("Where the fact is told in full, below the site's root."),
	source: z.string().optional().describe('The address of its first source.'),
	told: z.string().describe('What a record says of it, in Markdown.'),
	because: z.string().describe('The consequence of it, in Markdown.'),
	evidence: z.string().describe('Version and sources, in Markdown; {0} is the address of the site.'),
});

const answer = z.strictObject({
	id: words('Never changes.'),
	label: words('In plain words.'),
	detail: z.string().optional().describe('What follows from it that the label does not say.'),
	alone: z.boolean().describe('Whether it cannot stand beside other answers, as unsure, which every question has.'),
	first: z.string().optional().describe('What has to happen before anything is adopted.'),
	requires: z
		.array(
			z.strictObject({
				feature: featureId,
				strength: z.enum(['must', 'want']).describe('A must rules out what is known to lack it; a want only weighs.'),
				weight: z.number().positive().describe('How much it counts beside the others.'),
				atLeast: z.enum(['full', 'partial']).optional().describe('For a must: full, where a part answer is not enough.'),
			}),
		)
		.describe('What follows for the options.'),
});

/** `/data/choose.json`: what the quiz computes with. */
export const chooseDataSchema = file('Choose', {
	options: z.array(
		z.strictObject({
			id: optionId,
			name: words('The name readers use.'),
			mesh: meshId,
			baseline: z.boolean().describe('True for the column that stands for having no mesh.'),
			revisit: z.array(z.string()).describe('When to look again, in words: the day of the next release by the days between the last ones.'),
			paths: z.array(linked.extend({ lead: z.string().describe('The sentence that leads there; {0} is the link.') })).describe('Migration paths that lead to it.'),
		}),
	).describe('What can be chosen.'),
	rows: z
		.record(z.string(), z.strictObject({ title: words('What it is called.'), kind: z.enum(FEATURE_KINDS).describe('How its cells answer.'), cells: z.record(z.string(), cell).describe('By option.') }))
		.describe('The rows that an answer can ask for, by feature; their cells by option.'),
	questions: z.array(
		z.strictObject({
			id: words('Never changes.'),
			title: words('The question.'),
			short: words('Two or three words for lists.'),
			several: z.boolean().describe('Whether several answers can hold at once.'),
			answers: z.array(answer).describe('In the order in which they are shown.'),
		}),
	).describe('In the order in which they are asked.'),
	words: z.record(z.string(), z.string()).describe('The sentences of the result; {0} is a gap.'),
	layers: z.array(
		z.strictObject({
			id: words('For reference.'),
			title: words('What it is called.'),
			over: optionId,
			under: optionId,
			sentence: words('What each does in the pair.'),
			lends: z.array(z.string()).describe('Features that the lower option can lend to the pair.'),
			both: z.array(z.string()).describe('Features that both have to meet.'),
			facts: z.array(linked).describe('The facts that say that they work together.'),
		}),
	).describe('Pairs that work together.'),
});

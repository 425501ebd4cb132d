import { z } from 'astro/zod';
import { CONFIDENCES, FEATURE_KINDS, MATURITIES, RATINGS, SUPPORT_LEVELS } from '../domain/vocabulary.ts';
import { featureId, file, meshId, optionId, words } from './data-words.ts';

const fact = z.string().describe('A fact as option/feature.');

const cell = z.strictObject({
	level: z.enum([...new Set([...SUPPORT_LEVELS, ...RATINGS, 'value'])]).describe('A support level, a rating, or value for a row told in words.'),
	word: z.string().describe("The level's word."),
	summary: words('The answer in at most 110 characters.'),
	maturity: z.enum(MATURITIES).optional().describe("The project's own word for how finished it is."),
	confidence: z.enum(CONFIDENCES).optional().describe('How sure the editor is.'),
	source: z.string().optional().describe('The address of its first source.'),
	told: z.string().describe('What a record says of it, in Markdown.'),
	because: z.string().describe('The consequence of it, in Markdown.'),
	evidence: z.string().describe('Version and sources, in Markdown; {0} is the address of the site.'),
});

const answer = z.strictObject({
	id: words('Never changes.'),
	label: words('In plain words.'),
	detail: z.string().optional().describe('What follows from it that the label does not say.'),
	alone: z.boolean().describe('Whether it cannot stand beside other answers.'),
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
			paths: z.array(z.strictObject({ title: words('What it is called.'), path: words('Its address from the root of the site.'), bare: z.boolean().describe('Whether it starts without a mesh.') })).describe('Migration paths that lead to it.'),
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
			over: optionId,
			under: optionId,
			sentence: words('What each does in the pair.'),
			lends: z.array(z.string()).describe('Features that the lower option can lend to the pair.'),
			both: z.array(z.string()).describe('Features that both have to meet.'),
			facts: z.array(fact).describe('The facts that say so.'),
		}),
	).describe('Pairs that work together.'),
});

import { z } from 'astro/zod';
import { day, factRefs, featureId, file, optionId, optionIds, path, record, sourceIds, words } from './data-words.ts';

/** The formats of questions of the quiz, pages, and the list of all formats. */

const fact = z.array(z.string()).describe('The facts behind it, as option/feature.');

export const questionsDataSchema = file('Questions', {
	questions: z
		.array(
			record('Question', 'One question of the quiz.', {
				id: words('Never changes: it is a parameter of links to results, /choose/?<question>=<answer>.'),
				title: words('The question.'),
				short: words('Two or three words for lists.'),
				several: z.boolean().describe('Whether several answers can hold at once.'),
				why: words('Why it is asked.'),
				facts: fact,
				answers: z
					.array(
						record('Answer', 'An answer: it asks for features and never names an option.', {
							id: words('Never changes.'),
							label: words('In plain words.'),
							detail: z.string().optional().describe('What follows from it that the label does not say.'),
							alone: z.boolean().describe('Whether it cannot stand beside other answers.'),
							first: z.string().optional().describe('What has to happen before anything is adopted.'),
							requires: z
								.array(
									record('Requirement', 'A feature that must be met or is wanted.', {
										feature: featureId,
										strength: z.enum(['must', 'want']).describe('A must rules out what is known to lack it; a want only weighs.'),
										weight: z.number().positive().describe('How much it counts beside the others.'),
										atLeast: z.enum(['full', 'partial']).optional().describe('For a must: full, where a part answer or an add-on is not enough.'),
									}),
								)
								.describe('What follows for the options.'),
						}),
					)
					.describe('In the order in which they are shown.'),
			}),
		)
		.describe('In the order in which they are asked.'),
	layers: z
		.array(
			record('Layer', 'Two options that work together, one above the other.', {
				id: words('For reference.'),
				over: optionId.describe('The upper option.'),
				under: optionId.describe('The lower option.'),
				sentence: words('What each does in the pair.'),
				lends: z.array(z.string()).describe('Features that the lower option can lend to the pair.'),
				both: z.array(z.string()).describe('Features that both have to meet.'),
				facts: fact,
			}),
		)
		.describe('Pairs that the quiz can offer.'),
});

export const pagesDataSchema = file('Pages', {
	pages: z
		.array(record('Page', 'A page that is not made from other content.', { id: words('Its file.'), path, title: words('The heading.'), description: words('What a reader finds there.'), sources: sourceIds }))
		.describe('By id. Their words are in prose.json.'),
	advice: z
		.array(record('Advice', 'Which option for whom, as the front page says it.', { when: words('For whom.'), options: optionIds, because: words('Why.'), facts: factRefs }))
		.describe('The answers of the front page.'),
	presets: z
		.array(
			record('Preset', 'A ready-made view of the matrix.', {
				title: words('What it is called.'),
				must: z.array(z.string()).describe('Features that must be met.'),
				want: z.array(z.string()).describe('Features that are wanted.'),
				group: z.string().optional().describe('The only group shown.'),
				show: optionIds.describe('The only options shown; all where empty.'),
				differing: z.boolean().describe('Whether only rows are shown in which options differ.'),
			}),
		)
		.describe('Of /compare/.'),
	moved: z.array(record('Moved', 'An address that was public once.', { from: path, to: path })).describe('Where old addresses lead.'),
});

/** A change of the formats, as `content/pages/data.mdx` tells it. */
const change = record('FormatChange', 'A change of the formats.', {
	day,
	version: z.number().int().positive().describe('The version of the formats since then.'),
	files: z.array(z.string()).describe('Names of the files that changed, without ending.'),
	text: words('What changed.'),
});

export const indexDataSchema = file('Index', {
	files: z
		.array(
			record('DataFile', 'A file below /data/.', {
				name: words('Its name without ending.'),
				title: words('What it holds, in a few words.'),
				about: words('What it holds.'),
				json: path,
				csv: path.optional().describe('The same as a table, where one makes sense.'),
				schema: path.describe('Its JSON Schema.'),
				bytes: z.number().int().positive().describe('The size of the JSON, uncompressed.'),
				records: z.record(z.string(), z.number().int().nonnegative()).describe('How many entries each list of the file has, by its field.'),
			}),
		)
		.describe('All but this one.'),
	changes: z.array(change).describe('What changed in the formats, newest first.'),
});

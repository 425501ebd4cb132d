import { z } from 'astro/zod';
import { CONFIDENCES, ELSEWHERES, FEATURE_KINDS, MATURITIES, RATINGS, SOURCE_KINDS, SUPPORT_LEVELS } from '../domain/vocabulary.ts';
import { checkedOn, featureId, file, meshId, optionId, order, path, record, sourceIds, words } from './data-words.ts';

/** The formats of the matrix, its rows and its sources. */

const fact = record('Fact', 'One cell: what is known of a feature for an option.', {
	option: optionId,
	feature: featureId,
	support: z.enum(SUPPORT_LEVELS).optional().describe('For a capability: how far the option answers the question.'),
	rating: z.enum(RATINGS).optional().describe('For a rating: how well it does, by the yardstick in features.json.'),
	value: z.string().optional().describe('For a description: the answer in a few words.'),
	maturity: z.enum(MATURITIES).optional().describe("The project's own word for how finished it is; absent where there is none."),
	since: z.string().optional().describe("The version that first had it, in the project's own numbers."),
	summary: words('The answer in at most 110 characters.'),
	elsewhere: z.enum(ELSEWHERES).optional().describe('With support none: where the need is met instead.'),
	caveats: z.array(z.string()).describe('Limits that a reader must know.'),
	disputes: z
		.array(record('Dispute', 'Two sources that say different things.', { text: words('What each says.'), sources: sourceIds }))
		.describe('Where sources contradict each other.'),
	version: z.string().optional().describe('The version judged against; absent where nobody has checked.'),
	checkedOn: checkedOn.optional(),
	sources: sourceIds,
	confidence: z.enum(CONFIDENCES).optional().describe('How sure the editor is: high rests on primary sources that agree.'),
});

export const matrixDataSchema = file('Matrix', {
	options: z
		.array(
			record('MatrixOption', 'What a team can choose: a column.', {
				id: words('Never changes.'),
				mesh: meshId,
				mode: words('The data-plane mode, for a mesh that has several; else empty.'),
				name: words('The name readers use.'),
			}),
		)
		.describe('The columns, in their order, which says nothing of worth.'),
	features: z
		.array(
			record('MatrixFeature', 'A row: one question.', {
				id: words('Never changes. The row is at /features/<id>/.'),
				title: words("The row's name."),
				group: words('Id of a group in features.json.'),
				kind: z.enum(FEATURE_KINDS).describe('How facts answer: capability with support, rating with rating, description with value.'),
				question: words('The question that every cell answers.'),
			}),
		)
		.describe('The rows, in reading order.'),
	facts: z.array(fact).describe('One for each option and feature that has one. A pair without a fact is not checked.'),
});

export const featuresDataSchema = file('Features', {
	groups: z
		.array(
			record('Group', 'Rows that belong together.', {
				id: words('Never changes.'),
				title: words('What stands above its rows.'),
				sentence: words('What they are about.'),
				order,
				atAGlance: z.boolean().describe('True for the one group that the front page shows.'),
			}),
		)
		.describe('In reading order.'),
	features: z
		.array(
			record('Feature', 'A row with the rule by which it is judged.', {
				id: words('Never changes. The row is at /features/<id>/.'),
				title: words("The row's name."),
				question: words('The question that every cell answers.'),
				group: words('Id of a group.'),
				order,
				kind: z.enum(FEATURE_KINDS).describe('How facts answer: capability with support, rating with rating, description with value.'),
				why: words('Why a team should care.'),
				yardstick: words('The rule by which every cell is judged.'),
				notes: z.array(z.string()).describe('What to keep in mind when comparing cells.'),
				suits: z.boolean().describe('True for the one row that says in words whom an option suits.'),
				related: z.array(z.string()).describe('Ids of features to read beside it.'),
			}),
		)
		.describe('In reading order.'),
});

export const sourcesDataSchema = file('Sources', {
	sources: z
		.array(
			record('Source', 'What facts and answers rest on.', {
				id: words('The source is at /sources/#<id>.'),
				title: words('The title that the publisher gave it.'),
				publisher: words('Who published it.'),
				kind: z.enum(SOURCE_KINDS).describe('All but blog, vendor and third-party are primary.'),
				url: words('Where a reader finds it.'),
				pinned: z.string().optional().describe('The same text at a tag or commit.'),
				version: z.string().optional().describe('The version that it speaks of.'),
				date: z.string().optional().describe('The day or month of the text that was read.'),
				note: z.string().optional().describe('What a reader should know: read as an excerpt, superseded.'),
				stake: z.array(z.string()).describe('Ids of meshes that the publisher makes or sells.'),
				facts: z.array(z.string()).describe('Facts that rest on it, as mesh-or-option/feature.'),
				resting: z
					.array(record('Resting', 'Something that rests on a source.', { kind: words('fact, answer, claim, study, step, path or estimate.'), title: words('What it is called.'), path }))
					.describe('All that rests on it, on pages of this site.'),
			}),
		)
		.describe('By id.'),
});

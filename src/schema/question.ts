import { z } from 'astro/zod';
import { id, oneOf, text } from './words.ts';

/** How much a requirement counts where its file does not say: a must twice as much as a want, as on the matrix. */
const WEIGHT = { must: 2, want: 1 } as const;

const factRef = z
	.string({ error: 'Write the fact as option/feature.' })
	.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
		error: ({ input }) => `"${String(input)}" names no fact. Write option/feature, for example heron/mtls.`,
	});

const requirement = z
	.strictObject({
		/** A file name in content/features/. Descriptions have no level and cannot be required. */
		feature: id('a feature'),
		/** A must rules out what is known to lack it; a want only weighs. */
		strength: oneOf(['must', 'want'], 'a strength'),
		/** How much it counts beside the others. */
		weight: z.number({ error: 'Write a number greater than 0.' }).positive('Write a number greater than 0.').max(10, 'Write at most 10.').optional(),
		/** For a must: full, where a part answer or an add-on is not enough. */
		atLeast: oneOf(['full', 'partial'], 'a least level').optional(),
	})
	.transform(({ weight, atLeast, ...rest }) => ({
		...rest,
		weight: weight ?? WEIGHT[rest.strength],
		...(atLeast === undefined ? {} : { atLeast }),
	}));

const answer = z.strictObject({
	/** The id in addresses; never changes. */
	id: id('an answer').refine((value) => value !== 'unsure', 'Every question has the answer "unsure" by itself. Remove this one.'),
	/** The answer in plain words. */
	label: text(90, 'the answer'),
	/** What follows from it that the label does not say. */
	detail: text(200, 'the detail').optional(),
	/** True for "none of these": it cannot stand beside other answers, and it comes last. */
	alone: z.boolean({ error: 'Write true or false.' }).default(false),
	/** What has to happen before anything is adopted. The result is then "not yet". */
	first: text(300, 'what has to happen first').optional(),
	/** What follows for the options. Never points: only features that must be met or are wanted. */
	requires: z.array(requirement).default([]),
});

/** `content/questions/<id>.yaml`: one question of the quiz. The file's name is a parameter of result links; never rename it. */
export const questionSchema = z.strictObject({
	/** The question, in plain words. */
	title: text(90, 'the question').refine((value) => value.endsWith('?'), 'End the question with a question mark.'),
	/** Two or three words for lists. */
	short: text(24, 'a short name'),
	/** Where it stands: hard limits first, weights after. */
	order: z.number({ error: 'Write a number; smaller comes earlier.' }).int('Write a whole number.').min(0),
	/** Whether several answers can hold at once. */
	several: z.boolean({ error: 'Write true or false: can several answers hold at once?' }),
	/** True where the answers stand in an order of their own; else they are shown alphabetically. */
	scale: z.boolean({ error: 'Write true or false.' }).default(false),
	/** Why it is asked, in one or two sentences. */
	why: text(400, 'why it is asked'),
	/** The facts behind it, as option/feature. */
	facts: z.array(factRef, { error: 'Name the facts behind it, as option/feature.' }).min(1, 'Name at least one fact behind it, as option/feature.'),
	answers: z.array(answer, { error: 'List the answers.' }).min(2, 'List at least two answers.'),
});

/** `content/layers/<id>.yaml`: two options that work together, one above the other. */
export const layerSchema = z.strictObject({
	/** The upper option. */
	over: id('an option'),
	/** The lower option. */
	under: id('an option'),
	/** What each does in the pair, in one or two sentences. */
	sentence: text(400, 'what each does'),
	/** The facts that say that they work together, as option/feature. */
	facts: z.array(factRef).min(1, 'Name at least one fact, as option/feature.'),
	/** Features that the lower option can lend to the pair. */
	lends: z.array(id('a feature')).min(1, 'Name at least one feature that the lower option lends.'),
	/** Features that both have to meet, such as limits of the nodes. */
	both: z.array(id('a feature')).default([]),
});

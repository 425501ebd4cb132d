import { z } from 'astro/zod';
import { FEATURE_KINDS } from '../domain/vocabulary.ts';
import { id, oneOf, text } from './words.ts';

/** `content/features/<id>.mdx`: one row of the matrix. The body, if any, is background for the row's page. */
export const featureSchema = z.strictObject({
	/** The row's name, two to five words. */
	title: text(60, 'the title'),
	/** The question that every cell of the row answers. */
	question: text(140, 'the question').refine((value) => value.endsWith('?'), 'End the question with a question mark.'),
	/** A file name in content/groups/. */
	group: id('a group'),
	/** Where the row stands in its group; smaller is higher. */
	order: z.number({ error: 'Write a number; smaller stands higher in its group.' }).int('Write a whole number.').min(0),
	kind: oneOf(FEATURE_KINDS, 'a kind of feature'),
	/** Why a team should care, in one sentence. */
	why: text(300, 'why a team should care'),
	/** The rule by which every cell is judged. */
	yardstick: text(700, 'the rule by which cells are judged'),
	/** What to keep in mind when comparing cells. */
	notes: z.array(text(400, 'the note')).default([]),
	/** True for the one row that says in words whom an option suits: it opens the pages of two side by side. */
	suits: z.boolean({ error: 'Write true or false.' }).default(false),
	/** Rows to read beside this one. */
	related: z.array(id('a feature')).default([]),
});

/** `content/groups/<id>.yaml`: rows that belong together. */
export const groupSchema = z.strictObject({
	title: text(60, 'the title'),
	/** What the rows of the group are about, in one sentence. */
	sentence: text(200, 'the sentence'),
	/** Where the group stands; smaller is higher. */
	order: z.number({ error: 'Write a number; smaller stands higher.' }).int('Write a whole number.').min(0),
	/** True for the one group that the front page shows. */
	atAGlance: z.boolean({ error: 'Write true or false.' }).default(false),
});

import { z } from 'astro/zod';
import { DESCRIPTION_LENGTH } from '../domain/description.ts';
import { day, id, text } from './words.ts';

const factRef = z
	.string({ error: 'Name the fact as option/feature.' })
	.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
		error: ({ input }) => `"${String(input)}" does not name a fact. Write option/feature.`,
	});

/** `content/pages/<id>.mdx`: the words of a page that is not made from other content. */
export const pageSchema = z.strictObject({
	title: text(80, 'the title'),
	/** What a reader finds here, for search engines and link previews: 50 to 160 characters. */
	description: text(DESCRIPTION_LENGTH.most, 'the description').refine((value) => [...value].length >= DESCRIPTION_LENGTH.least, {
		error: ({ input }) => `Say more: search engines and link previews need ${DESCRIPTION_LENGTH.least} characters or more; the description has ${[...String(input)].length}.`,
	}),
	/** For the front page: which option for whom, each with the facts that it rests on. */
	answers: z
		.array(
			z.strictObject({
				/** Whom the advice is for, as the beginning of a sentence. */
				when: text(160, 'whom it is for'),
				/** File names of the options advised. */
				options: z.array(id('an option')).min(1, 'Name at least one option.'),
				/** Why, in one sentence, without version, day or level. */
				because: text(300, 'the reason'),
				/** The facts that it rests on, as option/feature. */
				facts: z.array(factRef).min(1, 'Name the facts that this rests on, as option/feature.'),
			}),
		)
		.default([]),
	/** For the matrix: ready-made views. */
	presets: z
		.array(
			z.strictObject({
				title: text(60, 'the title'),
				/** Features that must be met. */
				must: z.array(id('a feature')).default([]),
				/** Features that are wanted. */
				want: z.array(id('a feature')).default([]),
				/** A group to show. */
				group: id('a group').optional(),
				/** Options to show. */
				show: z.array(id('an option')).default([]),
				/** Only rows that differ. */
				differing: z.boolean().default(false),
			}),
		)
		.default([]),
	/** For the downloads: what changed in their formats, newest first. */
	formats: z
		.array(
			z.strictObject({
				/** The day since which the formats are so. */
				day,
				/** The version of the formats since then: one more where a field was removed or changed its meaning. */
				version: z.number({ error: 'Write the version of the formats, a whole number.' }).int('Write a whole number.').min(1),
				/** Names of the files that changed, without ending. */
				files: z.array(id('a download')).min(1, 'Name the files that changed, without ending.'),
				/** What changed, in one or two sentences. */
				text: text(400, 'what changed'),
			}),
		)
		.default([]),
	/** What the prose rests on: file names in content/sources/. The page lists them at its end. */
	sources: z.array(id('a source')).default([]),
});

import { z } from 'astro/zod';
import { CONFIDENCES } from '../domain/vocabulary.ts';
import { day, id, oneOf, text, version } from './words.ts';

const factName = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
	error: ({ input }) => `"${String(input)}" does not name a fact. Write option/feature.`,
});

const phrases = (what: string) =>
	z.array(text(80, what), { error: `List ${what}s, one a line.` }).refine((list) => new Set(list).size === list.length, {
		error: `Write each ${what} once.`,
	});

/** `content/faq/<id>.mdx`: a question as a person would ask it. The body is the answer. */
export const faqSchema = z.strictObject({
	question: text(120, 'the question').refine((value) => value.endsWith('?'), { error: 'End the question with a question mark.' }),
	/** The answer first: it must stand on its own, in search results and link previews. */
	shortAnswer: text(200, 'the short answer'),
	/** A file name in content/faq-categories/. */
	category: id('a category'),
	/** The options that the answer concerns. */
	options: z.array(id('an option'), { error: 'List the options that the answer concerns.' }).min(1, 'Name the options that the answer concerns: at least one.'),
	/** Names, fields and terms that a searcher would type. */
	keywords: phrases('keyword').default([]),
	/** The same doubt in everyday words. */
	synonyms: phrases('synonym').default([]),
	/**
	 * The facts that the answer rests on, each with what it says: its level, maturity and first version as its own file has
	 * them. The check compares the two, so that an answer is read again when a fact changes.
	 */
	facts: z.record(factName, text(200, 'what the fact says'), { error: 'Write each fact as option/feature, a colon, and what it says.' }).default({}),
	/** Numbers and words that a fact and the answer both say, letter by letter, by the fact's name. */
	said: z
		.record(factName, z.array(text(80, 'the words that both say')).min(1, 'List the words that both say.'), { error: 'Write each fact as option/feature, a colon, and a list of the words that both say.' })
		.default({}),
	/** Amounts that come from no study, as the answer writes them: settings, limits, sums made here, reports of users. */
	unmeasured: z.array(text(40, 'the amount')).default([]),
	/** Ids of entries to read next. */
	related: z.array(id('an entry')).default([]),
	/** File names in content/sources/, the weightiest first. */
	sources: z
		.array(id('a source'), { error: 'List the sources that the answer rests on.' })
		.min(1, 'An answer needs a source from content/sources/. Name at least one.'),
	/** The version of each mesh that the answer was judged against. */
	versions: z.record(id('a mesh'), version).default({}),
	/** The day on which a person compared the answer with its sources. */
	checkedOn: day,
	confidence: oneOf(CONFIDENCES, 'a confidence'),
});

/** `content/faq-categories/<id>.yaml`: a part of the FAQ. */
export const faqCategorySchema = z.strictObject({
	title: text(60, 'the title'),
	/** What a reader finds there, in one sentence. */
	sentence: text(160, 'the sentence'),
	order: z.number({ error: 'Write the order as a number; a smaller one comes earlier.' }),
	/** The entries that come first, in this order: what most readers ask. The others follow by file name. */
	first: z.array(id('an entry')).default([]),
});

/** `content/words/<id>.yaml`: words that mean the same to a reader who searches. */
export const wordsSchema = z.strictObject({
	groups: z
		.array(
			z
				.array(
					text(40, 'the word').refine((value) => !value.includes(','), { error: 'Write one word or phrase a place, without a comma.' }),
					{ error: 'Write each group as a list: [word, another word].' },
				)
				.min(2, 'A group needs two words or more.'),
		)
		.min(1, 'List at least one group.'),
});

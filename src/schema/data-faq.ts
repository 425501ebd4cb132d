import { z } from 'astro/zod';
import { CONFIDENCES } from '../domain/vocabulary.ts';
import { checkedOn, file, optionIds, order, path, record, sourceIds, words } from './data-words.ts';

/** The formats of the FAQ and of the search, from which their JSON Schemas are made. */

const related = z.array(z.string()).describe('Ids of entries to read next.');

export const faqDataSchema = file('Faq', {
	entries: z
		.array(
			record('FaqEntry', 'A question with its short answer.', {
				id: words('The entry is at /faq/<id>/.'),
				question: words('As a person would ask it.'),
				shortAnswer: z.string().max(200).describe('The answer in at most 200 characters; it stands on its own.'),
				category: words('Id of a category in faq-answers.json.'),
				options: optionIds,
				related,
				sources: sourceIds,
			}),
		)
		.describe('By category, then by question.'),
});

export const faqAnswersDataSchema = file('FaqAnswers', {
	categories: z
		.array(record('FaqCategory', 'A part of the FAQ.', { id: words('For entries to name.'), title: words('What stands above its questions.'), sentence: words('What a reader finds there.'), order }))
		.describe('In reading order.'),
	entries: z
		.array(
			record('FaqAnswer', 'A question with its whole answer.', {
				id: words('Id of an entry in faq.json.'),
				question: words('As a person would ask it.'),
				shortAnswer: words('The answer in at most 200 characters.'),
				answer: words('The answer in full, as Markdown. Links that begin with a slash are addresses of this site.'),
				category: words('Id of a category.'),
				options: optionIds,
				keywords: z.array(z.string()).describe('Names, fields and error texts that a searcher would type.'),
				synonyms: z.array(z.string()).describe('The same doubt in everyday words.'),
				facts: z.record(z.string(), z.string()).describe('What it rests on: facts as option/feature, each with what it says.'),
				related,
				sources: sourceIds,
				versions: z.record(z.string(), z.string()).describe('By id of a mesh: the version that it was judged against.'),
				checkedOn,
				confidence: z.enum(CONFIDENCES).describe('How sure the editor is.'),
			}),
		)
		.describe('By category, then by question.'),
});

const index = record('SearchIndex', 'What the search finds by.', {
	size: z.number().int().nonnegative().describe('How many entries it indexes.'),
	titles: z.array(z.number().nonnegative()).describe('For each entry, what the words of its title tell together: the rarer, the more.'),
	terms: words('Stems in order of code unit, parted by spaces.'),
	postings: words(
		'As many parts as terms, parted by spaces. For each entry that has the term: its place in base 36, two digits (as many as the last place takes, where there are more than 1,296 entries), and its weight, 1 to 9.',
	),
	groups: z.array(z.string()).describe('Words and phrases that mean the same, as stems, parted by commas.'),
});

export const faqSearchDataSchema = file('FaqSearch', {
	ids: z.array(z.string()).describe('Ids in faq.json, in the order of the index.'),
	index,
});

export const searchDataSchema = file('Search', {
	entries: z
		.array(record('SearchEntry', 'Something that the search finds.', { kind: words('What it is, as a heading.'), title: words('What it is called.'), path, summary: words('Its answer in a sentence.') }))
		.describe('In the order of the index.'),
	index,
});

import { z } from 'astro/zod';

/** The formats of the FAQ and of the search, from which their JSON Schemas are made. */

const envelope = {
	version: z.literal(1).describe('Version of this format. It grows when a field is removed or changes its meaning.'),
	edition: z.string().regex(/^\d{4}-\d{2}-\d{2}$/).describe('The newest day on which a fact was compared with its sources.'),
};

export const faqDataSchema = z.strictObject({
	...envelope,
	entries: z.array(
		z.strictObject({
			id: z.string().describe('The entry is at /faq/<id>/.'),
			question: z.string(),
			shortAnswer: z.string().max(200).describe('The answer in at most 200 characters; it stands on its own.'),
			category: z.string(),
			options: z.array(z.string()).describe('Options that it concerns: ids in matrix.json.'),
			related: z.array(z.string()).describe('Ids of entries to read next.'),
			sources: z.array(z.string()).describe('Ids of entries in sources.json, the weightiest first.'),
		}),
	),
});

const index = z
	.strictObject({
		size: z.number().int().nonnegative().describe('How many entries it indexes.'),
		titles: z.array(z.number().nonnegative()).describe('For each entry, what the words of its title tell together: the rarer, the more.'),
		terms: z.string().describe('Stems in order of code unit, parted by spaces.'),
		postings: z
			.string()
			.describe('As many parts as terms, parted by spaces. Three characters for each entry that has the term: its place in base 36, two digits, and its weight, 1 to 9.'),
		groups: z.array(z.string()).describe('Words and phrases that mean the same, as stems, parted by commas.'),
	})
	.describe('What the search finds by.');

export const faqSearchDataSchema = z.strictObject({
	...envelope,
	ids: z.array(z.string()).describe('Ids in faq.json, in the order of the index.'),
	index,
});

export const searchDataSchema = z.strictObject({
	...envelope,
	entries: z
		.array(z.strictObject({ kind: z.string(), title: z.string(), path: z.string().describe('The address, from the root of the site.'), summary: z.string() }))
		.describe('In the order of the index.'),
	index,
});

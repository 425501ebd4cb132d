import { type Content, failedMention } from '../entries.ts';
import { didYouMean } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { mayBeOption, optionIds } from './subjects.ts';

/** What an entry points at exists, once: its category, its options, the entries related to it. */
export function faqReferences(content: Content): readonly Problem[] {
	const { entries, ids } = content;
	const options = optionIds(content);
	return entries.faq.flatMap(({ id, file, data }) => {
		const category = ids['faq-categories'].has(data.category)
			? []
			: [
					problem(
						file,
						['category'],
						`There is no category "${data.category}".${didYouMean(data.category, ids['faq-categories'])} Choose one of: ${[...ids['faq-categories']].sort().join(', ')}; or add content/faq-categories/${data.category}.yaml.`,
					),
				];
		const unknownOptions = data.options.flatMap((option, index) =>
			options.has(option) || mayBeOption(content, option)
				? []
				: [problem(file, ['options', index], `There is no option "${option}".${didYouMean(option, options)} The options: ${[...options].sort().join(', ')}.`)],
		);
		const related = data.related.flatMap((other, index) => {
			if (other === id) return [problem(file, ['related', index], 'An entry is not related to itself. Remove it.')];
			if (data.related.indexOf(other) < index) return [problem(file, ['related', index], `"${other}" is listed twice. Remove one of the two.`)];
			if (ids.faq.has(other)) return [];
			return [problem(file, ['related', index], `There is no entry "${other}".${didYouMean(other, ids.faq)} Write file names of content/faq/ without .mdx.`)];
		});
		return [...category, ...unknownOptions, ...related];
	});
}

/** A category that no entry belongs to would be an empty heading. */
export function faqCategoriesUsed(content: Content): readonly Problem[] {
	const used = new Set(content.entries.faq.map(({ data }) => data.category));
	return content.entries['faq-categories']
		.filter(({ id }) => !used.has(id) && !failedMention(content, ['faq'], id))
		.map(({ id, file }) => problem(file, [], `No entry belongs to the category "${id}". Write one with category: ${id}, or delete this file.`));
}

/** What a category puts first exists, once, and belongs to it. */
export function faqFirst({ entries, ids }: Content): readonly Problem[] {
	const categoryOf = new Map(entries.faq.map(({ id, data }) => [id, data.category]));
	return entries['faq-categories'].flatMap(({ id, file, data: { first } }) =>
		first.flatMap((entry, index) => {
			const at = (message: string): Problem[] => [problem(file, ['first', index], message)];
			if (first.indexOf(entry) < index) return at(`"${entry}" is listed twice. Remove one of the two.`);
			if (!ids.faq.has(entry)) return at(`There is no entry "${entry}".${didYouMean(entry, ids.faq)} Write file names of content/faq/ without .mdx.`);
			const category = categoryOf.get(entry) ?? id;
			// A category that does not exist is told where the entry names it.
			return category === id || !ids['faq-categories'].has(category) ? [] : at(`"${entry}" belongs to the category "${category}". Put it first there, or change its category.`);
		}),
	);
}

/** A question as it sounds: without case, punctuation and white space. */
const sound = (question: string): string => question.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Two entries with one question would compete for the same reader. */
export function questionsDistinct({ entries }: Content): readonly Problem[] {
	const first = new Map<string, string>();
	return entries.faq.flatMap(({ id, file, data }) => {
		const key = sound(data.question);
		const other = first.get(key);
		if (other === undefined) {
			first.set(key, id);
			return [];
		}
		return [problem(file, ['question'], `The entry "${other}" asks this too. Merge the two into one file, or ask what only this one answers.`)];
	});
}

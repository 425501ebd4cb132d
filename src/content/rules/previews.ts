import { cardMisfit } from '../../cards/card.ts';
import { type Card, featureCard, meshCard, pageCard, pathCard, questionCard } from '../../domain/card.ts';
import { describe, DESCRIPTION_LENGTH } from '../../domain/description.ts';
import { LEVEL_WORDS, type Level } from '../../domain/vocabulary.ts';
import type { Content, Rule } from '../entries.ts';
import { type Problem, problem } from '../problem.ts';

/** Search engines and link previews show whole sentences of a question's answer, and of why a feature matters. */
export const descriptionsWhole: Rule = ({ entries }) => {
	const short = (file: string, field: string, text: string, lead: string): readonly Problem[] =>
		describe(text, lead) === undefined
			? [problem(file, [field], `Search engines and link previews show whole sentences, ${DESCRIPTION_LENGTH.least} to ${DESCRIPTION_LENGTH.most} characters of them, and none from its beginning add up to that. Write a shorter first sentence.`)]
			: [];
	return [
		...entries.faq.flatMap(({ file, data }) => short(file, 'shortAnswer', data.shortAnswer, data.question)),
		...entries.features.flatMap(({ file, data }) => short(file, 'why', `${data.question} ${data.why}`, `${data.title}.`)),
	];
};

/** The words of a card fit their picture. */
export const cardsFit: Rule = (content) => {
	const { entries } = content;
	const titleOf = (collection: 'groups' | 'faq-categories', id: string): string => entries[collection].find((entry) => entry.id === id)?.data.title ?? '';
	const names = new Map(entries.meshes.flatMap(({ data }) => data.options.map(({ id, name }) => [id, name] as const)));
	const nameOf = (id: string): string => names.get(id) ?? id;
	const told = (level: Level, list: readonly string[]) => list.map((name) => ({ name, level, word: LEVEL_WORDS[level] }));
	const misfit = (file: string, field: string, card: Card): readonly Problem[] => {
		const found = cardMisfit(card);
		return found === undefined ? [] : [problem(file, [field], `The picture for link previews cannot be drawn: ${found}. Use fewer, shorter or plainer words here.`)];
	};
	return [
		...entries.faq.flatMap(({ file, data }) => misfit(file, 'question', questionCard(data, titleOf('faq-categories', data.category)))),
		...entries.features.flatMap(({ file, data }) => misfit(file, 'question', featureCard(data, titleOf('groups', data.group), told('not-applicable', [...names.values()])))),
		...entries.meshes.flatMap(({ file, data }) => misfit(file, 'oneLine', meshCard(data, told('not-applicable', summaryRows(content))))),
		...entries.paths.flatMap(({ file, data }) => misfit(file, 'title', pathCard(data.title, data.from.map(nameOf).join(' or '), nameOf(data.to), data.steps.length))),
		...entries.pages.flatMap(({ file, data }) => misfit(file, 'description', pageCard(data.title, data.description))),
	];
};

/** The rows whose levels the card of a mesh shows. */
function summaryRows({ entries }: Content): readonly string[] {
	const glance = entries.groups.find(({ data }) => data.atAGlance)?.id;
	return entries.features.filter(({ data }) => data.group === glance && data.kind !== 'description').map(({ data }) => data.title);
}

import { decide } from '../../domain/decision.ts';
import { type QuizData, telling, WEIGHTS } from '../../domain/quiz.ts';
import { quizData } from '../../domain/quiz-data.ts';
import { verdictOf } from '../../domain/requirements.ts';
import { assemble } from '../assemble.ts';
import type { Content } from '../entries.ts';
import { didYouMean } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { mayBeOption, meshBySubject, optionIds, partsOf } from './subjects.ts';

/** More questions than this and nobody answers them. */
const MOST_QUESTIONS = 9;

/** Names that the page of the quiz uses for its own parts, or the address for other things. */
const RESERVED: readonly string[] = [WEIGHTS, 'result', 'record', 'headline', 'table', 'how', 'leave', 'given', 'main', 'theme'];

/** A fact that is named by the option whose cell shows it exists. */
function missingFact(content: Content, file: string, path: Problem['path'], name: string): readonly Problem[] {
	const { subject, feature } = partsOf(name);
	const mesh = meshBySubject(content).get(subject);
	if (mayBeOption(content, subject)) return [];
	if (optionIds(content).has(subject) && (content.ids.facts.has(name) || content.ids.facts.has(`${mesh?.id}/${feature}`))) return [];
	const known = [...optionIds(content)].flatMap((option) => [...content.ids.features].map((row) => `${option}/${row}`));
	return [problem(file, path, `There is no fact "${name}".${didYouMean(name, known.filter((fact) => fact !== name))} Name one as option/feature.`)];
}

function missingFeature({ ids }: Content, file: string, path: Problem['path'], feature: string): readonly Problem[] {
	if (ids.features.has(feature)) return [];
	return [problem(file, path, `There is no feature "${feature}".${didYouMean(feature, ids.features)} Correct it, or add content/features/${feature}.mdx.`)];
}

/** What answers require and what questions rest on exists, and has levels. */
export function questionReferences(content: Content): readonly Problem[] {
	const kinds = new Map(content.entries.features.map(({ id, data }) => [id, data.kind]));
	return content.entries.questions.flatMap(({ file, data }) => [
		...data.facts.flatMap((name, index) => missingFact(content, file, ['facts', index], name)),
		...data.answers.flatMap(({ requires }, at) =>
			requires.flatMap(({ feature }, index) => {
				const path = ['answers', at, 'requires', index, 'feature'];
				if (kinds.get(feature) === 'description') {
					return [problem(file, path, `"${feature}" is told in words and has no level, so nothing can be measured by it. Require a capability or a rating.`)];
				}
				const twice = requires.findIndex((other) => other.feature === feature) < index;
				return twice ? [problem(file, path, `"${feature}" is required twice by one answer. Keep one.`)] : missingFeature(content, file, path, feature);
			}),
		),
	]);
}

/** Ids of questions and answers tell one from the other, in addresses too, and there are few questions. */
export function quizQuestionsDistinct({ entries }: Content): readonly Problem[] {
	const inOrder = [...entries.questions].sort((a, b) => a.data.order - b.data.order);
	return [
		...inOrder.slice(MOST_QUESTIONS).map(({ file }) => problem(file, [], `There are ${inOrder.length} questions; at most ${MOST_QUESTIONS} are answered. Merge this one with another, or remove one.`)),
		...entries.questions.flatMap(({ id, file, data }) => [
			...(RESERVED.includes(id) ? [problem(file, [], `"${id}" has a meaning of its own on the page. Rename the file, for example to ${id}-question.yaml.`)] : []),
			...inOrder
				.filter((other) => other.id < id && other.data.order === data.order)
				.map((other) => problem(file, ['order'], `The question "${other.id}" has order: ${data.order} too. Give each question its own.`)),
			...data.answers.flatMap((answer, index) =>
				data.answers.findIndex((other) => other.id === answer.id) < index
					? [problem(file, ['answers', index, 'id'], `This question has an answer "${answer.id}" already. Choose another id.`)]
					: [],
			),
		]),
	];
}

/** The quiz as the site makes it; undefined while files have problems of their own, since what they say is not known. */
function quizIn({ entries, failed, ids }: Content): QuizData | undefined {
	const loose = entries.questions.some(({ data }) => data.answers.some(({ requires }) => requires.some(({ feature }) => !ids.features.has(feature))));
	return failed.length > 0 || loose ? undefined : quizData(assemble(entries), entries);
}

/** Some option is left after every single answer, or nobody could ever be helped by giving it. */
export function answersPossible(content: Content): readonly Problem[] {
	const data = quizIn(content);
	if (data === undefined) return [];
	return content.entries.questions.flatMap(({ file, data: { answers } }) =>
		answers.flatMap(({ requires, label }, index) => {
			const left = data.options.some(({ id }) => !verdictOf(id, requires, (option, feature) => data.rows[feature]?.cells[option]?.level ?? 'unknown').ruledOut);
			if (left || requires.length === 0) return [];
			const musts = requires.filter(({ strength }) => strength === 'must').map(({ feature, atLeast }) => `${feature}${atLeast === 'full' ? ' in full' : ''}`);
			return [problem(file, ['answers', index, 'requires'], `No option meets "${label}": it requires ${musts.join(' and ')}. Loosen atLeast to partial, make it a want, or remove the answer.`)];
		}),
	);
}

/**
 * Every question has an answer that changes the result beside one answer to another question. Answers alone say too little:
 * any first answer turns "nothing asked" into something. Where there is one question only, its answers must differ.
 */
export function questionsMatter(content: Content): readonly Problem[] {
	const data = quizIn(content);
	if (data === undefined) return [];
	const singles = data.questions.flatMap((question) => telling(question).map((answer) => ({ question: question.id, answer: answer.id })));
	const resultOf = (answers: Readonly<Record<string, readonly string[]>>): string => decide(data, answers).headline;
	return content.entries.questions.flatMap(({ id, file }) => {
		const own = singles.filter(({ question }) => question === id);
		const others = singles.filter(({ question }) => question !== id);
		const matters =
			others.length === 0
				? new Set(own.map(({ answer }) => resultOf({ [id]: [answer] }))).size > 1
				: others.some((other) => {
						const beside = { [other.question]: [other.answer] };
						const before = resultOf(beside);
						return own.some(({ answer }) => resultOf({ ...beside, [id]: [answer] }) !== before);
					});
		return matters ? [] : [problem(file, ['answers'], 'No answer to this question changes any result. Require features in which the options differ, or remove the question.')];
	});
}

/** Pairs name two options that there are, and what they lend exists. */
export function layerReferences(content: Content): readonly Problem[] {
	const options = optionIds(content);
	return content.entries.layers.flatMap(({ file, data }) => [
		...(['over', 'under'] as const).flatMap((field) =>
			options.has(data[field]) || mayBeOption(content, data[field])
				? []
				: [problem(file, [field], `There is no option "${data[field]}".${didYouMean(data[field], options)} The options: ${[...options].join(', ')}.`)],
		),
		...(data.over === data.under ? [problem(file, ['under'], 'A pair needs two different options. Name another one.')] : []),
		...data.facts.flatMap((name, index) => missingFact(content, file, ['facts', index], name)),
		...(['lends', 'both'] as const).flatMap((field) => data[field].flatMap((feature, index) => missingFeature(content, file, [field, index], feature))),
	]);
}

import { type Catalogue, factIndex } from '../domain/catalogue.ts';
import { listed } from '../domain/listed.ts';
import type { Answer, QuizData } from '../domain/quiz.ts';
import type { QuizContent } from '../domain/quiz-data.ts';
import { HALVES, type LevelLookup, type Outcome, type Requirement, verdictOf } from '../domain/requirements.ts';

/** What an answer does to one option, for people who compute by hand. */
export interface AnswerCell {
	readonly option: string;
	/** Whether a must of the answer rules the option out. */
	readonly out: boolean;
	/** What it adds to the option's sum. */
	readonly points: number;
	/** Whether a part of it is not checked. */
	readonly open: boolean;
}

/** One answer as the page shows it without a script. */
export interface AnswerView extends Answer {
	/** What it requires, a sentence each. */
	readonly hints: readonly string[];
	readonly cells: readonly AnswerCell[];
}

/** One question as the page shows it. */
export interface QuestionView {
	readonly id: string;
	readonly title: string;
	readonly short: string;
	readonly several: boolean;
	readonly why: string;
	readonly evidence: readonly { readonly text: string; readonly path: string; readonly sources: readonly string[] }[];
	readonly answers: readonly AnswerView[];
}

function hintOf(data: QuizData, requirement: Requirement): string {
	const verdicts = data.options.map(({ id, name }) => ({ name, judgement: verdictOf(id, [requirement], levelIn(data)).judgements[0] }));
	const names = (outcomes: readonly Outcome[]): string =>
		listed(verdicts.filter(({ judgement }) => judgement && !judgement.rulesOut && outcomes.includes(judgement.outcome)).map(({ name }) => name));
	const out = listed(verdicts.filter(({ judgement }) => judgement?.rulesOut).map(({ name }) => name));
	const told = [
		['met by', names(['met'])],
		['in part by', names(['partly'])],
		['not by', names(['unmet', 'not-applicable'])],
		['not checked for', names(['open'])],
		['rules out', out],
	].flatMap(([word, who]) => (who ? [`${word} ${who}`] : []));
	const row = `${data.rows[requirement.feature]?.title}${requirement.atLeast === 'full' ? ' in full' : ''}`;
	return `${requirement.strength === 'must' ? 'Must' : 'Wants'}: ${row}; ${told.join('; ')}.`;
}

const levelIn =
	(data: QuizData): LevelLookup =>
	(option, feature) =>
		data.rows[feature]?.cells[option]?.level ?? 'unknown';

/** The questions with what each answer requires and what it does to each option. */
export function questionViews(data: QuizData, catalogue: Catalogue, content: QuizContent): QuestionView[] {
	const factOf = factIndex(catalogue.facts);
	return data.questions.map((question) => {
		const own = content.questions.find(({ id }) => id === question.id)?.data;
		return {
			...question,
			why: own?.why ?? '',
			evidence: (own?.facts ?? []).flatMap((reference) => {
				const [optionId = '', featureId = ''] = reference.split('/');
				const option = catalogue.options.find(({ id }) => id === optionId);
				const feature = catalogue.features.find(({ id }) => id === featureId);
				if (!option || !feature) return [];
				const fact = factOf(option, featureId);
				return [{ text: `${feature.title}, ${option.name}: ${fact?.summary ?? 'not checked'}`, path: `/features/${featureId}/#${optionId}`, sources: fact?.sources ?? [] }];
			}),
			answers: question.answers.map((answer) => ({
				...answer,
				hints: answer.requires.map((requirement) => hintOf(data, requirement)),
				cells: data.options.map(({ id }) => {
					const { judgements, ruledOut } = verdictOf(id, answer.requires, levelIn(data));
					return {
						option: id,
						out: ruledOut,
						points: judgements.reduce((sum, { requirement, outcome }) => sum + (HALVES[outcome] * requirement.weight) / 2, 0),
						open: judgements.some(({ outcome }) => outcome === 'open'),
					};
				}),
			})),
		};
	});
}

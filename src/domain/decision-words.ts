import { conflictsOf, type Decision, namesOf } from './decision.ts';
import { listed } from './listed.ts';
import { asking, chosen, type Given, type Need, type QuizData, type Told } from './quiz.ts';
import type { QuizWords } from './quiz-words.ts';
import { HALVES, type Outcome, type Verdict } from './requirements.ts';
import { say } from './say.ts';

/** The titles of rows as a list in words. */
export const titlesOf = (needs: readonly Need[]): string => listed(needs.map(({ title }) => title));

/** What is asked, in words. */
export const needWords = (words: QuizWords, { strength, title, atLeast }: Need): string => say(words[strength], title) + (atLeast === 'full' ? words.inFull : '');

/** An answer or a change of one, in words. */
export const answerWords = (words: QuizWords, { question, answer }: Given, how: 'add' | 'drop' | 'take' = 'take'): string => say(words[how], question.short, answer.label);

/** `4 met, 1 met in part`. */
export const counts = (words: QuizWords, { judgements }: Verdict): string =>
	(Object.keys(HALVES) as Outcome[]).flatMap((outcome) => {
		const { length } = judgements.filter((judgement) => judgement.outcome === outcome);
		return length ? `${length} ${words[outcome]}` : [];
	}).join(', ');

/** Requirements that a verdict meets in one of these ways. */
export const inWays = (verdict: Verdict<Need> | undefined, ...ways: readonly Outcome[]): readonly Need[] =>
	verdict?.judgements.filter(({ outcome }) => ways.includes(outcome)).map(({ requirement }) => requirement) ?? [];

/** Why this is the result, in sentences. */
export function reasonsOf({ words, questions }: QuizData, { answers }: Pick<Told, 'answers'>, decision: Decision): string[] {
	const { kind, best, first, ranking, needs, leader } = decision;
	const names = namesOf(best);
	const lacking = titlesOf(inWays(leader, 'unmet', 'partly'));
	if (kind === 'unanswered') return [words.nothingAsked];
	if (ranking.nothingFits) {
		const sets = conflictsOf(decision);
		const given = chosen(questions, answers);
		const apart = sets.filter((set) => set[1]).map((set) => listed([...new Set(set.flatMap(({ feature }) => asking(given, feature)).map((one) => answerWords(words, one)))]));
		return [
			sets[0] ? say(words[sets[0][1] ? 'noneTogether' : 'none'], listed(sets.map(titlesOf), 'nor')) : words.noneMany,
			apart[0] ? say(words.exclude, apart.join('; ')) : '',
			words.loosen,
		].filter(Boolean);
	}
	if (kind === 'not-yet') return [...(first[0] ? first : [words.unsettled]), say(words.thenBest, names)];
	const enough = leader && ranking.ranks[0]?.verdicts.includes(leader) ? words.enoughLead : words.enoughCosts;
	return [
		best[1] ? say(words.equal, names) : '',
		kind === 'enough' ? (needs[0] ? enough : words.enoughNothing) : leader ? say(words[leader.fit === 1 ? 'allMet' : 'someMet'], needs.length, counts(words, leader)) : '',
		lacking && say(words[kind === 'enough' ? 'doWithout' : 'notInFull'], lacking),
	].filter(Boolean);
}

/** The matrix with the same requirements marked: the address that `matrixQuery` would write, without its other fields. */
export function matrixPath(needs: readonly Need[]): string {
	const marks = (['must', 'want'] as const).flatMap((strength) => {
		const features = needs.filter((need) => need.strength === strength).map(({ feature }) => feature);
		return features[0] ? `${strength}=${features.join()}` : [];
	});
	return `/compare/${marks[0] ? '?' : ''}${marks.join('&')}`;
}

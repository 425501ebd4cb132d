import { conflictsOf, type Decision, namesOf } from './decision.ts';
import { listed } from './listed.ts';
import { asking, type Given, type Need, type QuizData } from './quiz.ts';
import { query } from './quiz-address.ts';
import type { QuizWords } from './quiz-words.ts';
import { HALVES, type Outcome, type Verdict } from './requirements.ts';
import { say } from './say.ts';

/** The titles of rows as a list in words. */
export const titlesOf = (needs: readonly Need[]): string => listed(needs.map(({ title }) => title));

/** What is asked, in words. */
export const needWords = (words: QuizWords, { strength, title, atLeast }: Need): string => say(words[strength], title) + (atLeast === 'full' ? words.inFull : '');

/** An answer or a change of one, in words. */
export const answerWords = (words: QuizWords, { question, answer }: Given, how: 'add' | 'drop' | 'take' | 'said' = 'said'): string => say(words[how], question.short, answer.label);

/** `4 met, 1 met in part`. */
export const counts = (words: QuizWords, { judgements }: Verdict): string =>
	(Object.keys(HALVES) as Outcome[]).flatMap((outcome) => {
		const { length } = judgements.filter((judgement) => judgement.outcome === outcome);
		return length ? `${length} ${words[outcome]}` : [];
	}).join(', ');

/** Requirements that a verdict meets in one of these ways. */
export const inWays = (verdict: Verdict<Need> | undefined, ...ways: readonly Outcome[]): readonly Need[] =>
	verdict?.judgements.filter(({ outcome }) => ways.includes(outcome)).map(({ requirement }) => requirement) ?? [];

/** How many shortcomings are told with their facts; of those beyond only the rows are named. */
const FEW = 3;

/** Why this is the result, in sentences; one that there is no ground for is empty. */
export function reasonsOf({ words }: QuizData, decision: Decision): string[] {
	const { kind, best, first, ranking, given, needs, leader } = decision;
	const told = ({ title, cells }: Need, at: number): string => title + (leader && at < FEW ? ` (${cells[leader.option]?.summary})` : '');
	const lacking = listed(inWays(leader, 'unmet', 'partly').map(told));
	if (kind === 'unanswered') return [words.nothingAsked];
	if (ranking.nothingFits) {
		const sets = conflictsOf(decision);
		const apart = sets.filter((set) => set[1]).map((set) => listed([...new Set(set.flatMap(({ feature }) => asking(given, feature)).map((one) => answerWords(words, one)))]));
		return [
			say(words[sets[0]?.[1] ? 'noneTogether' : 'none'], listed(sets.map(titlesOf), 'nor')),
			apart[0] ? say(words.exclude, apart.join('; ')) : '',
			words.loosen,
		];
	}
	const enough = leader && ranking.ranks[0]?.verdicts.includes(leader) ? words.enoughLead : words.enoughCosts;
	return [
		...first,
		kind === 'not-yet' && !first[0] ? words.unsettled : '',
		best[1] ? say(words.equal, namesOf(best)) : '',
		kind === 'enough' ? (needs[0] ? enough : words.enoughNothing) : leader ? say(words[leader.fit === 1 ? 'allMet' : 'someMet'], needs.length, counts(words, leader)) : '',
		lacking && say(words[kind === 'enough' ? 'doWithout' : 'notInFull'], lacking),
	];
}

/** The matrix with the same requirements marked: the address that `matrixQuery` would write, without its other fields. */
export function matrixPath(needs: readonly Need[]): string {
	const marks = (['must', 'want'] as const).flatMap((strength) => {
		const features = needs.filter((need) => need.strength === strength).map(({ feature }) => feature);
		return features[0] ? `${strength}=${features.join()}` : [];
	});
	return `/compare/${query(marks)}`;
}

import { conflictsOf, type Decision, verdictIn } from './decision.ts';
import type { QuizData } from './quiz.ts';
import { HALVES, type Outcome, type Verdict } from './requirements.ts';
import { say } from './say.ts';
import type { Change } from './what-if.ts';

/** All outcomes, the best first. */
export const OUTCOMES_IN_ORDER = Object.keys(HALVES) as readonly Outcome[];

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], joint = 'and'): string {
	const last = words.at(-1) ?? '';
	return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** The names of options as a list in words. */
export const namesOf = ({ options }: QuizData, ids: readonly string[]): string => listed(options.filter(({ id }) => ids.includes(id)).map(({ name }) => name));

/** The title of a row; its id where the data does not know it. */
export const titleOf = ({ rows }: QuizData, feature: string): string => rows[feature]?.title ?? feature;

/** The titles of rows as a list in words. */
export const titlesOf = (data: QuizData, features: readonly { readonly feature: string }[]): string => listed(features.map(({ feature }) => titleOf(data, feature)));

/** The result in a few words. */
export const headline = (data: QuizData, { kind, best }: Pick<Decision, 'kind' | 'best'>): string =>
	say(data.words[kind === 'option' && best.length > 1 ? 'tie' : kind], namesOf(data, best));

/** `4 met, 1 met in part`. */
export const counts = ({ words }: QuizData, { judgements }: Verdict): string =>
	OUTCOMES_IN_ORDER.flatMap((outcome) => {
		const { length } = judgements.filter((judgement) => judgement.outcome === outcome);
		return length ? `${length} ${words[outcome]}` : [];
	}).join(', ');

/** Why this is the result, in sentences. */
export function reasons(data: QuizData, decision: Decision): string[] {
	const { words } = data;
	const { kind, best, first, ranking, needs } = decision;
	const leader = verdictIn(ranking, best[0]);
	const names = namesOf(data, best);
	const lacking = titlesOf(data, (leader?.judgements ?? []).filter(({ outcome }) => outcome === 'unmet' || outcome === 'partly').map(({ requirement }) => requirement));
	if (kind === 'unanswered') return [words.nothingAsked];
	if (kind === 'enough') {
		const lead = leader && ranking.ranks[0]?.verdicts.includes(leader);
		return [words[needs.length === 0 ? 'enoughNothing' : lead ? 'enoughLead' : 'enoughCosts'], lacking && say(words.doWithout, lacking)].filter(Boolean);
	}
	if (ranking.nothingFits) {
		const sets = conflictsOf(decision).map((set) => needs.filter(({ feature }) => set.includes(feature)));
		const apart = sets.filter((set) => set.length > 1).map((set) => listed([...new Set(set.flatMap(({ from }) => from))].map((reference) => {
			const [question = '', answer = ''] = reference.split('/');
			return changeWords(data, { question, answer, how: 'take' });
		})));
		return [
			sets.length === 0 ? words.noneMany : say(words[needs.length > 1 ? 'noneTogether' : 'none'], listed(sets.map((set) => titlesOf(data, set)), 'nor')),
			apart.length > 0 ? say(words.exclude, apart.join('; ')) : '',
			words.loosen,
		].filter(Boolean);
	}
	if (kind === 'not-yet') return [...(first.length > 0 ? first : [words.unsettled]), say(words.thenBest, names)];
	return [
		best.length > 1 ? say(words.equal, names) : '',
		say(words[leader?.fit === 1 ? 'allMet' : 'someMet'], needs.length, leader ? counts(data, leader) : ''),
		lacking && say(words.notInFull, lacking),
	].filter(Boolean);
}

/** A change of answers in words. */
export function changeWords({ questions, words }: QuizData, { question, answer, how }: Change): string {
	const asked = questions.find(({ id }) => id === question);
	return say(words[how], asked?.short ?? '', asked?.answers.find(({ id }) => id === answer)?.label ?? '');
}

/** The matrix with the same requirements marked: the address that `matrixQuery` would write, without its other fields. */
export function matrixPath({ needs }: Pick<Decision, 'needs'>): string {
	const marked = ['must', 'want'].flatMap((strength) => {
		const features = needs.filter((need) => need.strength === strength).map(({ feature }) => feature);
		return features.length === 0 ? [] : `${strength}=${features.join()}`;
	});
	return `/compare/${marked.length === 0 ? '' : '?'}${marked.join('&')}`;
}

/** What to do next with those advised, as `read` of each says: once each. */
export const ofBest = ({ options }: QuizData, best: readonly string[], read: (option: QuizData['options'][number]) => readonly string[]): string[] =>
	[...new Set(options.filter(({ id }) => best.includes(id)).flatMap(read))];

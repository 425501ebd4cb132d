import { conflictsOf, type Decision, verdictIn } from './decision.ts';
import type { QuizData } from './quiz.ts';
import type { Outcome, Verdict } from './requirements.ts';
import type { Change } from './what-if.ts';

/** The word for each outcome. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
	met: 'met',
	partly: 'met in part',
	unmet: 'not met',
	open: 'not checked',
	'not-applicable': 'does not apply',
};

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], joint = 'and'): string {
	const last = words.at(-1) ?? '';
	return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** The names of options. */
export function namesOf({ options }: QuizData, ids: readonly string[]): string[] {
	return options.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}

/** The title of a row; its id where the data does not know it. */
export const titleOf = ({ rows }: QuizData, feature: string): string => rows[feature]?.title ?? feature;

/** The result in a few words. */
export function headline(data: QuizData, { kind, best }: Pick<Decision, 'kind' | 'best'>): string {
	const names = namesOf(data, best);
	if (kind === 'unanswered') return 'Nothing is asked for yet';
	if (kind === 'enough') return `${listed(names)} is enough`;
	if (kind === 'not-yet') return 'Not yet';
	return names.length > 1 ? `A tie: ${listed(names)}` : listed(names);
}

/** `4 met, 1 met in part`. */
export function counts({ judgements }: Verdict): string {
	return (Object.keys(OUTCOME_WORDS) as Outcome[])
		.flatMap((outcome) => {
			const count = judgements.filter((judgement) => judgement.outcome === outcome).length;
			return count === 0 ? [] : [`${count} ${OUTCOME_WORDS[outcome]}`];
		})
		.join(', ');
}

/** Requirements of an option with one of some outcomes, by title. */
function titles(data: QuizData, verdict: Verdict | undefined, outcomes: readonly Outcome[]): string[] {
	return (verdict?.judgements ?? [])
		.filter(({ outcome }) => outcomes.includes(outcome))
		.map(({ requirement }) => titleOf(data, requirement.feature));
}

/** Why this is the result, in sentences. */
export function reasons(data: QuizData, decision: Decision): string[] {
	const { kind, best, first, ranking } = decision;
	const leader = verdictIn(ranking, best[0]);
	if (kind === 'unanswered') return ['No answer asks anything of a mesh. Answer one question, and there is something to rank by.'];
	if (kind === 'enough') {
		const lacking = titles(data, leader, ['unmet', 'partly']);
		const lead = ranking.ranks[0]?.verdicts.some(({ option }) => option === best[0]);
		return [
			decision.needs.length === 0
				? 'Your answers ask for nothing, and whatever is added has to bring something that was asked.'
				: lead
					? 'It meets what you ask as well as anything else, and whatever is added has to bring something that was asked.'
					: 'Another option fits the costs you named better, but none brings anything else you asked for that is missing here.',
			...(lacking.length === 0 ? [] : [`Know what you get in part or do without: ${listed(lacking)}.`]),
		];
	}
	if (ranking.nothingFits) {
		const sets = conflictsOf(decision).map((set) => listed(set.map((feature) => titleOf(data, feature))));
		return [
			sets.length === 0
				? 'No option meets all of your musts together.'
				: `No option meets ${listed(sets, 'nor')}${decision.needs.length > 1 ? ' together' : ''}.`,
			'Loosen one of them, or wait for a release that brings it.',
		];
	}
	const names = listed(namesOf(data, best));
	if (kind === 'not-yet') {
		return [...(first.length > 0 ? first : ['A must of yours has not been checked for any option in first place.']), `Then ${names} would fit best.`];
	}
	const lacking = titles(data, leader, ['unmet', 'partly']);
	const tie = best.length > 1 ? `${names} do equally well by what you asked; ask for more to tell them apart.` : '';
	const { length } = decision.needs;
	const fit = lacking.length === 0 && leader?.fit === 1 ? `All that you ask is met: ${length} of ${length} requirements.` : `Of ${length} requirements: ${leader ? counts(leader) : ''}.`;
	return [tie, fit, lacking.length === 0 ? '' : `Not in full: ${listed(lacking)}.`].filter(Boolean);
}

/** A change of answers in words. */
export function changeWords({ questions }: QuizData, { question, answer, how }: Change): string {
	const asked = questions.find(({ id }) => id === question);
	const label = asked?.answers.find(({ id }) => id === answer)?.label ?? answer;
	return how === 'drop' ? `without “${label}”` : how === 'add' ? `also “${label}”` : `${asked?.short} “${label}”`;
}

/** The matrix with the same requirements marked: the address that `matrixQuery` would write, without its other fields. */
export function matrixPath({ needs }: Pick<Decision, 'needs'>): string {
	const marked = (['must', 'want'] as const).flatMap((strength) => {
		const features = needs.filter((need) => need.strength === strength).map(({ feature }) => feature);
		return features.length === 0 ? [] : [`${strength}=${features.join()}`];
	});
	return `/compare/${marked.length === 0 ? '' : `?${marked.join('&')}`}`;
}

/** The days on which to look again, by the releases of what was advised. */
export function revisits(data: QuizData, best: readonly string[]): string[] {
	const due = data.options.filter(({ id, revisit }) => best.includes(id) && revisit !== undefined);
	return [...new Set(due.map(({ versionOf, revisit }) => `${revisit}, when the next release of ${versionOf} is due by the rhythm of its last ones`))];
}

import { listed } from './listed.ts';
import { type Answers, chosen, type Given, type Layer, type Need, needsOf, type QuizData, type QuizOption, type Turns } from './quiz.ts';
import { HALVES, type Judgement, rank, type Ranking, type Verdict } from './requirements.ts';
import { say } from './say.ts';

/**
 * What the answers come to.
 *
 * - `unanswered`: nothing was told, so nothing is advised.
 * - `enough`: the baseline. Whatever is added has to bring something that was asked: the baseline is enough where it leads or
 *   ties, and where no option that is left does better on any capability asked. Costs alone never argue for adding something.
 * - `not-yet`: no option meets every must, or an answer names what has to happen first, or every best option leaves a must
 *   that nobody has checked.
 * - `option`: the options in first place.
 */
export type DecisionKind = 'unanswered' | 'enough' | 'not-yet' | 'option';

/** What the answers come to, and on what grounds. */
export interface Decision {
	readonly kind: DecisionKind;
	/** The result in a few words. Two decisions are the same when these are. */
	readonly headline: string;
	/** The answers that say something. */
	readonly given: readonly Given[];
	readonly needs: readonly Need[];
	readonly ranking: Ranking<Need>;
	/** All options held against the needs: ranked, then ruled out. */
	readonly verdicts: readonly Verdict<Need>[];
	/** The verdict of the first one advised. */
	readonly leader: Verdict<Need> | undefined;
	/** The options advised; several are tied. For `not-yet`: what would fit best then, if anything. */
	readonly best: readonly QuizOption[];
	/** What has to happen before anything is adopted. */
	readonly first: readonly string[];
}

/** The names of options as a list in words. */
export const namesOf = (options: readonly QuizOption[]): string => listed(options.map(({ name }) => name));

/** The requirement engine run on the answers. */
export function decide(data: QuizData, answers: Answers, turns: Turns = {}): Decision {
	const { options, rows, words } = data;
	const needs = needsOf(data, answers, turns);
	const given = chosen(data.questions, answers);
	const ranking = rank(
		options.map(({ id }) => id),
		needs,
		(option, feature) => rows[feature]?.cells[option]?.level ?? 'unknown',
	);
	const left = ranking.ranks.flatMap(({ verdicts }) => verdicts);
	const leaders = ranking.ranks[0]?.verdicts ?? [];
	const first = given.flatMap(({ answer }) => answer.first ?? []);
	const give = (kind: DecisionKind, advised: readonly Verdict<Need>[] = []): Decision => {
		const best = options.filter(({ id }) => advised.some(({ option }) => option === id));
		const headline = say(words[kind === 'option' && best[1] ? 'tie' : kind === 'not-yet' && best[0] ? 'later' : kind], namesOf(best));
		return { kind, headline, given, needs, ranking, verdicts: [...left, ...ranking.ruledOut], leader: advised[0], best, first: kind === 'not-yet' ? first : [] };
	};
	if (!given[0]) return give('unanswered');
	if (ranking.nothingFits) return give('not-yet');
	const base = left.find(({ option }) => options.some(({ id, baseline }) => baseline && id === option));
	if (base && (leaders.includes(base) || isEnough(base, left))) return give('enough', [base]);
	if (!needs[0]) return give('unanswered');
	return give(first[0] || leaders.every(({ judgements }) => judgements.some(isOpenMust)) ? 'not-yet' : 'option', leaders);
}

const isOpenMust = ({ requirement, outcome }: Judgement): boolean => requirement.strength === 'must' && outcome === 'open';

/** Whether none of those that are left does better on any capability. */
const isEnough = (base: Verdict<Need>, left: readonly Verdict[]): boolean =>
	base.judgements.every(
		({ requirement, outcome }, index) =>
			requirement.kind !== 'capability' || left.every(({ judgements }) => HALVES[judgements[index]?.outcome ?? 'open'] <= HALVES[outcome]),
	);

/** How sure an option's verdict is. */
export interface Sureness {
	/** Share of the weights that rests on facts of high confidence about something stable, 0 to 1. */
	readonly share: number;
	/** Requirements whose fact is neither. */
	readonly shaky: readonly Need[];
}

/** The sum of weights. */
export const weigh = (needs: readonly Need[]): number => needs.reduce((sum, { weight }) => sum + weight, 0);

/** Says how much of a verdict rests on stable things of which we are sure. */
export function surenessOf(needs: readonly Need[], option: string): Sureness {
	const shaky = needs.filter(({ cells }) => !cells[option]?.sure);
	return { share: needs[0] ? 1 - weigh(shaky) / weigh(needs) : 0, shaky };
}

/** The smallest sets of musts that no option meets together, where nothing fits; all of them where it takes more than three. */
export function conflictsOf({ needs, ranking }: Decision): readonly (readonly Need[])[] {
	const missed = ranking.ruledOut.map(({ judgements }) => judgements.filter(({ rulesOut }) => rulesOut).map(({ requirement }) => requirement));
	const musts = needs.filter((need) => missed.some((lacking) => lacking.includes(need)));
	let sets = musts.map((need) => [need]);
	for (let size = 1; size <= 3; size++) {
		const found = sets.filter((set) => missed.every((lacking) => set.some((need) => lacking.includes(need))));
		if (found[0]) return found;
		sets = sets.flatMap((set) => musts.filter(({ feature }) => feature > (set.at(-1)?.feature ?? '')).map((need) => [...set, need]));
	}
	return [musts];
}

/** How an option does on each of the needs. */
export const judgementsOf = ({ verdicts }: Decision, option: string): readonly Judgement<Need>[] => verdicts.find((verdict) => verdict.option === option)?.judgements ?? [];

/** A pair that does better together than its upper option alone. */
export interface Pairing {
	readonly layer: Layer;
	/** What the lower option meets better. */
	readonly gains: readonly Need[];
}

/** The pairs worth a thought: above the best options, or where nothing fits, above those that the lower one would rescue. */
export function pairingsOf({ layers }: QuizData, decision: Decision): readonly Pairing[] {
	const { kind, best, needs } = decision;
	if (kind === 'enough' || kind === 'unanswered') return [];
	return layers.flatMap((layer) => {
		const own = judgementsOf(decision, layer.over);
		const lent = judgementsOf(decision, layer.under);
		if (best[0] && !best.some(({ id }) => id === layer.over)) return [];
		const gains = needs.filter(({ feature }, index) => {
			const [above, below] = [own[index], lent[index]];
			return layer.lends.includes(feature) && above && below && !below.rulesOut && HALVES[below.outcome] > HALVES[above.outcome];
		});
		const blocked = lent.some(({ requirement, rulesOut }) => rulesOut && layer.both.includes(requirement.feature));
		const rescued = own.every(({ requirement, rulesOut }) => !rulesOut || gains.includes(requirement));
		return gains[0] && !blocked && rescued ? [{ layer, gains }] : [];
	});
}

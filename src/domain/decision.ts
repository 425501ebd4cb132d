import { type Answers, chosen, type Layer, type Need, needsOf, type QuizData, type QuizOption, type Turns } from './quiz.ts';
import { HALVES, type Judgement, rank, type Ranking, type Verdict } from './requirements.ts';

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
	readonly needs: readonly Need[];
	readonly ranking: Ranking;
	/** The options advised; several are tied. For `not-yet`: what would fit best then, if anything. */
	readonly best: readonly string[];
	/** What has to happen before anything is adopted. */
	readonly first: readonly string[];
}

/** The requirement engine run on the answers. */
export function decide(data: QuizData, answers: Answers, turns: Turns = {}): Decision {
	const needs = needsOf(data.questions, answers, turns);
	const picked = chosen(data.questions, answers);
	const ranking = rank(
		data.options.map(({ id }) => id),
		needs,
		(option, feature) => data.rows[feature]?.cells[option]?.level ?? 'unknown',
	);
	const leaders = ranking.ranks[0]?.verdicts ?? [];
	const give = (kind: DecisionKind, best: readonly string[], first: readonly string[] = []): Decision => ({ kind, needs, ranking, best, first });
	if (picked.length === 0) return give('unanswered', []);
	if (ranking.nothingFits) return give('not-yet', []);
	const base = data.options.find(({ baseline }) => baseline);
	if (base && isEnough(data, base, ranking)) return give('enough', [base.id]);
	if (needs.length === 0) return give('unanswered', []);
	const first = picked.flatMap(({ answer }) => answer.first ?? []);
	const unsettled = leaders.every(({ judgements }) => judgements.some(isOpenMust));
	return give(first.length > 0 || unsettled ? 'not-yet' : 'option', leaders.map(({ option }) => option), first);
}

const isOpenMust = ({ requirement, outcome }: Judgement): boolean => requirement.strength === 'must' && outcome === 'open';

/** The verdict of an option, ranked or ruled out. */
export function verdictIn({ ranks, ruledOut }: Ranking, option: string | undefined): Verdict | undefined {
	return [...ranks.flatMap(({ verdicts }) => verdicts), ...ruledOut].find((verdict) => verdict.option === option);
}

function isEnough(data: QuizData, base: QuizOption, ranking: Ranking): boolean {
	const own = verdictIn(ranking, base.id);
	if (!own || own.ruledOut) return false;
	const [leading] = ranking.ranks;
	const left = ranking.ranks.flatMap(({ verdicts }) => verdicts);
	return leading?.verdicts.includes(own) || own.judgements.every(({ requirement, outcome }, index) => {
		return data.rows[requirement.feature]?.kind !== 'capability' || left.every(({ judgements }) => HALVES[judgements[index]?.outcome ?? 'open'] <= HALVES[outcome]);
	});
}

/** How sure an option's verdict is. */
export interface Sureness {
	/** Share of the weights that rests on facts of high confidence about something stable, 0 to 1. */
	readonly share: number;
	/** Requirements whose fact is neither. */
	readonly shaky: readonly Need[];
}

/** Says how much of a verdict rests on stable things of which we are sure. */
export function surenessOf(data: QuizData, needs: readonly Need[], option: string): Sureness {
	const shaky = needs.filter(({ feature }) => {
		const cell = data.rows[feature]?.cells[option];
		return cell?.confidence !== 'high' || (cell.maturity ?? 'stable') !== 'stable';
	});
	const sum = (list: readonly Need[]): number => list.reduce((total, { weight }) => total + weight, 0);
	return { share: needs.length === 0 ? 0 : 1 - sum(shaky) / sum(needs), shaky };
}

/** How far the first place is ahead of the second, as a difference of fits; undefined without a second. */
export function marginOf({ ranks: [first, second] }: Ranking): number | undefined {
	const [leader, follower] = [first?.verdicts[0], second?.verdicts[0]];
	return leader && follower ? leader.fit - follower.fit : undefined;
}

/** The smallest sets of musts that no option meets together, at most three musts each. Empty where something fits. */
export function conflictsOf({ needs, ranking }: Decision): readonly (readonly string[])[] {
	if (!ranking.nothingFits) return [];
	const missed = ranking.ruledOut.map(
		({ judgements }) => new Set(judgements.filter(({ rulesOut }) => rulesOut).map(({ requirement }) => requirement.feature)),
	);
	const musts = needs.map(({ feature }) => feature).filter((feature) => missed.some((set) => set.has(feature)));
	let sets: string[][] = musts.map((feature) => [feature]);
	for (let size = 1; size <= 3; size++) {
		const found = sets.filter((set) => missed.every((out) => set.some((feature) => out.has(feature))));
		if (found.length > 0) return found;
		sets = sets.flatMap((set) => musts.filter((feature) => feature > (set.at(-1) ?? '')).map((feature) => [...set, feature]));
	}
	return [];
}

/** A pair that does better together than its upper option alone. */
export interface Pairing {
	readonly layer: Layer;
	/** Features that the lower option meets better. */
	readonly gains: readonly string[];
}

/** The pairs worth a thought: above the best options, or where nothing fits, above those that the lower one would rescue. */
export function pairingsOf(data: QuizData, { kind, best, needs, ranking }: Decision): readonly Pairing[] {
	if (kind === 'enough' || kind === 'unanswered') return [];
	return data.layers.flatMap((layer) => {
		const over = verdictIn(ranking, layer.over);
		const under = verdictIn(ranking, layer.under);
		if (!over || !under || (best.length > 0 && !best.includes(layer.over))) return [];
		const gains = needs.flatMap(({ feature }, index) => {
			const [own, lent] = [over.judgements[index], under.judgements[index]];
			const better = own && lent && !lent.rulesOut && HALVES[lent.outcome] > HALVES[own.outcome];
			return better && layer.lends.includes(feature) ? [feature] : [];
		});
		const blocked = under.judgements.some(({ requirement, rulesOut }) => rulesOut && layer.both.includes(requirement.feature));
		const rescued = over.judgements.every(({ requirement, rulesOut }) => !rulesOut || gains.includes(requirement.feature));
		return gains.length > 0 && !blocked && rescued ? [{ layer, gains }] : [];
	});
}

import type { Level } from './vocabulary.ts';

/** A feature that a reader must have, or wants with a weight. */
export interface Requirement {
	readonly feature: string;
	readonly strength: 'must' | 'want';
	/** How much it counts beside the others: greater than 0. A must counts as well as gating. */
	readonly weight: number;
	/** The least level that meets a must. `partial` takes part answers and add-ons too; default `partial`. */
	readonly atLeast?: 'full' | 'partial';
}

/** How one option does on one requirement. `open` is a level nobody has checked: neither yes nor no. */
export type Outcome = 'met' | 'partly' | 'unmet' | 'open' | 'not-applicable';

/** One requirement held against one option. */
export interface Judgement<Asked extends Requirement = Requirement> {
	readonly requirement: Asked;
	readonly level: Level;
	readonly outcome: Outcome;
	/** Whether this rules the option out: a must whose level is known to be too low. */
	readonly rulesOut: boolean;
}

/** An option held against all requirements. */
export interface Verdict<Asked extends Requirement = Requirement> {
	readonly option: string;
	readonly judgements: readonly Judgement<Asked>[];
	readonly ruledOut: boolean;
	/** Share of the weights that is known to be met, 0 to 1; a part answer counts half. */
	readonly fit: number;
	/** The share if every open question turned out well. Never below `fit`. */
	readonly fitAtBest: number;
}

/** Options that do equally well. */
export interface Rank<Asked extends Requirement = Requirement> {
	/** 1 for the best. After a tie of two, the next place is 3. */
	readonly place: number;
	readonly verdicts: readonly Verdict<Asked>[];
}

/** The outcome of holding all options against all requirements. */
export interface Ranking<Asked extends Requirement = Requirement> {
	/** Options that miss no must, best first; options in one rank are tied and ordered by id. */
	readonly ranks: readonly Rank<Asked>[];
	/** Options that miss a must, ordered by id. */
	readonly ruledOut: readonly Verdict<Asked>[];
	/** True when there are options and each of them misses a must. */
	readonly nothingFits: boolean;
}

/** What each level means for a requirement. */
export const OUTCOMES: Readonly<Record<Level, Outcome>> = {
	full: 'met',
	strong: 'met',
	partial: 'partly',
	addon: 'partly',
	fair: 'partly',
	none: 'unmet',
	weak: 'unmet',
	'not-applicable': 'not-applicable',
	unknown: 'open',
	value: 'open',
};

/** Half units, so that sums of part answers stay whole numbers. */
export const HALVES: Readonly<Record<Outcome, number>> = { met: 2, partly: 1, unmet: 0, open: 0, 'not-applicable': 0 };

/** Looks up the level of an option's fact for a feature; `unknown` where there is none. */
export type LevelLookup = (option: string, feature: string) => Level;

function judge<Asked extends Requirement>(requirement: Asked, level: Level): Judgement<Asked> {
	const outcome = OUTCOMES[level];
	const tooLow = outcome === 'unmet' || (outcome === 'partly' && requirement.atLeast === 'full');
	return { requirement, level, outcome, rulesOut: requirement.strength === 'must' && tooLow };
}

/**
 * Holds one option against the requirements.
 *
 * A question that does not arise for the option earns nothing and rules nothing out. Its weight stays in the sum, so that
 * all options are measured by the same sum and a requirement that two options lack never changes their order.
 * Without requirements the fit is 0.
 *
 * @throws RangeError when a weight is not a finite number greater than 0.
 */
export function verdictOf<Asked extends Requirement>(option: string, requirements: readonly Asked[], levelOf: LevelLookup): Verdict<Asked> {
	const judgements = requirements.map((requirement) => {
		if (!(requirement.weight > 0 && requirement.weight < Infinity)) {
			throw new RangeError(`${requirement.feature}: weight ${requirement.weight} must be > 0`);
		}
		return judge(requirement, levelOf(option, requirement.feature));
	});
	let total = 0;
	let known = 0;
	let open = 0;
	for (const { requirement, outcome } of judgements) {
		total += 2 * requirement.weight;
		known += HALVES[outcome] * requirement.weight;
		if (outcome === 'open') open += 2 * requirement.weight;
	}
	const share = (part: number): number => total && part / total;
	return { option, judgements, ruledOut: judgements.some(({ rulesOut }) => rulesOut), fit: share(known), fitAtBest: share(known + open) };
}

/** Two shares are the same when they differ by less than any two different sums of weights could. */
const EQUAL = 1e-9;

const byOption = (a: Verdict, b: Verdict): number => (a.option < b.option ? -1 : a.option > b.option ? 1 : 0);

/**
 * Orders options by how well their facts meet the requirements. The order in which options or requirements are given
 * never matters. An option that is known to miss a must is ruled out; an unknown never rules out and never counts as met.
 */
export function rank<Asked extends Requirement>(options: readonly string[], requirements: readonly Asked[], levelOf: LevelLookup): Ranking<Asked> {
	const verdicts = options.map((option) => verdictOf(option, requirements, levelOf)).sort(byOption);
	const fitting = verdicts.filter(({ ruledOut }) => !ruledOut).sort((a, b) => b.fit - a.fit);
	const ranks: { place: number; verdicts: Verdict<Asked>[] }[] = [];
	fitting.forEach((verdict, index) => {
		const last = ranks.at(-1);
		const leader = last?.verdicts[0];
		if (last && leader && leader.fit - verdict.fit < EQUAL) last.verdicts.push(verdict);
		else ranks.push({ place: index + 1, verdicts: [verdict] });
	});
	return {
		ranks: ranks.map(({ place, verdicts: tied }) => ({ place, verdicts: tied.sort(byOption) })),
		ruledOut: verdicts.filter(({ ruledOut }) => ruledOut),
		nothingFits: verdicts.length > 0 && fitting.length === 0,
	};
}

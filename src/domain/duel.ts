import { type Contender, contenderKey, type Family, type Figure, familyOf, type Study } from './study.ts';

/** How two contenders compare in one study, over all conditions in which it measured both. */
export interface Duel {
	readonly study: Study;
	readonly family: Family;
	readonly first: Contender;
	readonly second: Contender;
	/** Conditions in which the first did better, the second did better, and neither. */
	readonly firstBetter: number;
	readonly secondBetter: number;
	readonly level: number;
}

/** Figures that can be compared: same metric, unit, coverage and condition, and the same place of measurement. */
const condition = ({ metric, unit, of, at, scope }: Figure): string => JSON.stringify([metric, unit, of, at, scope]);

/** Below zero where a is better than b, in the sense of the family. */
const better = (family: Family, a: number, b: number): number => (family === 'throughput' ? b - a : a - b);

const ordered = (a: Contender, b: Contender): boolean => contenderKey(a) < contenderKey(b);

/**
 * Every pair of contenders that a study measured under one condition, or stated one relative to the other.
 *
 * Of several figures of one contender under one condition the first counts: studies put the plain run first. Figures of
 * different studies are never compared: no two share hardware, version and load. Contenders of a pair stand in
 * alphabetical order, so that the order of the figures never matters.
 */
export function duelsOf(study: Study): Duel[] {
	const tally = new Map<string, { family: Family; first: Contender; second: Contender; scores: number[] }>();
	const note = (family: Family, a: Contender, b: Contender, difference: number): void => {
		const [first, second, score] = ordered(a, b) ? [a, b, difference] : [b, a, -difference];
		const key = JSON.stringify([family, contenderKey(first), contenderKey(second)]);
		const entry = tally.get(key) ?? { family, first: contender(first), second: contender(second), scores: [] };
		entry.scores.push(Math.sign(score));
		tally.set(key, entry);
	};
	const groups = new Map<string, Map<string, Figure>>();
	for (const figure of study.figures) {
		const family = familyOf(figure.metric);
		if (figure.versus) {
			note(family, figure, figure.versus, better(family, figure.value, 0));
			continue;
		}
		const group = groups.get(condition(figure)) ?? new Map<string, Figure>();
		if (!group.has(contenderKey(figure))) group.set(contenderKey(figure), figure);
		groups.set(condition(figure), group);
	}
	for (const group of groups.values()) {
		const figures = [...group.values()];
		figures.forEach((a, index) => {
			for (const b of figures.slice(index + 1)) {
				if (contenderKey(a) !== contenderKey(b)) note(familyOf(a.metric), a, b, better(familyOf(a.metric), a.value, b.value));
			}
		});
	}
	return [...tally.values()].map(({ family, first, second, scores }) => ({
		study,
		family,
		first,
		second,
		firstBetter: scores.filter((score) => score < 0).length,
		secondBetter: scores.filter((score) => score > 0).length,
		level: scores.filter((score) => score === 0).length,
	}));
}

const contender = ({ option, variant }: Contender): Contender => (variant === undefined ? { option } : { option, variant });

/** Who came out ahead of a duel: whoever did better in every condition where they differ; else it depends. */
export function outcomeOf({ firstBetter, secondBetter }: Pick<Duel, 'firstBetter' | 'secondBetter'>): 'first' | 'second' | 'mixed' {
	if (firstBetter > 0 && secondBetter === 0) return 'first';
	if (secondBetter > 0 && firstBetter === 0) return 'second';
	return 'mixed';
}

/** How a publisher's own options fare against those of others in its own study. */
export interface HomeRecord {
	readonly study: Study;
	readonly won: number;
	readonly lost: number;
	readonly mixed: number;
}

/**
 * For each study by an interested party: the duels between an option of a mesh in which it has a stake and one of any other
 * mesh. The baseline takes no part, and neither do duels between two options of the same stake.
 */
export function homeRecords(studies: readonly Study[], meshOf: (option: string) => string, isBaseline: (option: string) => boolean): HomeRecord[] {
	return studies
		.filter(({ party, stake }) => party === 'vendor' && stake.length > 0)
		.map((study) => {
			const own = ({ option }: Contender): boolean => study.stake.includes(meshOf(option));
			const outcomes = duelsOf(study)
				.filter(({ first, second }) => own(first) !== own(second) && !isBaseline(first.option) && !isBaseline(second.option))
				.map((duel) => {
					const outcome = outcomeOf(duel);
					if (outcome === 'mixed') return 'mixed';
					return (outcome === 'first') === own(duel.first) ? 'won' : 'lost';
				});
			const count = (outcome: string): number => outcomes.filter((each) => each === outcome).length;
			return { study, won: count('won'), lost: count('lost'), mixed: count('mixed') };
		})
		.filter(({ won, lost, mixed }) => won + lost + mixed > 0);
}

import type { Feature, Group } from './catalogue.ts';
import type { Level } from './vocabulary.ts';

/**
 * How two sides compare on one row: one has the higher level, they are level, they answer in different ways or by mode,
 * or the row stays open because a side is unknown or the question does not arise for it. `words` is a row without levels.
 */
export type Outcome = 'first' | 'second' | 'alike' | 'mixed' | 'open' | 'words' | 'same-words';

/** Higher is better. A part of the answer and an add-on answer in different ways; neither is above the other. */
const HEIGHT: Readonly<Partial<Record<Level, number>>> = { full: 2, partial: 1, addon: 1, none: 0, strong: 2, fair: 1, weak: 0 };

/** What one side, a mesh or an option of it, says on a row: a level, or words, for each of its options. */
export type SideCells = readonly { readonly level: Level; readonly word: string }[];

function compareCells(a: SideCells[number], b: SideCells[number]): Outcome {
	if (a.level === 'value' || b.level === 'value') return a.word === b.word && a.level === b.level ? 'same-words' : 'words';
	const [left, right] = [HEIGHT[a.level], HEIGHT[b.level]];
	if (left === undefined || right === undefined) return a.level === b.level && a.level === 'not-applicable' ? 'alike' : 'open';
	if (left !== right) return left > right ? 'first' : 'second';
	return a.level === b.level ? 'alike' : 'mixed';
}

/**
 * Compares two sides on a row. A side with several options has the higher level only if each of them has; where it
 * depends on the option, the outcome is mixed.
 */
export function compareSides(a: SideCells, b: SideCells): Outcome {
	const outcomes = new Set(a.flatMap((left) => b.map((right) => compareCells(left, right))));
	if (outcomes.has('open') || outcomes.size === 0) return 'open';
	if (outcomes.has('words')) return 'words';
	const [only] = outcomes;
	return outcomes.size === 1 && only !== undefined ? only : 'mixed';
}

/**
 * The side that has the row at the top of its scale, by each of its options, where the other has it at the bottom by each:
 * what decides between two before any shade does. Undefined where neither has.
 */
export function decidedFor(a: SideCells, b: SideCells): 'first' | 'second' | undefined {
	const all = (cells: SideCells, height: number): boolean => cells.length > 0 && cells.every(({ level }) => HEIGHT[level] === height);
	if (all(a, 2) && all(b, 0)) return 'first';
	return all(a, 0) && all(b, 2) ? 'second' : undefined;
}

/** The two ids of a pair in the order in which its address and its page name them. */
export function inOrder(a: string, b: string): readonly [first: string, second: string] {
	if (a === b) throw new RangeError(`A pair needs two different sides; both are "${a}".`);
	return a < b ? [a, b] : [b, a];
}

/** The address of a pair, the same for both orders. */
export function pairPath(a: string, b: string): string {
	return `/compare/${inOrder(a, b).join('-vs-')}/`;
}

/** Every pair of some ids, each once, ordered by its address. */
export function pairsOf(ids: readonly string[]): readonly (readonly [first: string, second: string])[] {
	const sorted = [...new Set(ids)].sort();
	return sorted.flatMap((first, index) => sorted.slice(index + 1).map((second) => [first, second] as const));
}

/** The outcome of a row. */
export interface RowOutcome {
	readonly feature: Pick<Feature, 'group' | 'title'>;
	readonly outcome: Outcome;
}

/** How many rows have each outcome. */
export function countOutcomes(rows: readonly Pick<RowOutcome, 'outcome'>[]): Readonly<Record<Outcome, number>> {
	const of = (outcome: Outcome): number => rows.filter((row) => row.outcome === outcome).length;
	return { first: of('first'), second: of('second'), alike: of('alike'), mixed: of('mixed'), open: of('open'), words: of('words'), 'same-words': of('same-words') };
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/**
 * ` (5 in Routing, 4 in Policy, 7 elsewhere)`: the two groups with the most rows of an outcome, in reading order on a tie. Three rows or
 * fewer are named instead.
 */
function where(rows: readonly RowOutcome[], groups: readonly Pick<Group, 'id' | 'title'>[]): string {
	if (rows.length === 0) return '';
	if (rows.length <= 3) return ` (${rows.map(({ feature }) => feature.title).join('; ')})`;
	const counts = groups
		.map(({ id, title }) => ({ title, count: rows.filter(({ feature }) => feature.group === id).length }))
		.filter(({ count }) => count > 1)
		.sort((a, b) => b.count - a.count)
		.slice(0, 2);
	if (counts[0]?.count === rows.length) return ` (all in ${counts[0].title})`;
	const elsewhere = rows.length - counts.reduce((sum, { count }) => sum + count, 0);
	return counts.length === 0 ? '' : ` (${[...counts.map(({ title, count }) => `${count} in ${title}`), ...(elsewhere > 0 ? [`${elsewhere} elsewhere`] : [])].join(', ')})`;
}

/**
 * The verdict on a pair in two parts, made of nothing but the outcomes of its rows: where each side has the higher
 * level, and where they are level, differ in kind, are open, or answer in words.
 */
export function pairVerdict(
	names: readonly [first: string, second: string],
	rows: readonly RowOutcome[],
	groups: readonly Pick<Group, 'id' | 'title'>[],
): readonly [stronger: string, alike: string] {
	const of = (outcome: Outcome): readonly RowOutcome[] => rows.filter((row) => row.outcome === outcome);
	const [first, second, alike, mixed, open] = [of('first'), of('second'), of('alike'), of('mixed'), of('open')];
	const judged = first.length + second.length + alike.length + mixed.length;
	if (judged === 0) {
		return ['No feature has a level for both yet.', `${plural(open.length, 'feature is', 'features are')} open, and what is open counts for neither side.`];
	}
	const higher =
		first.length + second.length === 0
			? 'neither has the higher level on any'
			: `${names[0]} has the higher level on ${first.length}${where(first, groups)} and ${names[1]} on ${second.length}${where(second, groups)}`;
	const rest = [
		`They have the same level on ${alike.length === 0 ? 'none' : alike.length}${where(alike, groups)}`,
		mixed.length > 0 ? `on ${mixed.length} the answer differs in kind or by mode` : '',
		open.length > 0 ? `${plural(open.length, 'more is', 'more are')} open (not checked, or the question does not arise for one) and ${open.length === 1 ? 'counts' : 'count'} for neither` : '',
	].filter(Boolean);
	const told = of('words').length + of('same-words').length;
	const last = rest.length > 1 ? ` and ${rest.pop() ?? ''}` : '';
	return [`Of ${plural(judged, 'feature', 'features')} with a level for both, ${higher}.`, `${rest.join(', ')}${last === '' ? '' : `,${last}`}.${told > 0 ? ` ${plural(told, 'row answers', 'rows answer')} in words.` : ''}`];
}

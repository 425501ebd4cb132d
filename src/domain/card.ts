import type { Level } from './vocabulary.ts';

/** What the lower part of a card shows. */
export type CardFigure =
	/** A level for each name, as a word and a shape. */
	| { readonly kind: 'levels'; readonly cells: readonly { readonly name: string; readonly level: Level; readonly word: string }[] }
	/** Numbers that are parts of one whole, as a bar. */
	| { readonly kind: 'counts'; readonly parts: readonly { readonly label: string; readonly count: number }[] }
	/** A way from one place to another. */
	| { readonly kind: 'way'; readonly from: string; readonly to: string; readonly length: string };

type Cells = (CardFigure & { readonly kind: 'levels' })['cells'];

/** How many names a card has room for. Where there are more, it counts them by their words, the rarest together. */
const MOST_NAMES = 10;
const MOST_WORDS = 5;

/** Levels by name as far as there is room, else how many names stand at each. */
function levelsFigure(cells: Cells): CardFigure {
	if (cells.length <= MOST_NAMES) return { kind: 'levels', cells };
	const counted = [...Map.groupBy(cells, ({ word }) => word)].map(([label, { length: count }]) => ({ label, count })).sort((a, b) => b.count - a.count);
	const parts = counted.slice(0, counted.length > MOST_WORDS ? MOST_WORDS - 1 : MOST_WORDS);
	const others = cells.length - parts.reduce((sum, { count }) => sum + count, 0);
	return { kind: 'counts', parts: others > 0 ? [...parts, { label: 'Other', count: others }] : parts };
}

/** A picture that stands for a page where somebody shares a link to it. */
export interface Card {
	/** The kind of page, and the part of the site it stands in. */
	readonly kicker: string;
	readonly title: string;
	readonly text: string;
	readonly figure?: CardFigure;
}

/** The card of a question: it already answers. */
export const questionCard = (entry: { readonly question: string; readonly shortAnswer: string }, category: string): Card => ({
	kicker: `Question · ${category}`,
	title: entry.question,
	text: entry.shortAnswer,
});

/** The card of a row: each option's level, where the row has levels. */
export const featureCard = (
	feature: { readonly title: string; readonly question: string; readonly kind: string },
	group: string,
	cells: Cells,
): Card => ({
	kicker: `Feature · ${group}`,
	title: feature.title,
	text: feature.question,
	...(feature.kind === 'description' ? {} : { figure: levelsFigure(cells) }),
});

/** The card of a mesh: where it stands on the rows of the summary. */
export const meshCard = (mesh: { readonly name: string; readonly oneLine: string }, cells: Cells): Card => ({
	kicker: 'Profile',
	title: mesh.name,
	text: mesh.oneLine,
	...(cells.length > 0 ? { figure: levelsFigure(cells) } : {}),
});

/** The card of a path: where from, where to, and in how many steps. */
export const pathCard = (title: string, from: string, to: string, steps: number): Card => ({
	kicker: 'Migration guide',
	title,
	text: '',
	figure: { kind: 'way', from, to, length: steps === 1 ? '1 step' : `${steps} steps` },
});

/** The card of any other page. */
export const pageCard = (title: string, text: string, kicker = ''): Card => ({ kicker, title, text });

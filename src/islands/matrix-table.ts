import { type MatrixRow, searchable } from '../domain/matrix-row.ts';
import type { Level } from '../domain/vocabulary.ts';

/** A row of the table as the server sent it. */
export interface TableRow {
	readonly element: HTMLTableRowElement;
	/** The part of the table that holds the rows of its group. */
	readonly body: HTMLElement | null;
	readonly id: string;
	readonly title: string;
	/** What the filter has to know of it, for the columns now shown. */
	readonly facts: MatrixRow;
	/** The reader's mark; null for a row that cannot be required. */
	readonly need: HTMLSelectElement | null;
	/** Cell by option. */
	readonly cells: ReadonlyMap<string, HTMLTableCellElement>;
}

/** How long no key must have come before further rows follow: longer than between two keys of somebody who types. */
const REST_MS = 250;

/** At most how many times as many rows follow in one frame as may show in that of a key. */
const LOT = 4;

/** The words of a part of the page, with single spaces. */
export const textOf = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Shows or hides; what stands as it should is not touched. What is shown `near` the reader's eyes is laid out in the frame to come. */
const setShown = (element: HTMLElement, shown: boolean, near = false): void => {
	if (element.hidden !== shown) return;
	element.hidden = !shown;
	element.ariaHidden = shown ? null : 'true'; // What is hidden keeps its box: nobody is to hear of it.
	element.classList.toggle('near', shown && near);
};

/** Does something in a moment in which nobody waits, and not before the next frame has been drawn. */
const whenIdle = (action: () => void): void => void requestAnimationFrame(() => (window.requestIdleCallback ?? setTimeout)(action));

/** The matrix on the page: reads it once, shows and hides its rows and columns. */
export class MatrixTable {
	readonly options: readonly string[];
	readonly rows: readonly TableRow[];
	/** The rows that the filter lets pass, those that follow in later frames among them. */
	passing: readonly TableRow[] = [];
	/** The options shown, in their order. */
	shown: readonly string[];
	readonly #table: HTMLTableElement;
	readonly #links: ArrayLike<HTMLAnchorElement>;
	readonly #heads: ReadonlyMap<string, HTMLTableCellElement>;
	#visible: ReadonlySet<TableRow>;
	#order: readonly string[];

	/** @param links lead to the groups, in their order; none where the page has none */
	constructor(table: HTMLTableElement, links: ArrayLike<HTMLAnchorElement>) {
		this.#table = table;
		this.#links = links;
		const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead [data-option]')];
		this.#heads = new Map(heads.map((head) => [head.dataset['option'] ?? '', head]));
		this.options = [...this.#heads.keys()];
		this.#order = this.options;
		this.shown = this.options;
		this.rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-feature]')].map((element) => {
			const body = element.parentElement;
			const cells = new Map([...element.querySelectorAll('td')].map((cell, index) => [this.options[index] ?? '', cell]));
			return {
				element,
				body,
				id: element.dataset['feature'] ?? '',
				title: textOf(element.querySelector('a')),
				need: element.querySelector('select'),
				cells,
				facts: this.#factsOf(element, body?.dataset['group'] ?? '', cells),
			};
		});
		this.#visible = new Set(this.rows);
	}

	/** Words and levels are read only when the filter asks: those of all rows at the first key, the levels of twenty options hardly ever. */
	#factsOf(element: HTMLElement, group: string, cells: TableRow['cells']): MatrixRow {
		let words: string | undefined;
		const levels = (): readonly string[] =>
			this.shown.map((option) => {
				const cell = cells.get(option);
				const level = cell?.dataset['level'] ?? 'unknown';
				return level === 'value' ? textOf(cell?.querySelector('a')) : level;
			});
		return {
			group,
			get words() {
				return (words ??= searchable(element.textContent ?? ''));
			},
			get levels() {
				return levels();
			},
		};
	}

	/** What an option is called. */
	name(option: string): string {
		return textOf(this.#heads.get(option));
	}

	/** The level that an option has in a row. */
	level(option: string, feature: string): Level {
		const cell = this.rows.find(({ id }) => id === feature)?.cells.get(option);
		return (cell?.dataset['level'] ?? 'unknown') as Level;
	}

	/** The word of a cell's level. */
	word(option: string, row: TableRow): string {
		return textOf(row.cells.get(option)?.querySelector('a'));
	}

	/** A cell's answer without its level, for naming why an option is ruled out. */
	summary(option: string, row: TableRow): string {
		const cell = row.cells.get(option);
		return textOf(cell?.querySelector('p') ?? cell?.querySelector('a'));
	}

	/** Shows these columns, in this order. Nothing is moved unless the order itself changes. */
	showColumns(shown: readonly string[]): void {
		const given = this.options.filter((option) => shown.includes(option));
		const order = given.every((option, index) => option === shown[index])
			? this.options
			: [...shown, ...this.options.filter((option) => !shown.includes(option))];
		const moved = order.some((option, index) => option !== this.#order[index]);
		for (const cells of [this.#heads, ...this.rows.map((row) => row.cells)]) {
			for (const option of order) {
				const cell = cells.get(option);
				if (!cell) continue;
				setShown(cell, shown.includes(option));
				if (moved) cell.parentElement?.append(cell);
			}
		}
		// On paper the rows are those of a table: a head over more columns than there are would keep their places empty.
		for (const head of this.#table.querySelectorAll<HTMLTableCellElement>('.group th')) head.colSpan = shown.length + 1;
		this.#order = order;
		this.shown = shown;
	}

	/**
	 * Shows the rows that pass, and the groups that still have one. Returns how many pass.
	 * @param atOnce how many rows may newly show in the next frame; the others follow in lots once no key has come for a moment. The
	 * first lots are small, for they move what is in view; none is empty, even where a view without height allows no row at once
	 */
	showRows(passes: (row: TableRow) => boolean, atOnce = Infinity): number {
		const passing = this.rows.filter(passes);
		this.passing = passing;
		const showFirst = (count: number, near: boolean): void => {
			if (this.passing !== passing) return; // Other rows have been asked for since.
			const before = this.#visible;
			const now = new Set(passing.filter((row, place) => place < count || before.has(row)));
			for (const row of before) if (!now.has(row)) setShown(row.element, false);
			for (const row of now) if (!before.has(row)) setShown(row.element, true, near);
			const bodies = new Set([...now].map(({ body }) => body));
			[...this.#table.tBodies].forEach((body, place) => {
				setShown(body, bodies.has(body), near);
				const link = this.#links[place];
				if (link) link.inert = !bodies.has(body);
			});
			this.#visible = now;
			if (now.size < passing.length) setTimeout(whenIdle, near ? REST_MS : 0, () => showFirst(count + Math.min(count >> 1, atOnce * LOT) + 1, false));
		};
		showFirst(atOnce, atOnce < passing.length);
		return passing.length;
	}

	/** Shows which rows are marked, and how. */
	showNeeds(must: readonly string[], want: readonly string[]): void {
		for (const { need, id, element } of this.rows) {
			if (!need) continue;
			need.value = must.includes(id) ? 'must' : want.includes(id) ? 'want' : '';
			element.toggleAttribute('data-need', need.value !== '');
		}
	}

	/** Says in the column heads which options are ruled out. */
	markRuledOut(options: readonly string[]): void {
		for (const [option, head] of this.#heads) head.classList.toggle('out', options.includes(option));
	}

	/**
	 * Does for group after group what nobody should wait for later: reads the words of its rows, and has those below the view laid out
	 * once, so that its true height is known. A long table takes no notice of the latter.
	 */
	settle(from = 0): void {
		whenIdle(() => {
			this.#table.tBodies[from - 1]?.classList.replace('whole', 'known');
			const body = this.#table.tBodies[from];
			if (!body) return;
			for (const { body: own, facts } of this.rows) if (own === body) void facts.words;
			if (body.getBoundingClientRect().top > innerHeight) body.className = 'whole';
			this.settle(from + 1);
		});
	}
}

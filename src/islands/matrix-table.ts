import { type MatrixRow, searchable } from '../domain/matrix-row.ts';
import type { Level } from '../domain/vocabulary.ts';

/** A row of the table as the server sent it. */
export interface TableRow {
	readonly element: HTMLTableRowElement;
	readonly id: string;
	readonly title: string;
	readonly group: string;
	/** The reader's mark; null for a row that cannot be required. */
	readonly need: HTMLSelectElement | null;
	/** Cell by option. */
	readonly cells: ReadonlyMap<string, HTMLTableCellElement>;
}

const textOf = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Shows or hides; what stands as it should is not touched. */
const setShown = (element: HTMLElement, shown: boolean): void => {
	if (element.hidden === shown) element.hidden = !shown;
};

/** Does something in a moment in which nobody waits, and not before the next frame has been drawn. */
const whenIdle = (action: () => void): void => void requestAnimationFrame(() => (globalThis.requestIdleCallback ?? setTimeout)(action));

/** The matrix on the page: reads it once, shows and hides its rows and columns. */
export class MatrixTable {
	readonly options: readonly string[];
	readonly rows: readonly TableRow[];
	readonly #table: HTMLTableElement;
	readonly #heads: ReadonlyMap<string, HTMLTableCellElement>;
	readonly #words = new Map<TableRow, string>();
	#passing: readonly TableRow[] = [];
	#order: readonly string[];
	#shown: readonly string[];

	constructor(table: HTMLTableElement) {
		this.#table = table;
		const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead [data-option]')];
		this.#heads = new Map(heads.map((head) => [head.dataset['option'] ?? '', head]));
		this.options = [...this.#heads.keys()];
		this.#order = this.options;
		this.#shown = this.options;
		this.rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-feature]')].map((element) => ({
			element,
			id: element.dataset['feature'] ?? '',
			title: textOf(element.querySelector('a')),
			group: element.parentElement?.dataset['group'] ?? '',
			need: element.querySelector('select'),
			cells: new Map([...element.querySelectorAll('td')].map((cell, index) => [this.options[index] ?? '', cell])),
		}));
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

	/** The words of a cell: level, marks, summary, version and day. */
	cellText(option: string, row: TableRow): string {
		return [...(row.cells.get(option)?.children ?? [])].map(textOf).join('; ');
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

	/** What the filter has to know of a row, for the columns now shown. */
	facts(row: TableRow): MatrixRow {
		const [shown, known] = [this.#shown, this.#words];
		return {
			group: row.group,
			// Both are read only when the filter asks: the words of all rows at the first key, the levels of twenty options hardly ever.
			get words() {
				const words = known.get(row) ?? searchable(row.element.textContent ?? '');
				known.set(row, words);
				return words;
			},
			get levels() {
				return shown.map((option) => {
					const cell = row.cells.get(option);
					const level = cell?.dataset['level'] ?? 'unknown';
					return level === 'value' ? textOf(cell?.querySelector('a')) : level;
				});
			},
		};
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
		this.#shown = shown;
	}

	/**
	 * Shows the rows that pass, and the groups that still have one. Returns how many pass.
	 * @param atOnce how many rows may newly show in the next frame, not always a whole number; the others follow, each time twice
	 * as many and one more, so that they do where a view without height allows none
	 */
	showRows(passes: (row: TableRow) => boolean, atOnce = Infinity): number {
		const passing = this.rows.filter(passes);
		this.#passing = passing;
		const showFirst = (count: number): void => {
			if (this.#passing !== passing) return; // Other rows have been asked for since.
			const shown = passing.filter(({ element }, place) => place < count || !element.hidden);
			for (const row of this.rows) setShown(row.element, shown.includes(row));
			for (const body of this.#table.tBodies) setShown(body, shown.some(({ group }) => group === body.dataset['group']));
			if (count < passing.length) whenIdle(() => showFirst(count * 2 + 1));
		};
		showFirst(atOnce);
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

	/** Does for group after group what nobody should wait for later: reads the words of its rows, and lets them be laid out. */
	settle(from = 0): void {
		whenIdle(() => {
			const body = this.#table.tBodies[from];
			if (!body) return;
			for (const row of this.rows) if (row.group === body.dataset['group']) void this.facts(row).words;
			body.classList.add('whole'); // Which a long table takes no notice of.
			this.settle(from + 1);
		});
	}

	/** What is now shown, as rows of text; the first is the header. */
	text(): string[][] {
		return [
			['Group', 'Feature', 'Question', ...this.#shown.map((option) => this.name(option))],
			...this.#passing.map((row) => [
				textOf(row.element.parentElement?.querySelector('.group th')?.firstChild),
				row.title,
				textOf(row.element.querySelector('.question')),
				...this.#shown.map((option) => this.cellText(option, row)),
			]),
		];
	}
}

import { rowMatches, searchWords } from '../domain/matrix-row.ts';
import { type MatrixKnown, type MatrixState, matrixQuery, parseMatrixState } from '../domain/matrix-state.ts';
import { rank, type Requirement } from '../domain/requirements.ts';
import { toCsv, toMarkdownTable } from '../domain/table-text.ts';
import { FactSheet } from './fact-sheet.ts';
import { MatrixTable } from './matrix-table.ts';
import { VerdictBar } from './verdict-bar.ts';

/** How much more a must counts than a want. */
const MUST_WEIGHT = 2;

/** How long typing must rest before the address follows: browsers refuse an address that changes too often. */
const ADDRESS_REST_MS = 200;

const NARROW = '(width < 40rem)';

/** Finds a part that the server must have sent. */
function part<Part extends Element>(root: ParentNode, selector: string): Part {
	const found = root.querySelector<Part>(selector);
	if (!found) throw new Error(`<matrix-filter> needs ${selector} inside it.`);
	return found;
}

/**
 * `<matrix-filter>` narrows the matrix inside it, ranks the options by the rows that a reader marks, and keeps all of it
 * in the address. Without JavaScript the whole matrix shows.
 */
export class MatrixFilterElement extends HTMLElement {
	#connection = new AbortController();

	connectedCallback(): void {
		this.#connection = new AbortController();
		const { signal } = this.#connection;
		const form = part<HTMLFormElement>(this, 'form.filters');
		const status = part(form, '[role="status"]');
		const nothing = part<HTMLElement>(this, '.nothing');
		const frame = part(this, '.matrix-frame');
		const table = new MatrixTable(part(this, 'table'));
		const verdict = new VerdictBar(part(this, '.verdict'), table);
		const sheet = new FactSheet(part(this, 'dialog'));
		const narrow = matchMedia(NARROW);
		const picks = [...form.querySelectorAll<HTMLSelectElement>('[data-place]')];
		const boxes = [...form.querySelectorAll<HTMLInputElement>('[name="show"]')];
		const q = part<HTMLInputElement>(form, '[name="q"]');
		const group = part<HTMLSelectElement>(form, '[name="group"]');
		const support = part<HTMLSelectElement>(form, '[name="support"]');
		const differing = part<HTMLInputElement>(form, '[name="differing"]');
		const known: MatrixKnown = {
			groups: new Set([...group.options].map(({ value }) => value).filter(Boolean)),
			options: new Set(table.options),
			features: new Set(table.rows.filter(({ need }) => need).map(({ id }) => id)),
		};
		let state = parseMatrixState(new URLSearchParams(location.search), known);
		let resting: ReturnType<typeof setTimeout> | undefined;

		/** The columns to show: those chosen; on a narrow page the first two of them. */
		const columns = (): readonly string[] => {
			const chosen = state.show.length > 0 ? state.show : table.options;
			if (!narrow.matches) return chosen;
			const pair = [...new Set([...chosen, ...table.options])].slice(0, 2);
			return pair;
		};

		const showFields = (): void => {
			if (document.activeElement !== q) q.value = state.q;
			group.value = state.group;
			support.value = state.support;
			differing.checked = state.differing;
			const chosen = state.show.length > 0 ? state.show : table.options;
			for (const box of boxes) box.checked = chosen.includes(box.value);
			picks.forEach((pick, index) => {
				pick.value = columns()[index] ?? '';
			});
			for (const { need, id, element } of table.rows) {
				if (!need) continue;
				need.value = state.must.includes(id) ? 'must' : state.want.includes(id) ? 'want' : '';
				element.toggleAttribute('data-need', need.value !== '');
			}
		};

		const showRows = (): void => {
			const words = searchWords(state.q);
			const count = table.showRows((row) => rowMatches(table.facts(row), state, words));
			status.textContent = `${count} of ${table.rows.length} features shown`;
			nothing.hidden = count > 0;
		};

		const showVerdict = (): void => {
			const need = (feature: string, strength: Requirement['strength']): Requirement => ({
				feature,
				strength,
				weight: strength === 'must' ? MUST_WEIGHT : 1,
			});
			const requirements = [...state.must.map((id) => need(id, 'must')), ...state.want.map((id) => need(id, 'want'))];
			const ranking = rank(table.options, requirements, (option, feature) => table.level(option, feature));
			verdict.show(requirements, ranking);
			table.markRuledOut(new Set(ranking.ruledOut.map(({ option }) => option)));
		};

		const show = (): void => {
			frame.classList.toggle('two', narrow.matches);
			table.showColumns(columns());
			showFields();
			showRows();
			showVerdict();
		};

		/** Takes a new state. A choice is a step that the back button takes back; typing is not. */
		const take = (change: Partial<MatrixState>, step: boolean): void => {
			state = { ...state, ...change };
			clearTimeout(resting);
			const address = location.pathname + matrixQuery(state);
			if (step) history.pushState(null, '', address);
			else resting = setTimeout(() => history.replaceState(null, '', address), ADDRESS_REST_MS);
		};

		q.addEventListener(
			'input',
			() => {
				take({ q: q.value }, false);
				showRows();
			},
			{ signal },
		);
		form.addEventListener('submit', (event) => event.preventDefault(), { signal });
		form.addEventListener(
			'change',
			({ target }) => {
				if (target === q) return;
				if (target instanceof HTMLInputElement && target.name === 'show') {
					const order = state.show.length > 0 ? state.show : table.options;
					const wanted = boxes.filter(({ checked }) => checked).map(({ value }) => value);
					const show_ = [...order.filter((id) => wanted.includes(id)), ...wanted.filter((id) => !order.includes(id))];
					take({ show: sameOrder(show_, table.options) ? [] : show_ }, true);
				} else if (target instanceof HTMLSelectElement && target.dataset['place'] !== undefined) {
					take({ show: pair(picks, target) }, true);
				} else {
					take({ group: group.value, support: support.value, differing: differing.checked }, true);
				}
				show();
			},
			{ signal },
		);
		this.addEventListener(
			'change',
			({ target }) => {
				const row = table.rows.find(({ need }) => need === target);
				if (!row?.need) return;
				const others = (ids: readonly string[]): string[] => ids.filter((id) => id !== row.id);
				const { value } = row.need;
				take(
					{
						must: value === 'must' ? [...others(state.must), row.id] : others(state.must),
						want: value === 'want' ? [...others(state.want), row.id] : others(state.want),
					},
					true,
				);
				showFields();
				showVerdict();
			},
			{ signal },
		);
		this.addEventListener(
			'click',
			(event) => {
				if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
				const move = event.target.closest<HTMLElement>('.move');
				const option = move?.parentElement?.dataset['pick'];
				const download = event.target.closest<HTMLElement>('[data-download]')?.dataset['download'];
				const detail = event.target.closest<HTMLAnchorElement>('td a');
				const link = event.target.closest<HTMLAnchorElement>('a.clear, .presets a');
				if (option !== undefined) {
					take({ show: movedLeft(state.show.length > 0 ? state.show : table.options, option) }, true);
					show();
					this.#orderPicks(form, state.show, table.options);
					move?.focus();
				} else if (download !== undefined) {
					save(download === 'csv' ? toCsv(table.text()) : toMarkdownTable(table.text()), `matrix.${download}`);
				} else if (detail) {
					event.preventDefault();
					void sheet.open(detail.href);
				} else if (link) {
					event.preventDefault();
					state = parseMatrixState(new URL(link.href).searchParams, known);
					q.value = state.q;
					take({}, true);
					show();
					this.#orderPicks(form, state.show, table.options);
					if (link.closest('.nothing')) q.focus();
				}
			},
			{ signal },
		);
		addEventListener(
			'popstate',
			() => {
				clearTimeout(resting);
				state = parseMatrixState(new URLSearchParams(location.search), known);
				q.value = state.q;
				show();
				this.#orderPicks(form, state.show, table.options);
			},
			{ signal },
		);
		narrow.addEventListener('change', show, { signal });
		q.value = state.q;
		show();
		this.#orderPicks(form, state.show, table.options);
	}

	disconnectedCallback(): void {
		this.#connection.abort();
	}

	/** Puts the option boxes into the order of the columns. */
	#orderPicks(form: HTMLFormElement, shown: readonly string[], all: readonly string[]): void {
		const order = [...shown, ...all.filter((id) => !shown.includes(id))];
		for (const id of order) {
			const pick = form.querySelector(`[data-pick="${CSS.escape(id)}"]`);
			pick?.parentElement?.append(pick);
		}
	}
}

const sameOrder = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((id, index) => id === b[index]);

/** The order with one option a place further left. */
function movedLeft(order: readonly string[], option: string): string[] {
	const at = order.indexOf(option);
	if (at < 1) return at < 0 ? [...order, option] : [...order];
	return [...order.slice(0, at - 1), option, ...order.slice(at - 1, at), ...order.slice(at + 1)];
}

/** The two options picked on a narrow page. Picking the one that the other place shows swaps them. */
function pair(picks: readonly HTMLSelectElement[], changed: HTMLSelectElement): string[] {
	const other = picks.find((pick) => pick !== changed);
	if (other && other.value === changed.value) {
		const free = [...changed.options].map(({ value }) => value).find((value) => value !== changed.value);
		other.value = free ?? other.value;
	}
	return picks.map(({ value }) => value);
}

/** Hands the reader a file. */
function save(text: string, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text]));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href));
}

customElements.define('matrix-filter', MatrixFilterElement);

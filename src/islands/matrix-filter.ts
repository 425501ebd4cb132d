import { columnsAfterToggle, columnsBeside, columnsMovedLeft, listed } from '../domain/columns.ts';
import { rowMatches, searchWords } from '../domain/matrix-row.ts';
import { type MatrixState, matrixQuery, parseMatrixState } from '../domain/matrix-state.ts';
import { rank, type Requirement } from '../domain/requirements.ts';
import { FactSheet } from './fact-sheet.ts';
import { FilterForm } from './filter-form.ts';
import { MatrixTable } from './matrix-table.ts';
import { part } from './part.ts';
import { VerdictBar } from './verdict-bar.ts';

/** How much more a must counts than a want. */
const MUST_WEIGHT = 2;

/** How long typing must rest before the address follows: browsers refuse an address that changes too often. */
const ADDRESS_REST_MS = 200;

/**
 * In the frame of a key as many cells may newly show as this goes into the height of the view, in CSS pixels; the others follow.
 * With five columns that is a view full of rows, with twenty the first: a cell beside the view costs as much as one in it.
 */
const CELL_PX = 24;

const NARROW = '(width < 40rem)';

/** What a reader can choose in a list, but for its first entry, which chooses nothing. */
const valuesOf = ({ options }: HTMLSelectElement): Set<string> => new Set([...options].slice(1).map(({ value }) => value));

const needOf = (feature: string, strength: Requirement['strength']): Requirement => ({
	feature,
	strength,
	weight: strength === 'must' ? MUST_WEIGHT : 1,
});

/** A state after a row is marked `must`, `want` or not at all. */
function marked({ must, want }: MatrixState, id: string, mark: string): Pick<MatrixState, 'must' | 'want'> {
	const withMark = (ids: readonly string[], name: string): string[] => [...ids.filter((each) => each !== id), ...(mark === name ? [id] : [])];
	return { must: withMark(must, 'must'), want: withMark(want, 'want') };
}

/**
 * `<matrix-filter>` narrows the matrix inside it, ranks the options by the rows that a reader marks, and keeps all of it
 * in the address. Without JavaScript the whole matrix shows.
 */
export class MatrixFilterElement extends HTMLElement {
	/** Runs once: the page never takes the element out. */
	connectedCallback(): void {
		const form = part<HTMLFormElement>(this, 'form.filters');
		const fields = new FilterForm(form);
		const status = part(form, '[role="status"]');
		const active = part(form, '[data-part="active"]');
		const nothing = part<HTMLElement>(this, '.nothing');
		const frame = part<HTMLElement>(this, '.matrix-frame');
		const table = new MatrixTable(part(this, 'table'), this.querySelectorAll('.group-links a'));
		const verdict = new VerdictBar(part(this, '.verdict'), table);
		const sheet = new FactSheet(part(this, 'dialog'));
		const narrow = matchMedia(NARROW);
		const all = table.options;
		const known = {
			groups: valuesOf(fields.group),
			levels: valuesOf(fields.support),
			options: new Set(all),
			features: new Set(table.rows.filter(({ need }) => need).map(({ id }) => id)),
		};
		const read = (query: string): MatrixState => parseMatrixState(new URLSearchParams(query), known);
		let state: MatrixState;
		let resting: ReturnType<typeof setTimeout> | undefined;

		/** The columns to show: those chosen; on a narrow page the first two of them. */
		const columns = (): readonly string[] => {
			const chosen = listed(all, state.show);
			return narrow.matches ? [...new Set([...chosen, ...all])].slice(0, 2) : chosen;
		};

		const showRows = (first?: number): void => {
			const asked = searchWords(state.q);
			const count = table.showRows(({ facts }) => rowMatches(facts, state, asked), first);
			status.textContent = `${count} of ${table.rows.length} features shown`;
			nothing.hidden = count > 0;
			const words = fields.words();
			active.textContent = words;
			frame.classList.toggle('narrowed', state.differing || words !== '');
			frame.dataset['told'] = status.textContent + (words && ` · ${words}`);
		};

		const showVerdict = (): void => {
			table.showNeeds(state.must, state.want);
			const needs = [...state.must.map((id) => needOf(id, 'must')), ...state.want.map((id) => needOf(id, 'want'))];
			const ranking = rank(all, needs, (option, feature) => table.level(option, feature));
			verdict.show(needs, ranking);
			table.markRuledOut(ranking.ruledOut.map(({ option }) => option));
		};

		const show = (): void => {
			frame.classList.toggle('two', narrow.matches);
			frame.classList.toggle('dense', state.dense);
			table.showColumns(columns());
			fields.show(state, columns(), all);
			showRows();
			showVerdict();
			table.settle();
		};

		/** Takes a new state. A choice is a step that the back button takes back; typing is not. */
		const take = (change: Partial<MatrixState>, step: boolean): void => {
			state = { ...state, ...change };
			clearTimeout(resting);
			const address = location.pathname + matrixQuery(state);
			if (step) history.pushState(null, '', address);
			else resting = setTimeout(() => history.replaceState(null, '', address), ADDRESS_REST_MS);
		};

		const typed = (): void => {
			take({ q: fields.q.value }, false);
			showRows(Math.floor(innerHeight / CELL_PX / all.length));
		};

		const changed = ({ target }: Event): void => {
			if (target === fields.q) return;
			const row = table.rows.find(({ need }) => need === target);
			if (row?.need) {
				take(marked(state, row.id, row.need.value), true);
				showVerdict();
				return;
			}
			if (target instanceof HTMLInputElement && target.name === 'show') {
				take({ show: columnsAfterToggle(all, state.show, target.value, target.checked) }, true);
			} else if (target instanceof HTMLSelectElement && fields.picks.includes(target)) {
				const picked = fields.picks.map(({ value }) => value);
				take({ show: columnsBeside(all, picked, fields.picks.indexOf(target)) }, true);
			} else {
				const { group, support, differing, dense } = fields;
				take({ group: group.value, support: support.value, differing: differing.checked, dense: dense.checked }, true);
			}
			show();
		};

		const clicked = (event: MouseEvent): void => {
			const target = event.target as Element;
			const here = target.closest<HTMLAnchorElement>('a.here');
			if (here) here.search = location.search;
			if (event.ctrlKey || event.metaKey || event.shiftKey) return;
			const move = target.closest<HTMLElement>('.move');
			const download = target.closest<HTMLElement>('[data-download]');
			const detail = target.closest<HTMLAnchorElement>('td>a');
			const link = target.closest<HTMLAnchorElement>('a.clear, .presets a');
			if (move) {
				take({ show: columnsMovedLeft(all, state.show, move.parentElement?.dataset['pick'] ?? '') }, true);
				show();
				move.focus();
			} else if (download) {
				import('./table-file.ts').then(
					({ saveTable }) => {
						saveTable(table, 'matrix', download.dataset['download']);
						download.classList.remove('failed');
					},
					() => download.classList.add('failed'),
				);
			} else if (detail) {
				event.preventDefault();
				void sheet.open(detail.href);
			} else if (link) {
				event.preventDefault();
				take(read(new URL(link.href).search), true);
				fields.q.value = state.q;
				show();
				if (link.closest('.nothing')) fields.q.focus();
			}
		};

		const moved = (): void => {
			clearTimeout(resting);
			state = read(location.search);
			fields.q.value = state.q;
			show();
		};

		fields.q.oninput = typed;
		form.onsubmit = (event) => event.preventDefault();
		this.onchange = changed;
		this.onclick = clicked;
		window.onpopstate = moved;
		narrow.onchange = show;
		moved();
	}
}

customElements.define('matrix-filter', MatrixFilterElement);

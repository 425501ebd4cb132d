import { costChart, crossingText } from '../domain/cost-chart.ts';
import { COST_FIELDS, costQuery, fieldText, parseCostInput, readField } from '../domain/cost-input.ts';
import { costCells, type CostModel } from '../domain/cost-text.ts';
import type { ClusterInput } from '../domain/costs.ts';

/** How long typing must rest before the address follows: browsers refuse an address that changes too often. */
const ADDRESS_REST_MS = 300;

/**
 * `<cost-estimator>` works out the form inside it, cell by cell, and keeps it in the address. A field that does not hold
 * what it takes says so, and the last good estimate stays. Without JavaScript the start stands.
 */
export class CostEstimatorElement extends HTMLElement {
	#connection = new AbortController();

	connectedCallback(): void {
		const form = this.querySelector('form');
		const status = this.querySelector('[role="status"]');
		const crossings = this.querySelector('.crossings');
		const { models: modelText, start: startText, names: nameText, symbol } = this.dataset;
		if (!form || !status || !crossings || !modelText || !startText || !nameText || symbol === undefined) {
			throw new Error('<cost-estimator> needs a form with a role="status", a list .crossings, and its data.');
		}
		this.#connection = new AbortController();
		const { signal } = this.#connection;
		const models = JSON.parse(modelText) as readonly CostModel[];
		const start = JSON.parse(startText) as ClusterInput;
		const names = JSON.parse(nameText) as Readonly<Record<string, string>>;
		const cells = [...this.querySelectorAll<HTMLElement>('[data-cell]')];
		let input = start;
		let resting: ReturnType<typeof setTimeout> | undefined;

		const field = (name: string): HTMLInputElement | undefined => {
			const found = form.elements.namedItem(name);
			return found instanceof HTMLInputElement ? found : undefined;
		};

		const say = (element: HTMLInputElement, wrong: boolean): void => {
			const line = this.querySelector<HTMLElement>(`#${element.id}-says`);
			element.ariaInvalid = wrong ? 'true' : null;
			if (line) line.textContent = wrong ? (line.dataset['rule'] ?? '') : '';
		};

		const fill = (selector: string, texts: readonly string[]): void => {
			this.querySelectorAll(selector).forEach((element, index) => {
				element.textContent = texts[index] ?? '';
			});
		};

		const showChart = (): void => {
			const chart = costChart(models, input, symbol);
			for (const { id, points } of chart.lines) this.querySelector(`[data-line="${id}"]`)?.setAttribute('points', points);
			fill('[data-size]', chart.sizes);
			fill('[data-sum]', chart.table.flatMap((row) => row.cells));
			fill('[data-grid="x"] text', chart.xTicks.map(({ label }) => label));
			const grid = this.querySelector('[data-grid="y"]');
			const lines = grid?.querySelectorAll('line');
			const labels = grid?.querySelectorAll('text');
			// A number of decades that the server did not draw: the spare lines are put away, missing ones copied.
			for (let index = lines?.length ?? 0; index < chart.yTicks.length; index++) {
				for (const first of [lines?.[0], labels?.[0]]) if (first) grid?.append(first.cloneNode());
			}
			for (const kind of ['line', 'text']) {
				grid?.querySelectorAll(kind).forEach((element, index) => {
					const tick = chart.yTicks[index];
					element.toggleAttribute('hidden', tick === undefined);
					const place = `${(tick?.place ?? 0).toFixed(1)}%`;
					for (const name of kind === 'line' ? ['y1', 'y2'] : ['y']) element.setAttribute(name, place);
					if (kind === 'text') element.textContent = tick?.label ?? '';
				});
			}
			crossings.replaceChildren(
				...chart.crossings.map((crossing) => {
					const item = document.createElement('li');
					item.textContent = crossingText(crossing, names);
					return item;
				}),
			);
		};

		const show = (): void => {
			for (const model of models) {
				const texts = costCells(model, input, symbol);
				for (const cell of cells) {
					const [option, name = ''] = (cell.dataset['cell'] ?? '').split(':');
					if (option !== model.id) continue;
					const [typical, range] = cell.children;
					if (typical) typical.textContent = texts[name]?.typical ?? '';
					if (range) range.textContent = texts[name]?.range ?? '';
				}
			}
			showChart();
		};

		const followAddress = (): void => {
			input = parseCostInput(new URLSearchParams(location.search), start);
			const asked = new URLSearchParams(location.search);
			for (const each of COST_FIELDS) {
				const element = field(each.name);
				if (!element) continue;
				const text = asked.get(each.name);
				const wrong = text !== null && readField(each, text) === undefined;
				element.value = wrong ? text.slice(0, 40) : fieldText(input[each.key]);
				say(element, wrong);
			}
			show();
		};

		const followForm = (): void => {
			const wrong = COST_FIELDS.filter((each) => {
				const element = field(each.name);
				const value = element && readField(each, element.value);
				if (element) say(element, value === undefined);
				if (value !== undefined) input = { ...input, [each.key]: value };
				return value === undefined;
			});
			status.textContent = wrong.length === 0 ? '' : 'The estimate stands for the last numbers that fit.';
			clearTimeout(resting);
			resting = setTimeout(() => history.replaceState(null, '', location.pathname + costQuery(input, start)), ADDRESS_REST_MS);
			show();
		};

		form.addEventListener('input', followForm, { signal });
		form.addEventListener('submit', (event) => event.preventDefault(), { signal });
		addEventListener('popstate', followAddress, { signal });
		if (location.search !== '') followAddress();
	}

	disconnectedCallback(): void {
		this.#connection.abort();
	}
}

customElements.define('cost-estimator', CostEstimatorElement);

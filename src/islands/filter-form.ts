import { listed } from '../domain/columns.ts';
import type { MatrixState } from '../domain/matrix-state.ts';
import { part } from './part.ts';

/** The fields with which a reader narrows the matrix. */
export class FilterForm {
	readonly q: HTMLInputElement;
	readonly group: HTMLSelectElement;
	readonly support: HTMLSelectElement;
	readonly differing: HTMLInputElement;
	/** Whether rows stand close; the style sheet does the rest. */
	readonly dense: HTMLInputElement;
	/** On a narrow page: the option on the left and the one on the right. */
	readonly picks: readonly HTMLSelectElement[];
	readonly #boxes: readonly HTMLInputElement[];

	constructor(form: HTMLFormElement) {
		const field = <Field extends Element>(name: string): Field => part(form, `[name=${name}]`);
		this.q = field('q');
		this.group = field('group');
		this.support = field('support');
		this.differing = field('differing');
		this.dense = field('density');
		this.picks = [...form.querySelectorAll<HTMLSelectElement>('[data-place]')];
		this.#boxes = [...form.querySelectorAll<HTMLInputElement>('[name="show"]')];
	}

	/** Shows what is chosen. `columns` are the options now shown, `all` every one. */
	show(state: MatrixState, columns: readonly string[], all: readonly string[]): void {
		// What a reader is typing is left alone: the state may have cut or cleaned it.
		if (document.activeElement !== this.q) this.q.value = state.q;
		this.group.value = state.group;
		this.support.value = state.support;
		this.differing.checked = state.differing;
		this.dense.checked = state.dense;
		const chosen = listed(all, state.show);
		for (const box of this.#boxes) box.checked = chosen.includes(box.value);
		this.picks.forEach((pick, place) => {
			pick.value = columns[place] ?? '';
		});
		this.#order([...chosen, ...all.filter((id) => !chosen.includes(id))]);
	}

	/** What narrows the rows now, in its own words. */
	words(): string {
		return [this.q.value, ...[this.group, this.support].map(({ value, selectedOptions }) => value && selectedOptions[0]?.text)].filter(Boolean).join(' · ');
	}

	/** Puts the boxes into the order of the columns; moves nothing that stands right. */
	#order(order: readonly string[]): void {
		const boxes = new Map(this.#boxes.map((box) => [box.value, box.closest('[data-pick]')]));
		const now = [...(this.#boxes[0]?.form?.querySelectorAll<HTMLInputElement>('[name="show"]') ?? [])].map(({ value }) => value);
		if (order.every((id, index) => id === now[index])) return;
		for (const id of order) {
			const box = boxes.get(id);
			box?.parentElement?.append(box);
		}
	}
}

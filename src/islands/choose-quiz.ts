import { afterTick, type QuizData, type Told } from '../domain/quiz.ts';
import { readAddress, toAddress } from '../domain/quiz-address.ts';
import { element, list } from './element.ts';
import type { QuizResult } from './quiz-result.ts';

/** The fragment of the result; questions have their ids. */
const RESULT = 'result';

/**
 * `<choose-quiz>` asks one question of the form inside it at a time and shows what the answers come to. Answers live in
 * the address, the step in its fragment. Without JavaScript all questions show.
 */
export class ChooseQuizElement extends HTMLElement {
	#connection = new AbortController();
	#data: QuizData | undefined;
	#told: Told = { answers: {}, turns: {}, ignored: [] };
	#step = '';
	#result: Promise<QuizResult> | undefined;

	connectedCallback(): void {
		this.#connection = new AbortController();
		void this.#start(this.#connection.signal);
	}

	disconnectedCallback(): void {
		this.#connection.abort();
	}

	async #start(signal: AbortSignal): Promise<void> {
		try {
			const response = await fetch(this.dataset['src'] ?? '', { signal });
			if (!response.ok) throw new Error(String(response.status));
			this.#data = (await response.json()) as QuizData;
		} catch {
			if (signal.aborted) return;
			this.toggleAttribute('data-failed', true);
			this.#note('The facts could not be loaded, so nothing can be computed here. Load the page again, or use the table below: it leads to a result too.');
			return;
		}
		this.addEventListener('submit', (event) => this.#go(this.#beside(1), event), { signal });
		this.addEventListener('change', ({ target }) => this.#change(target), { signal });
		this.addEventListener('click', (event) => this.#click(event), { signal });
		addEventListener('popstate', () => this.#follow(true), { signal });
		// What was chosen before the facts had come is an answer too.
		const early = [...this.querySelectorAll<HTMLInputElement>('input:checked')].map(({ name, value }) => `${name}=${value}`);
		if (location.search === '' && early.length > 0) history.replaceState(null, '', `?${early.join('&')}#${this.#questions[0]?.id}`);
		this.#follow(false);
	}

	get #questions(): QuizData['questions'] {
		return this.#data?.questions ?? [];
	}

	#part(name: string): HTMLElement {
		const found = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (!found) throw new Error(`<choose-quiz> needs data-part="${name}" inside it.`);
		return found;
	}

	#note(...words: readonly (string | Node)[]): void {
		const notes = this.#part('notes');
		notes.hidden = words.length === 0;
		notes.replaceChildren(...words);
	}

	/** The step that stands before or after this one. */
	#beside(distance: number): string {
		return this.#questions[this.#questions.findIndex(({ id }) => id === this.#step) + distance]?.id ?? RESULT;
	}

	#boxes(question: string): HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLInputElement>(`input[name="${question}"]`)];
	}

	#address(): string {
		return location.pathname + toAddress(this.#told, this.#questions);
	}

	/** What computes and shows results comes with the first answer: nobody needs it for the first question. */
	async #load(): Promise<QuizResult | undefined> {
		const data = this.#data;
		if (!data) return undefined;
		this.#result ??= import('./quiz-result.ts').then(({ QuizResult: Result }) => new Result(data, this.dataset['root'] ?? '', (name) => this.#part(name)));
		try {
			return await this.#result;
		} catch {
			this.#result = undefined;
			return undefined;
		}
	}

	/** Reads the address and shows the step that it names; answers without a step lead to the result. */
	#follow(focus: boolean): void {
		if (!this.#data) return;
		this.#told = readAddress(new URLSearchParams(location.search), this.#data);
		const { ignored } = this.#told;
		this.#note(...(ignored.length === 0 ? [] : [element('p', {}, 'Parts of the address were left out:'), list('ul', ignored.map((text) => [text]))]));
		const named = location.hash.slice(1);
		const known = named === RESULT || this.#questions.some(({ id }) => id === named);
		this.#step = known ? named : location.search === '' ? (this.#questions[0]?.id ?? RESULT) : RESULT;
		void this.#show(focus);
	}

	/** Goes to a step: a place in the history that the back button leaves. */
	#go(step: string, event: Event): void {
		event.preventDefault();
		this.#step = step;
		history.pushState(null, '', `${this.#address()}#${step}`);
		void this.#show(true);
	}

	/** Shows a step; `focus` moves the reader there too, except when the page has just been opened. */
	async #show(focus: boolean): Promise<void> {
		const questions = this.#questions;
		const at = questions.findIndex(({ id }) => id === this.#step);
		const asking = at >= 0;
		for (const { id } of questions) {
			this.querySelector(`#${CSS.escape(id)}`)?.toggleAttribute('data-now', id === this.#step);
			for (const box of this.#boxes(id)) box.checked = this.#told.answers[id]?.includes(box.value) ?? false;
		}
		this.#part('form').hidden = !asking;
		this.#part('progress').textContent = `Question ${at + 1} of ${questions.length}`;
		this.#part('bar').setAttribute('value', String(at + 1));
		this.#part('back').hidden = at === 0;
		this.#part('next').textContent = at === questions.length - 1 ? 'Show the result' : 'Next question';
		this.#showFinish();
		if (asking) {
			this.#part('result').hidden = true;
			this.#part('status').textContent = '';
			if (focus) this.querySelector<HTMLElement>(`#${CSS.escape(this.#step)} h2`)?.focus();
		} else await this.#showResult(focus);
		if (focus && this.getBoundingClientRect().top < 0) this.scrollIntoView();
	}

	#showFinish(): void {
		this.#part('finish').hidden = this.#beside(1) === RESULT || Object.keys(this.#told.answers).length === 0;
	}

	async #showResult(focus: boolean): Promise<void> {
		const result = await this.#load();
		if (this.#step !== RESULT) return;
		if (!result) {
			this.#note('The result could not be loaded. Load the page again when you are connected: your answers stay in the address.');
			return;
		}
		result.show(this.#told);
		this.#part('result').hidden = false;
		if (focus) this.#part('headline').focus();
	}

	#change(target: EventTarget | null): void {
		if (target instanceof HTMLSelectElement && target.dataset['turn'] !== undefined) {
			const feature = target.dataset['turn'];
			this.#told = { ...this.#told, turns: { ...this.#told.turns, [feature]: Number(target.value) } };
			history.replaceState(null, '', `${this.#address()}#${this.#step}`);
			void this.#showResult(false).then(() => this.querySelector<HTMLElement>(`[data-turn="${feature}"]`)?.focus());
			return;
		}
		const question = target instanceof HTMLInputElement && this.#questions.find(({ id }) => id === target.name);
		if (!question) return;
		void this.#load();
		const boxes = this.#boxes(question.id);
		const kept = afterTick(question, boxes.filter(({ checked }) => checked).map(({ value }) => value), target.checked ? target.value : undefined);
		for (const box of boxes) box.checked = kept.includes(box.value);
		const { [question.id]: _before, ...others } = this.#told.answers;
		this.#told = { ...this.#told, answers: kept.length > 0 ? { ...others, [question.id]: kept } : others };
		history.replaceState(null, '', `${this.#address()}#${this.#step}`);
		this.#showFinish();
	}

	#click(event: Event): void {
		if (!(event.target instanceof Element)) return;
		const link = event.target.closest<HTMLAnchorElement>('a[href^="#"]');
		const record = this.#part('record').textContent;
		if (link) this.#go(link.hash.slice(1), event);
		switch (event.target.closest<HTMLElement>('[data-do]')?.dataset['do']) {
			case 'back': return this.#go(this.#beside(-1), event);
			case 'finish': return this.#go(RESULT, event);
			case 'print': return print();
			case 'copy-link': return void this.#copy(location.origin + this.#address(), 'The link is copied.');
			case 'copy-record': return void this.#copy(record, 'The record is copied.');
		}
	}

	async #copy(text: string, done: string): Promise<void> {
		const said = this.#part('said');
		try {
			await navigator.clipboard.writeText(text);
			said.textContent = done;
		} catch {
			said.textContent = 'The browser does not allow copying here. Copy from the address bar or from the record below.';
		}
	}
}

customElements.define('choose-quiz', ChooseQuizElement);

import { type Answers, type Question, type QuizData, readAddress, toAddress, type Told, UNSURE } from '../domain/quiz.ts';
import { element, list } from './element.ts';
import { copy, save } from './hand-over.ts';
import type { QuizResult } from './quiz-result.ts';

/** The fragment of the result; questions have their ids. */
const RESULT = 'result';

/**
 * `<choose-quiz>` asks one question of the form inside it at a time and shows what the answers come to. Answers live in
 * the address, the step in its fragment. Without JavaScript all questions show.
 */
export class ChooseQuizElement extends HTMLElement {
	#connection = new AbortController();

	connectedCallback(): void {
		this.#connection = new AbortController();
		void this.#start(this.#connection.signal);
	}

	disconnectedCallback(): void {
		this.#connection.abort();
	}

	async #start(signal: AbortSignal): Promise<void> {
		const notes = this.#part('notes');
		try {
			const response = await fetch(this.dataset['src'] ?? '', { signal });
			if (!response.ok) throw new Error(String(response.status));
			this.#run((await response.json()) as QuizData, signal);
		} catch {
			if (signal.aborted) return;
			notes.hidden = false;
			notes.replaceChildren('The facts could not be loaded, so nothing can be computed here. Load the page again, or use the table below: it leads to the same result.');
		}
	}

	#part(name: string): HTMLElement {
		const found = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (!found) throw new Error(`<choose-quiz> needs data-part="${name}" inside it.`);
		return found;
	}

	#run(data: QuizData, signal: AbortSignal): void {
		const form = this.querySelector('form');
		if (!form) throw new Error('<choose-quiz> needs a form inside it.');
		const { questions } = data;
		const notes = this.#part('notes');
		const stage = this.#part('result');
		const title = this.#part('headline');
		const status = this.#part('status');
		const said = this.#part('said');
		const next = this.#part('next');
		const finish = this.#part('finish');
		let loading: Promise<QuizResult> | undefined;
		/** What computes and shows results comes with the first answer: nobody needs it for the first question. */
		const load = (): Promise<QuizResult> => (loading ??= import('./quiz-result.ts').then((module) => new module.QuizResult(data, this.dataset['root'] ?? '')));
		let told = readAddress(new URLSearchParams(location.search), data);
		let step = '';

		const boxes = (id: string): HTMLInputElement[] => [...form.querySelectorAll<HTMLInputElement>(`input[name="${id}"]`)];
		const address = (): string => location.pathname + toAddress(told, questions);
		const stands = (question: Question, id: string): boolean => id === UNSURE || question.answers.some((answer) => answer.id === id && answer.alone);
		const anything = (): boolean => Object.keys(told.answers).length > 0;

		const showNotes = (): void => {
			notes.hidden = told.ignored.length === 0;
			notes.replaceChildren(element('p', {}, 'Parts of the address were left out:'), list('ul', told.ignored.map((text) => [text])));
		};

		const failed = (): void => {
			loading = undefined;
			notes.hidden = false;
			notes.replaceChildren('The result could not be loaded. Load the page again when you are connected: your answers stay in the address.');
		};

		const showResult = (result: QuizResult): void => {
			title.textContent = result.headline(told);
			for (const [name, children] of result.parts(told)) {
				const shown = children.filter((child) => child !== false && child !== undefined);
				const box = this.#part(name);
				box.replaceChildren(...shown);
				(box.closest('section:not([data-part])') ?? box).toggleAttribute('hidden', shown.length === 0);
			}
			this.#part('answers').replaceChildren(
				...questions.flatMap(({ id, short, answers }) => {
					const labels = answers.filter((answer) => told.answers[id]?.includes(answer.id)).map(({ label }) => label);
					const change = element('a', { href: `#${id}`, 'aria-label': `Change: ${short}` }, 'Change');
					return [element('dt', {}, short), element('dd', {}, `${labels.join('; ') || 'Left open'} `, change)];
				}),
			);
			this.#part('record').textContent = result.record(told);
			said.textContent = '';
			status.textContent = `Result: ${title.textContent}`;
		};

		/** Shows a step; `focus` moves the reader there too, except when the page has just been opened. */
		const show = (focus: boolean): void => {
			const at = questions.findIndex(({ id }) => id === step);
			const question = questions[at];
			for (const { id } of questions) {
				form.querySelector(`#${CSS.escape(id)}`)?.toggleAttribute('data-now', id === step);
				for (const box of boxes(id)) box.checked = told.answers[id]?.includes(box.value) ?? false;
			}
			if (question) stage.hidden = true;
			form.hidden = question === undefined;
			if (question) {
				this.#part('progress').textContent = `Question ${at + 1} of ${questions.length}`;
				status.textContent = '';
				this.#part('back').hidden = at === 0;
				next.textContent = at === questions.length - 1 ? 'Show the result' : 'Next question';
				finish.hidden = at === questions.length - 1 || !anything();
				if (focus) form.querySelector<HTMLElement>(`#${CSS.escape(step)} h2`)?.focus();
			} else {
				const asked = told;
				load().then((result) => {
					if (told !== asked || questions.some(({ id }) => id === step)) return;
					showResult(result);
					stage.hidden = false;
					if (focus) title.focus();
				}, failed);
			}
		};

		/** Goes to a step: a place in the history that the back button leaves. */
		const go = (to: string): void => {
			step = to;
			history.pushState(null, '', `${address()}#${step}`);
			show(true);
			if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
		};

		const readForm = (question: Question, changed: HTMLInputElement): void => {
			if (changed.checked) {
				for (const box of boxes(question.id)) {
					if (box !== changed && (stands(question, changed.value) || stands(question, box.value))) box.checked = false;
				}
			}
			// A failure shows when the result is asked for.
			load().catch(() => (loading = undefined));
			const answers: Record<string, readonly string[]> = { ...told.answers };
			const now = boxes(question.id).filter(({ checked }) => checked).map(({ value }) => value);
			if (now.length > 0) answers[question.id] = now;
			else delete answers[question.id];
			told = { ...told, answers: answers satisfies Answers };
			history.replaceState(null, '', `${address()}#${step}`);
			finish.hidden = step === questions.at(-1)?.id || !anything();
		};

		const follow = (focus: boolean): void => {
			told = readAddress(new URLSearchParams(location.search), data);
			const fragment = location.hash.slice(1);
			const known = fragment === RESULT || questions.some(({ id }) => id === fragment);
			step = known ? fragment : location.search === '' ? (questions[0]?.id ?? RESULT) : RESULT;
			showNotes();
			show(focus);
		};

		form.addEventListener(
			'submit',
			(event) => {
				event.preventDefault();
				go(questions[questions.findIndex(({ id }) => id === step) + 1]?.id ?? RESULT);
			},
			{ signal },
		);
		this.addEventListener(
			'change',
			({ target }) => {
				if (target instanceof HTMLInputElement) {
					const question = questions.find(({ id }) => id === target.name);
					if (question) readForm(question, target);
				} else if (target instanceof HTMLSelectElement && target.dataset['turn'] !== undefined) {
					const feature = target.dataset['turn'];
					told = { ...told, turns: { ...told.turns, [feature]: Number(target.value) } } satisfies Told;
					history.replaceState(null, '', `${address()}#${step}`);
					load().then((result) => {
						showResult(result);
						this.querySelector<HTMLElement>(`[data-turn="${feature}"]`)?.focus();
					}, failed);
				}
			},
			{ signal },
		);
		this.addEventListener(
			'click',
			(event) => {
				if (!(event.target instanceof Element)) return;
				const link = event.target.closest<HTMLAnchorElement>('a[href^="#"]');
				const action = event.target.closest<HTMLElement>('[data-do]')?.dataset['do'];
				if (link) {
					event.preventDefault();
					go(link.hash.slice(1));
				} else if (action === 'back') go(questions[questions.findIndex(({ id }) => id === step) - 1]?.id ?? step);
				else if (action === 'finish') go(RESULT);
				else if (action === 'print') print();
				else if (action === 'save') save(this.#part('record').textContent, 'service-mesh-decision.md');
				else if (action === 'copy-link') void copy(`${location.origin}${address()}`, said, 'The link is copied.');
				else if (action === 'copy-record') void copy(this.#part('record').textContent, said, 'The record is copied.');
			},
			{ signal },
		);
		addEventListener('popstate', () => follow(true), { signal });
		// What was chosen before the facts had come is an answer too.
		const early = location.search === '' ? questions.flatMap(({ id }) => boxes(id).filter(({ checked }) => checked).map((box) => `${id}=${box.value}`)) : [];
		if (early.length > 0) history.replaceState(null, '', `?${early.join('&')}#${questions[0]?.id}`);
		follow(false);
		this.toggleAttribute('data-ready', true);
	}
}

customElements.define('choose-quiz', ChooseQuizElement);

import { afterTick, type QuizData, type Told } from '../domain/quiz.ts';
import { readAddress, toAddress, toLink } from '../domain/quiz-address.ts';
import { filled, list } from './elements.ts';
import { showResult } from './quiz-result.ts';

/** The fragment of the result; questions have their ids. */
const RESULT = 'result';

/**
 * `<choose-quiz>` asks one question of the form inside it at a time and shows what the answers come to. Answers live in
 * the address, the step in its fragment. Without JavaScript all questions show.
 */
async function start(quiz: HTMLElement): Promise<void> {
	const part = <Part extends HTMLElement>(name: string): Part => {
		const found = quiz.querySelector<Part>(`[data-part=${name}]`);
		if (!found) throw new Error(name);
		return found;
	};
	const { src = '', root = '' } = quiz.dataset;
	// The first question is there to be read, and is painted before the facts take their part of the line.
	await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
	const response = await fetch(src);
	if (!response.ok) throw new Error(`${src}: ${response.status}`);
	const data = (await response.json()) as QuizData;
	const { questions, words } = data;
	const form = part<HTMLFormElement>('form');
	let told: Told;
	let step = '';

	const address = (): string => location.pathname + toAddress(told, questions);
	const focusOn = (selector: string): void => quiz.querySelector<HTMLElement>(selector)?.focus();

	/** Shows a step; `focus` moves the reader there too. */
	const show = (focus: boolean): void => {
		for (const box of form.querySelectorAll('input')) box.checked = told.answers[box.name]?.includes(box.value) ?? false;
		for (const { id } of questions) part(id).toggleAttribute('data-now', id === step);
		form.hidden = step === RESULT;
		part(RESULT).hidden = !form.hidden;
		if (form.hidden) showResult(data, told, location.origin + root, part);
		if (!focus) return;
		focusOn(`#${step} h2`);
		quiz.scrollIntoView(); // What stands above has been read; the answers and the button are what is wanted in view.
	};

	/** Reads the address and shows the step that it names; answers without a step lead to the result. */
	const follow = (focus: boolean): void => {
		// Without answers in the address, those count that were chosen before the facts had come.
		told = readAddress(new URLSearchParams(location.search || (new FormData(form) as never)), data);
		part('notes').hidden = !told.ignored[0];
		part('notes').replaceChildren(filled('p', words.leftOut), list(told.ignored));
		step = location.hash.slice(1);
		if (!questions.some(({ id }) => id === step)) step = step === RESULT || location.search ? RESULT : (questions[0]?.id ?? RESULT);
		// A page just opened leaves the reader at its top, unless the address names the step: as it does for whoever pressed on
		// before the facts had come.
		show(focus || location.hash === `#${step}`);
	};

	/** Goes to a step: a place in the history that the back button leaves. */
	const go = (to: string, event: Event): void => {
		event.preventDefault();
		step = to;
		history.pushState(null, '', `${address()}#${step}`);
		show(true);
	};

	const copy = async (text: string): Promise<void> => {
		try {
			await navigator.clipboard.writeText(text);
			part('said').textContent = words.copied;
		} catch {
			part('said').textContent = words.notCopied;
		}
	};

	quiz.onsubmit = (event) => go(part(step).querySelector('button')?.formAction.split('#')[1] ?? RESULT, event);
	quiz.onchange = ({ target }) => {
		const { name, value, checked } = target as HTMLInputElement;
		const question = questions.find(({ id }) => id === name);
		if (question) {
			const after = afterTick(question, new FormData(form).getAll(name) as string[], checked ? value : undefined);
			told = { ...told, answers: { ...told.answers, [name]: after } };
		} else {
			told = { ...told, turns: { ...told.turns, [name]: Number(value) } };
		}
		history.replaceState(null, '', `${address()}#${step}`);
		show(false);
		if (!question) focusOn(`select[name=${name}]`);
	};
	quiz.onclick = (event) => {
		const { hash, pathname, dataset } = event.target as HTMLAnchorElement;
		if (hash && pathname === location.pathname) go(hash.slice(1), event);
		switch (dataset['do']) {
			case 'print': return print();
			case 'copy-link': return void copy(location.origin + location.pathname + toLink(told, data));
			case 'copy-record': return void copy(part('record').textContent);
		}
	};
	addEventListener('popstate', () => follow(true));
	follow(false);
	const edition = new URLSearchParams(location.search).get('edition');
	if (edition && edition !== data.edition) void import('./edition-since.ts').then((late) => late.tellSince(part('since'), edition, data));
}

for (const quiz of document.querySelectorAll<HTMLElement>('choose-quiz')) {
	start(quiz).catch((error: unknown) => {
		// All questions and the table show, and the note that the server has set up says why.
		quiz.dataset['failed'] = '';
		throw error;
	});
}

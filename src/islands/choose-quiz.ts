import { afterTick, type QuizData, type Told } from '../domain/quiz.ts';
import { readAddress, toAddress, toLink } from '../domain/quiz-address.ts';
import { say } from '../domain/say.ts';
import { filled, list } from './marked.ts';
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
	let data: QuizData;
	try {
		data = (await (await fetch(quiz.dataset['src'] ?? '')).json()) as QuizData;
	} catch {
		quiz.toggleAttribute('data-failed', true);
		part('notes').hidden = false;
		return;
	}
	const { questions, words } = data;
	const form = part<HTMLFormElement>('form');
	const root = quiz.dataset['root'] ?? '';
	let told: Told;
	let step = '';

	const place = (): number => questions.findIndex(({ id }) => id === step);
	/** The step that stands before or after this one. */
	const beside = (distance: number): string => questions[place() + distance]?.id ?? RESULT;
	const address = (): string => location.pathname + toAddress(told, questions);
	const boxes = (): HTMLInputElement[] => [...form.querySelectorAll('input')];
	const focusOn = (selector: string): void => quiz.querySelector<HTMLElement>(selector)?.focus();

	const showFinish = (): void => {
		part('finish').hidden = beside(1) === RESULT || !Object.keys(told.answers)[0];
	};
	const keep = (): void => {
		history.replaceState(null, '', `${address()}#${step}`);
		showFinish();
	};

	/** Shows a step; `focus` moves the reader there too, except when the page has just been opened. */
	const show = (focus: boolean): void => {
		const at = place();
		const asking = at >= 0;
		for (const box of boxes()) box.checked = told.answers[box.name]?.includes(box.value) ?? false;
		for (const { id } of form.querySelectorAll('fieldset')) part(id).toggleAttribute('data-now', id === step);
		form.hidden = !asking;
		part('result').hidden = asking;
		part('progress').textContent = say(words.progress, at + 1, questions.length);
		part<HTMLProgressElement>('bar').value = at + 1;
		part('back').hidden = at === 0;
		part('next').textContent = words[questions[at + 1] ? 'next' : 'last'];
		part('status').textContent = '';
		showFinish();
		if (!asking) showResult(data, told, root, part);
		if (!focus) return;
		focusOn(`#${asking ? `${step} h2` : 'headline'}`);
		if (quiz.getBoundingClientRect().top < 0) quiz.scrollIntoView();
	};

	/** Reads the address and shows the step that it names; answers without a step lead to the result. */
	const follow = (focus: boolean): void => {
		told = readAddress(new URLSearchParams(location.search), data);
		const ignored = list(told.ignored);
		part('notes').hidden = !ignored;
		if (ignored) part('notes').replaceChildren(filled('p', words.leftOut), ignored);
		step = location.hash.slice(1);
		if (place() < 0) step = step === RESULT || location.search ? RESULT : beside(1);
		show(focus);
	};

	/** Goes to a step: a place in the history that the back button leaves. */
	const go = (to: string, event: Event): void => {
		event.preventDefault();
		step = to;
		history.pushState(null, '', `${address()}#${step}`);
		show(true);
	};

	const copy = async (text: string, done: string): Promise<void> => {
		part('said').textContent = await navigator.clipboard.writeText(text).then(
			() => done,
			() => words.notCopied,
		);
	};

	quiz.onsubmit = (event) => go(beside(1), event);
	quiz.onchange = ({ target }) => {
		if (target instanceof HTMLSelectElement) {
			told = { ...told, turns: { ...told.turns, [target.name]: Number(target.value) } };
			keep();
			show(false);
			focusOn(`select[name=${target.name}]`);
		}
		const question = target instanceof HTMLInputElement && questions.find(({ id }) => id === target.name);
		if (!question) return;
		const own = boxes().filter(({ name }) => name === question.id);
		const kept = afterTick(question, own.filter(({ checked }) => checked).map(({ value }) => value), target.checked ? target.value : undefined);
		for (const box of own) box.checked = kept.includes(box.value);
		const { [question.id]: _before, ...answers } = told.answers;
		told = { ...told, answers: kept.length > 0 ? { ...answers, [question.id]: kept } : answers };
		keep();
	};
	quiz.onclick = (event) => {
		if (!(event.target instanceof HTMLElement)) return;
		const { hash, dataset } = event.target as HTMLAnchorElement;
		if (hash && event.target.getAttribute('href') === hash) go(hash.slice(1), event);
		switch (dataset['do']) {
			case 'back': return go(beside(-1), event);
			case 'finish': return go(RESULT, event);
			case 'print': return print();
			case 'copy-link': return void copy(location.origin + location.pathname + toLink(told, data), words.linkCopied);
			case 'copy-record': return void copy(part('record').textContent, words.recordCopied);
		}
	};
	addEventListener('popstate', () => follow(true));
	// What was chosen before the facts had come is an answer too.
	const early = boxes().filter(({ checked }) => checked).map(({ name, value }) => `${name}=${value}`);
	if (!location.search && early.length > 0) history.replaceState(null, '', `?${early.join('&')}#${beside(1)}`);
	follow(false);
	const edition = new URLSearchParams(location.search).get('edition');
	if (edition && edition !== data.edition) void import('./edition-since.ts').then((late) => late.tellSince(part('since'), edition, data));
}

for (const quiz of document.querySelectorAll<HTMLElement>('choose-quiz')) void start(quiz);

import { longDay } from '../domain/days.ts';
import { CHANGE_KIND_WORDS, historyFragment } from '../domain/history.ts';
import type { QuizData } from '../domain/quiz.ts';
import { changedSince, type ChangesData } from '../domain/since.ts';

/** An element with text and further elements in it. */
function made(tag: string, ...children: readonly (Node | string)[]): HTMLElement {
	const element = document.createElement(tag);
	element.append(...children);
	return element;
}

function link(address: string, text: string): HTMLElement {
	const element = made('a', text);
	element.setAttribute('href', address);
	return element;
}

/** The rows that the answers of an address ask for, whatever comes of them. */
function askedFor(params: URLSearchParams, { questions }: Pick<QuizData, 'questions'>): string[] {
	return questions.flatMap(({ id, answers }) =>
		answers.filter((answer) => params.getAll(id).includes(answer.id)).flatMap(({ requires }) => requires.map(({ feature }) => feature)),
	);
}

/** What a reader of an older link is told. */
function notice(edition: string, params: URLSearchParams, data: QuizData, changes: ChangesData, root: string): readonly Node[] {
	const since = changedSince(changes, edition, askedFor(params, data));
	if (since.kind === 'unknown') return [made('p', 'Parts of the address were left out:'), made('ul', made('li', `“${edition.slice(0, 40)}” is no edition of these facts.`))];
	if (since.kind === 'newer') {
		return [made('p', `This link is of the edition of ${longDay(edition)}, and this page knows only facts up to ${longDay(data.edition)}. Load the page again to get the newer ones.`)];
	}
	const opening = `This link is of the edition of ${longDay(edition)}; the result is made from the facts of ${longDay(data.edition)}.`;
	const all = link(`${root}/changes/`, 'All changes');
	if (since.changes.length === 0) return [made('p', `${opening} Nothing that its answers ask for has changed since. `, all)];
	const names = new Map(data.options.map(({ id, name }) => [id, name]));
	const items = since.changes.map(({ id, kind, options, feature = '', before, after, why }) =>
		made(
			'li',
			link(`${root}/changes/#${historyFragment(id)}`, `${CHANGE_KIND_WORDS[kind]}: ${[data.rows[feature]?.title ?? feature, options.map((option) => names.get(option) ?? option).join(', ')].filter(Boolean).join(', ')}`),
			` ${[before && after && `Before: ${before}. Now: ${after}.`, why].filter(Boolean).join(' ').replaceAll('`', '')}`,
		),
	);
	return [made('p', `${opening} Of what its answers ask for, this has changed since:`), made('ul', ...items), made('p', all)];
}

/**
 * Says what has changed since the edition that a link to a result names.
 *
 * @param place Where to say it; its data name the root of the site.
 * @param edition What the link says: anything at all.
 */
export async function tellSince(place: HTMLElement, edition: string, data: QuizData): Promise<void> {
	const root = place.dataset['root'] ?? '';
	const params = new URLSearchParams(location.search);
	place.hidden = false;
	try {
		const changes = (await (await fetch(`${root}/data/changes.json`)).json()) as ChangesData;
		place.replaceChildren(...notice(edition, params, data, changes, root));
	} catch {
		place.replaceChildren(made('p', 'This link is of another edition. What has changed since could not be loaded; read ', link(`${root}/changes/`, 'all changes'), '.'));
	}
}

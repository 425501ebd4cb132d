import type { Found } from './search-engine.ts';

/** How many questions of the page itself are shown until the engine has come. */
const EARLY = 6;

/** Questions that the page itself shows, in whose titles each typed word begins a word: an answer until the engine has come. */
export function onThePage(contents: Element | null, query: string, base: string): Found[] {
	const plain = (text: string): string => text.toLowerCase().replace(/[\s!-/:-@[-`{-~]+/g, ' ');
	const words = plain(query).trim().split(' ');
	return [...(contents?.querySelectorAll('details') ?? [])]
		.flatMap((entry) => {
			const text = (selector: string): string => entry.querySelector(selector)?.textContent.trim() ?? '';
			const title = text('summary');
			const id = entry.querySelector('.answer')?.id;
			if (id === undefined || !words.every((word) => ` ${plain(title)}`.includes(` ${word}`))) return [];
			const whole = (all: string): Found['title'] => [{ text: all, marked: false }];
			return [{ href: `${base}/faq/${id}/`, kind: '', title: whole(title), summary: whole(text('.short')) }];
		})
		.slice(0, EARLY);
}

/** An element with what it holds. */
function make(name: string, ...children: (Node | string)[]): HTMLElement {
	const element = document.createElement(name);
	element.append(...children);
	return element;
}

const pieces = (marked: Found['title']): (Node | string)[] => marked.map(({ text, marked: hit }) => (hit ? make('mark', text) : text));

/** The results as lists, one for each kind in the order of its best result, each under its heading. */
export function lists(found: readonly Found[]): HTMLElement[] {
	return [...new Set(found.map(({ kind }) => kind))].flatMap((kind) => {
		const items = found
			.filter((each) => each.kind === kind)
			.map(({ href, title, summary }) => {
				const link = make('a', ...pieces(title));
				link.setAttribute('href', href);
				return make('li', link, make('p', ...pieces(summary)));
			});
		return kind === '' ? [make('ol', ...items)] : [make('h2', kind), make('ol', ...items)];
	});
}

import { cut } from '../domain/marks.ts';

/** What can stand inside an element; nothing where a condition did not hold. */
export type Child = Node | string | false | undefined;

/** Makes an element. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, properties: Partial<HTMLElementTagNameMap[Tag]>, ...children: readonly Child[]): HTMLElementTagNameMap[Tag] => {
	const made = Object.assign(document.createElement(tag), properties);
	made.append(...children.filter((child): child is Node | string => !!child));
	return made;
};

/** An element with a sentence in it, in which links and strong words are marked. */
export const filled = (tag: 'li' | 'p' | 'span', sentence: string, className = ''): HTMLElement =>
	element<'p'>(tag as 'p', { className }, ...cut<Child>(sentence, String, (text, href) => (href ? element('a', { href }, text) : element('strong', {}, text))));

/** A list of sentences. */
export const list = (sentences: readonly string[]): HTMLElement => element('ul', {}, ...sentences.map((sentence) => filled('li', sentence)));

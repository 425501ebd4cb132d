/** What no content holds: between two of them stands something marked. */
const MARK = '\u0001';
const FIELD = '\u0002';

/** A link inside a sentence; `label` is what a screen reader says for it. Without an address, the text is strong. */
export const marked = (text: string, href = '', label = ''): string => MARK + [text, href, label].join(FIELD) + MARK;

/** What can stand inside an element; nothing where a condition did not hold. */
export type Child = Node | string | false | undefined;

/** Children without those that are not there. */
export const present = (children: readonly Child[]): (Node | string)[] => children.filter((child): child is Node | string => !!child);

/** Makes an element; a property that is not there stays as it is. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, properties: Partial<HTMLElementTagNameMap[Tag]> = {}, ...children: readonly Child[]): HTMLElementTagNameMap[Tag] => {
	const made = Object.assign(document.createElement(tag), properties);
	made.append(...present(children));
	return made;
};

/** An element with a sentence in it, in which links and strong words are marked. */
export const filled = (tag: 'dd' | 'dt' | 'li' | 'p' | 'span', sentence: string, className = ''): HTMLElement =>
	element<'p'>(
		tag as 'p',
		{ className },
		...sentence.split(MARK).map((piece, at) => {
			const [text = '', href, ariaLabel] = piece.split(FIELD);
			return at % 2 ? (href ? element('a', { href, ...(ariaLabel && { ariaLabel }) }, text) : element('strong', {}, text)) : piece;
		}),
	);

/** A list of sentences, or nothing. */
export const list = (sentences: readonly (string | false | undefined)[], className = ''): HTMLElement | undefined => {
	const items = sentences.flatMap((sentence) => (sentence ? filled('li', sentence) : []));
	return items[0] && element('ul', { className }, ...items);
};

import type { Element, ElementContent, Text } from 'hast';

/** What a reader does on a page but does not read; in Markdown it would be noise. */
const CONTROLS = new Set(['nav', 'button', 'select', 'progress', 'script', 'svg', 'template', 'dialog']);
const FOR_THE_SCREEN = ['scripted', 'nothing-chosen'];

export const classesOf = ({ properties }: Element): readonly string[] => (Array.isArray(properties['className']) ? properties['className'].map(String) : []);

/**
 * Whether an element says nothing to a reader of text: what is hidden, what only reacts, and what the page itself keeps
 * from paper, but for whole sections, which hold words and links.
 */
export function isLeftOut(element: Element): boolean {
	const { tagName, properties } = element;
	const classes = classesOf(element);
	if (CONTROLS.has(tagName) || properties['hidden'] !== undefined || properties['role'] === 'status' || properties['role'] === 'search') return true;
	if (properties['type'] === 'checkbox' || properties['type'] === 'radio') return true;
	if (tagName !== 'section' && classes.includes('no-print')) return true;
	return classes.some((name) => FOR_THE_SCREEN.includes(name)) || (tagName === 'p' && classes.includes('scriptless'));
}

export const text = (value: string): Text => ({ type: 'text', value });

/** All text of a node. */
export const wordsOf = (node: ElementContent): string => (node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(wordsOf).join('') : '');

/** A block of code in a language. */
export const code = (words: string, language: string): Element => ({
	type: 'element',
	tagName: 'pre',
	properties: {},
	children: [{ type: 'element', tagName: 'code', properties: { className: [`language-${language}`] }, children: [text(words)] }],
});

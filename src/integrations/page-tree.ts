import type { Element, ElementContent, Root } from 'hast';
import { classesOf, code, isLeftOut, text, wordsOf } from './page-parts.ts';

/** What the walk through a page remembers on its way. */
interface Way {
	/** The page's own address, from which links are made whole. */
	readonly address: string;
	/** The language of code that does not name its own: that of the file last named in a heading, else of a shell. */
	language: string;
	/** Whether the way leads through a cell of a table, which has no paragraphs in Markdown. */
	readonly cell: boolean;
}

/** A code block says its language, as its heading's file name or the guide's shell does. */
function fenced(pre: Element, way: Way): Element {
	const [inner] = pre.children;
	if (inner?.type !== 'element' || inner.tagName !== 'code') return pre;
	const named = [...classesOf(inner), ...classesOf(pre)].find((name) => name.startsWith('language-'));
	return code(wordsOf(inner), named?.slice('language-'.length) ?? way.language);
}

/** Links are whole, so that a twin can be read anywhere; what else a link says is for the screen. */
const link = ({ properties }: Element, children: readonly ElementContent[], { address }: Way): Element => ({
	type: 'element',
	tagName: 'a',
	properties: { href: new URL(String(properties['href'] ?? ''), address).href },
	children: [...children],
});

const isLabelOfBox = (node: ElementContent): boolean =>
	node.type === 'element' && node.tagName === 'label' && node.children.some((child) => child.type === 'element' && child.properties['type'] === 'checkbox');

const isNumber = (node: ElementContent | undefined): boolean => node?.type === 'element' && node.tagName === 'a' && /^\d+$/.test(wordsOf(node));

/** The children of an element that are for reading. */
function read({ tagName, children }: Element, way: Way): readonly ElementContent[] {
	// A box to tick beside a step, and the number of a step of a picture, do something on the screen only.
	const own = tagName === 'p' ? children.filter((child) => !isLabelOfBox(child)) : tagName === 'li' && isNumber(children[0]) ? children.slice(1) : children;
	const cell = way.cell || tagName === 'td' || tagName === 'th';
	const inside = cell === way.cell ? way : { ...way, cell };
	return own.flatMap((child) => kept(child, inside));
}

function changed(element: Element, way: Way): readonly ElementContent[] {
	const { tagName, properties } = element;
	const classes = classesOf(element);
	if (classes.includes('file')) way.language = /\.ya?ml$/.test(wordsOf(element)) ? 'yaml' : 'sh';
	if (tagName === 'pre') return [fenced(element, way)];
	if (tagName === 'textarea') return [code(wordsOf(element).trim(), 'md')];
	if (tagName === 'input') return properties['value'] === undefined ? [] : [text(' '), { type: 'element', tagName: 'code', properties: {}, children: [text(String(properties['value']))] }, text(' ')];
	const children = [...read(element, way)];
	if (tagName === 'a') return [link(element, children, way), text(way.cell ? ' ' : '')];
	// A level is the word that counts in its cell.
	if (classes.includes('level')) return [{ ...element, tagName: 'strong', properties: {}, children }, text(' ')];
	if (tagName === 'figcaption') return [{ ...element, tagName: 'div', children }];
	// Marks and words stand beside each other by their looks alone.
	if (tagName === 'span' || (way.cell && tagName === 'p')) return [text(' '), ...children, text(' ')];
	return [{ ...element, children }];
}

/** A node as Markdown shall have it; nothing where it is for the screen only. */
function kept(node: ElementContent, way: Way): readonly ElementContent[] {
	if (node.type === 'comment') return [];
	if (node.type !== 'element') return [node];
	return isLeftOut(node) ? [] : changed(node, way);
}

/** The content of a page without what is for the screen only, with whole addresses. */
export const readable = (address: string) => (tree: Root): Root => {
	const way: Way = { address, language: 'sh', cell: false };
	return { ...tree, children: tree.children.flatMap((child) => (child.type === 'doctype' ? [] : kept(child, way))) };
};

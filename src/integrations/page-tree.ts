import type { Element, ElementContent, Root } from 'hast';

/** What a reader does on a page but does not read; in Markdown it would be noise. */
const LEFT_OUT = new Set(['nav', 'form', 'fieldset', 'button', 'input', 'select', 'textarea', 'progress', 'label', 'script', 'svg', 'template', 'dialog']);
const LEFT_OUT_CLASSES = ['no-print', 'scriptless', 'scripted', 'nothing-chosen'];

const classesOf = ({ properties }: Element): readonly string[] => (Array.isArray(properties['className']) ? properties['className'].map(String) : []);

function isLeftOut(element: Element): boolean {
	const { tagName, properties } = element;
	return LEFT_OUT.has(tagName) || properties['hidden'] !== undefined || properties['role'] === 'status' || classesOf(element).some((name) => LEFT_OUT_CLASSES.includes(name));
}

const text = (value: string): ElementContent => ({ type: 'text', value });

/** All text of an element. */
const wordsOf = (node: ElementContent): string => (node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(wordsOf).join('') : '');

/** What the walk through a page remembers on its way. */
interface Way {
	/** The page's own address, from which links are made whole. */
	readonly address: string;
	/** The language of code that does not name its own: that of the file last named in a heading, else of a shell. */
	language: string;
}

/** A code block says its language, as its heading's file name or the guide's shell does. */
function nameLanguage(pre: Element, way: Way): Element {
	const [code] = pre.children;
	if (code?.type !== 'element' || code.tagName !== 'code') return pre;
	if (classesOf(code).some((name) => name.startsWith('language-'))) return pre;
	const outer = classesOf(pre).find((name) => name.startsWith('language-')) ?? `language-${way.language}`;
	return { ...pre, children: [{ ...code, properties: { ...code.properties, className: [outer] }, children: [text(wordsOf(code))] }] };
}

function changed(element: Element, way: Way): Element {
	const { tagName, properties } = element;
	const classes = classesOf(element);
	if (classes.includes('file')) way.language = /\.ya?ml$/.test(wordsOf(element)) ? 'yaml' : 'sh';
	if (tagName === 'pre') return nameLanguage(element, way);
	const children = element.children.flatMap((child) => kept(child, way));
	const rewritten: Element = { ...element, children };
	// A level is the word that counts in its cell.
	if (classes.includes('level') && tagName === 'span') return { ...rewritten, tagName: 'strong', properties: {} };
	if (tagName === 'a') return { ...rewritten, properties: { href: new URL(String(properties['href'] ?? ''), way.address).href } };
	if (tagName === 'figcaption' || tagName === 'dt') return { ...rewritten, tagName: tagName === 'dt' ? 'dt' : 'div' };
	return rewritten;
}

/** A node as Markdown shall have it; nothing where it is for the screen only. */
function kept(node: ElementContent, way: Way): readonly ElementContent[] {
	if (node.type === 'comment') return [];
	if (node.type !== 'element') return [node];
	if (isLeftOut(node)) return [];
	const element = changed(node, way);
	// The number of a step leads to its place in a picture, which is not here.
	const isStepNumber = element.tagName === 'a' && /^\d+$/.test(wordsOf(element)) && String(node.properties['href']).startsWith('#');
	if (isStepNumber) return [];
	// Marks and words stand beside each other by their looks alone.
	return ['span', 'a', 'strong', 'time'].includes(element.tagName) ? [element, text(' ')].slice(0, element.tagName === 'span' ? 2 : 1) : [element];
}

/** The content of a page without what is for the screen only, with whole addresses. */
export const readable = (address: string) => (tree: Root): Root => ({ ...tree, children: tree.children.flatMap((child) => (child.type === 'doctype' ? [] : kept(child, { address, language: 'sh' }))) });

/** What can stand inside an element. */
export type Child = Node | string | false | undefined;

/** Makes an element: attributes as written in HTML, then what stands inside. An empty tag name gives a fragment's content. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Readonly<Record<string, string>> = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
	made.append(...children.filter((child) => child !== false && child !== undefined));
	return made;
}

/** A list of items. */
export function list(tag: 'ul' | 'ol', items: readonly (readonly Child[])[], attributes: Readonly<Record<string, string>> = {}): HTMLElement {
	return element(tag, attributes, ...items.map((children) => element('li', {}, ...children)));
}

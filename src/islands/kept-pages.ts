import { titleOf } from '../domain/offline.ts';

/** `<kept-pages data-cache="…">` lists the pages that can be read without a network. */
export class KeptPagesElement extends HTMLElement {
	async connectedCallback(): Promise<void> {
		const items = await this.#items().catch(() => []);
		if (items.length === 0) return;
		this.querySelector('[data-part="list"]')?.replaceChildren(...items);
		this.querySelector('[data-part="none"]')?.remove();
	}

	async #items(): Promise<HTMLLIElement[]> {
		const name = this.dataset['cache'] ?? '';
		// To open a store that is not there would make one.
		if (!(await caches.has(name))) return [];
		const cache = await caches.open(name);
		const pages = await Promise.all((await cache.keys()).map(async ({ url }) => ({ url, title: titleOf((await (await cache.match(url))?.text()) ?? '') })));
		return pages.flatMap(({ url, title }) => (title === undefined || new URL(url).pathname === this.dataset['self'] ? [] : [item(url, title)])).sort(byText);
	}
}

const byText = (a: Node, b: Node): number => (a.textContent ?? '').localeCompare(b.textContent ?? '');

function item(url: string, title: string): HTMLLIElement {
	const element = document.createElement('li');
	const link = document.createElement('a');
	link.href = url;
	link.textContent = title;
	element.append(link);
	return element;
}

customElements.define('kept-pages', KeptPagesElement);

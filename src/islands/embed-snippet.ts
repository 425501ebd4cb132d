import { EMBED_THEMES, frameAddress, frameMarkup } from '../domain/embed.ts';

/** `<embed-snippet>` writes the markup for what its fields and the address say. Without JavaScript the whole table's stands. */
export class EmbedSnippetElement extends HTMLElement {
	#connection = new AbortController();

	connectedCallback(): void {
		this.#connection = new AbortController();
		const view = this.querySelector<HTMLSelectElement>('[name="view"]');
		const themes = this.querySelector<HTMLSelectElement>('[name="theme"]');
		const markup = this.querySelector('textarea');
		const copy = this.querySelector('button');
		const alone = this.querySelector<HTMLAnchorElement>('[data-part="alone"]');
		if (!view || !themes || !markup || !copy || !alone) return;
		const write = (): void => {
			const [chosen] = view.selectedOptions;
			const theme = EMBED_THEMES.find((each) => each === themes.value) ?? '';
			// Only the table takes what the address says; a row is always whole.
			const query = view.selectedIndex === 0 ? location.search : '';
			const frame = { page: view.value, query, theme, title: chosen?.dataset['title'] ?? '', height: Number(chosen?.dataset['height']) };
			markup.value = frameMarkup(frame);
			copy.dataset['copy'] = markup.value;
			copy.textContent = 'Copy';
			const { pathname, search } = new URL(frameAddress(frame));
			alone.href = pathname + search;
		};
		this.addEventListener('change', write, { signal: this.#connection.signal });
		write();
	}

	disconnectedCallback(): void {
		this.#connection.abort();
	}
}

customElements.define('embed-snippet', EmbedSnippetElement);

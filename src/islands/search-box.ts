import { lists, onThePage } from './found-lists.ts';
import type { Results } from './search-engine.ts';

/** Waits for the reader to rest before the address follows, so that the way back is not a letter long. */
const REST = 400;

/** A wait shorter than this is not told of: to paint the word would make it longer. */
const TELL = 150;

/** Asked of the engine while nobody waits, so that the first key does not wait for what only the first search prepares. */
const WARM_UP = 'wrods spelt wrnog';

/** How long the index may take, in milliseconds. */
const PATIENCE = 20_000;

/**
 * `<search-box>` answers what is typed into the form inside it, best first, from an index that is read on first focus.
 * `data-index` is the address of the index, `data-base` what stands before every address of the site. Inside are a form with
 * a field `q`, a `role="status"`, a `.results` and a `.nothing` with a `.near`; what `.results` stands in for is `.contents`.
 */
export class SearchBoxElement extends HTMLElement {
	#connection = new AbortController();
	#search: Promise<(query: string) => Results> | undefined;

	connectedCallback(): void {
		const form = this.querySelector('form');
		const q = this.querySelector<HTMLInputElement>('[name="q"]');
		const status = this.querySelector('[role="status"]');
		const results = this.querySelector('.results');
		const nothing = this.querySelector<HTMLElement>('.nothing');
		const near = this.querySelector('.near');
		if (!form || !q || !status || !results || !nothing || !near) {
			throw new Error('<search-box> needs a form with a field q, a role="status", .results, .nothing and .near inside it.');
		}
		// Over another page, neither what that page holds nor its address are the search's.
		const here = new URL(form.action).pathname === location.pathname;
		const contents = here ? document.querySelector<HTMLElement>('.contents') : null;
		this.#connection = new AbortController();
		const { signal } = this.#connection;
		let ready = false;
		let resting: ReturnType<typeof setTimeout> | undefined;

		const load = () => {
			if (!this.#search) {
				const index = fetch(this.dataset['index'] ?? '', { signal: AbortSignal.timeout(PATIENCE) });
				index.catch(() => undefined); // Told where it is waited for.
				this.#search = import('./search-engine.ts').then(({ openSearch }) => openSearch(index, this.dataset['base'] ?? ''));
			}
			return this.#search;
		};
		const show = async (): Promise<void> => {
			const query = q.value;
			const asked = query.trim() !== '';
			if (!asked) {
				results.replaceChildren();
				nothing.hidden = true;
				status.textContent = '';
				if (contents) contents.hidden = false;
				return;
			}
			if (!ready) {
				const early = onThePage(contents, query, this.dataset['base'] ?? '');
				results.replaceChildren(...lists(early));
				if (contents) contents.hidden = early.length > 0;
			}
			const told = ready ? undefined : setTimeout(() => query === q.value && (status.textContent = 'Loading the search…'), TELL);
			try {
				const search = await load();
				ready = true;
				if (query !== q.value) return;
				const { found, near: nearest } = search(query);
				const focused = results.contains(document.activeElement);
				results.replaceChildren(...lists(found));
				if (focused) (results.querySelector('a') ?? q).focus();
				near.replaceChildren(...lists(nearest));
				near.parentElement?.toggleAttribute('hidden', nearest.length === 0);
				nothing.hidden = found.length > 0;
				if (contents) contents.hidden = true;
				status.textContent = found.length === 0 ? 'Nothing found' : found.length === 1 ? '1 result' : `${found.length} results`;
			} catch {
				this.#search = undefined;
				results.replaceChildren();
				if (contents) contents.hidden = false;
				status.textContent = 'The search could not be loaded. Everything is listed below; type again to try once more.';
			} finally {
				clearTimeout(told);
			}
		};
		const keepAddress = (): void => {
			const address = q.value.trim() === '' ? location.pathname : `?${new URLSearchParams({ q: q.value.slice(0, 300) }).toString()}`;
			if (here) history.replaceState(null, '', address);
		};
		const follow = (): void => {
			q.value = new URLSearchParams(location.search).get('q') ?? '';
			void show();
		};
		const clear = (): void => {
			q.value = '';
			q.focus();
			void show();
			keepAddress();
		};

		const prepare = (): void => {
			const failed = (): unknown => (this.#search = undefined);
			void load().then((search) => (globalThis.requestIdleCallback ?? setTimeout)(() => search(WARM_UP)), failed);
		};

		q.addEventListener('focus', prepare, { signal });
		q.addEventListener(
			'input',
			() => {
				void show();
				clearTimeout(resting);
				resting = setTimeout(keepAddress, REST);
			},
			{ signal },
		);
		form.addEventListener(
			'submit',
			(event) => {
				event.preventDefault();
				void show().then(() => results.querySelector('a')?.focus());
			},
			{ signal },
		);
		this.addEventListener(
			'keydown',
			(event) => {
				if (event.key === 'Escape' && q.value) {
					event.preventDefault(); // Over another page, the next one closes the search.
					clear();
				}
				const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
				const links = [...results.querySelectorAll('a'), ...(nothing.hidden ? [] : near.querySelectorAll('a'))];
				if (step === undefined || links.length === 0) return;
				const at = links.findIndex((link) => link === document.activeElement) + step;
				event.preventDefault();
				(at < 0 ? q : (links[Math.min(at, links.length - 1)] ?? q)).focus();
			},
			{ signal },
		);
		addEventListener(
			'keydown',
			(event) => {
				// A dialog that was closed in this very moment is still in the page, and no place to type.
				if (event.key !== '/' || !q.offsetParent || event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) return;
				event.preventDefault();
				event.stopPropagation();
				q.focus();
			},
			{ signal, capture: true },
		);
		// A page opened to search has its field before this script: what was typed until now goes on from what the address says.
		const early = q.value;
		if (here) {
			addEventListener('popstate', follow, { signal });
			if (location.search) follow();
			else q.value = '';
		}
		if (early) {
			q.value += early;
			void show();
		}
		if (document.activeElement === q) prepare();
	}

	disconnectedCallback(): void {
		this.#connection.abort();
	}
}

customElements.define('search-box', SearchBoxElement);

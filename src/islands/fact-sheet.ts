import { part } from './part.ts';

/** Fetches a page as a document; null where it cannot be had. Such a document runs no scripts, and needs no markup made from text. */
function fetchDocument(address: string): Promise<Document | null> {
	return new Promise((resolve) => {
		const request = new XMLHttpRequest();
		request.responseType = 'document';
		request.onloadend = () => resolve(request.status === 200 ? request.responseXML : null);
		request.open('GET', address);
		request.send();
	});
}

/** Shows a fact's detail and sources over the table, taken from the row's own page. */
export class FactSheet {
	readonly #dialog: HTMLDialogElement;
	#asked = '';

	constructor(dialog: HTMLDialogElement) {
		this.#dialog = dialog;
	}

	/** Opens the sheet for a fact's address, `…/features/<row>/#<option>`. */
	async open(address: string): Promise<void> {
		const fact = this.#part('fact');
		const page = this.#part<HTMLAnchorElement>('page');
		this.#asked = address;
		page.href = address;
		fact.textContent = 'Loading…';
		this.#dialog.showModal();
		const url = new URL(address);
		const section = (await fetchDocument(url.pathname))?.querySelector(`[data-options~="${CSS.escape(url.hash.slice(1))}"]`);
		// A later click may have overtaken this answer.
		if (this.#asked !== address) return;
		if (!section) {
			fact.textContent = 'The detail could not be loaded. The link above leads to it on a page of its own.';
			return;
		}
		const title = section.ownerDocument.querySelector('h1')?.textContent;
		if (title) page.textContent = `Open the whole row: ${title}`;
		fact.replaceChildren(document.importNode(section, true));
	}

	#part<Part extends HTMLElement>(name: string): Part {
		return part(this.#dialog, `[data-part="${name}"]`);
	}
}

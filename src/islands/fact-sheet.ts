import { part } from './part.ts';

/** Fetches a page as a document. Such a document runs no scripts, and needs no markup made from text. */
function fetchDocument(address: string): Promise<Document> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.responseType = 'document';
		request.addEventListener('load', () => {
			if (request.status === 200 && request.responseXML) resolve(request.responseXML);
			else reject(new Error(`${address} answered ${request.status}.`));
		});
		request.addEventListener('error', () => reject(new Error(`${address} could not be reached.`)));
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
		if (!this.#dialog.open) this.#dialog.showModal();
		try {
			const url = new URL(address);
			const whole = await fetchDocument(url.pathname);
			const section = whole.querySelector(`[data-options~="${CSS.escape(url.hash.slice(1))}"]`);
			if (!section) throw new Error(`${address} holds no such fact.`);
			// A later click may have overtaken this answer.
			if (this.#asked !== address) return;
			const title = whole.querySelector('h1')?.textContent;
			if (title) page.textContent = `Open the whole row: ${title}`;
			fact.replaceChildren(document.importNode(section, true));
		} catch {
			if (this.#asked === address) fact.textContent = 'The detail could not be loaded. The link above leads to it on a page of its own.';
		}
	}

	#part<Part extends HTMLElement>(name: string): Part {
		return part(this.#dialog, `[data-part="${name}"]`);
	}
}

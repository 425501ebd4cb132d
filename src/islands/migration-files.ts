import { addCopyButtons } from './copying.ts';
import { showKept } from './filled.ts';
import { Keep } from './keep.ts';

/** `<migration-files>` shows files with the names that the reader filled in, and adds buttons that copy them. */
export class MigrationFilesElement extends HTMLElement {
	#connection = new AbortController();

	connectedCallback(): void {
		this.#connection = new AbortController();
		showKept(this, new Keep(() => undefined));
		addCopyButtons(this, this.#connection.signal);
	}

	disconnectedCallback(): void {
		this.#connection.abort();
	}
}

customElements.define('migration-files', MigrationFilesElement);

import { readChecklist, writeChecklist } from '../domain/checklist.ts';
import { addCopyButtons } from './copying.ts';
import { letFill } from './filling.ts';
import { Keep, type KeepFault } from './keep.ts';

/** What a reader is told where the browser keeps nothing, or junk. */
const FAULTS: Readonly<Record<KeepFault, string>> = {
	lost: 'This browser keeps nothing for this page, so names and ticks last until you close it. Copy the checklist to keep your progress.',
	broken: 'What this browser had kept for this page cannot be read, so names and ticks start anew. A checklist that you copied brings the ticks back.',
};

/** A line across the view at the height where one reads: the step that it runs through is the one being read. */
const READING: IntersectionObserverInit = { rootMargin: '-30% 0px -70% 0px' };

/**
 * `<migration-path data-path>` adds to a path of the guide: names and numbers that a reader fills in once, ticks that stay,
 * buttons that copy, and a checklist to take away and bring back. Without scripts the page is complete.
 */
export class MigrationPathElement extends HTMLElement {
	#connection = new AbortController();
	readonly #keep = new Keep((fault) => this.#say('stored', FAULTS[fault]));
	readonly #boxes = new Map<string, HTMLInputElement>();

	connectedCallback(): void {
		this.#connection = new AbortController();
		const { signal } = this.#connection;
		letFill(this, this.#keep, (words) => this.#say('stored', words), signal);
		addCopyButtons(this, signal);
		this.#boxes.clear();
		const kept = this.#keep.read(this.#key);
		for (const box of this.querySelectorAll<HTMLInputElement>('.step input')) {
			const id = box.closest('.step')?.id ?? '';
			this.#boxes.set(id, box);
			box.checked = kept[id] !== undefined;
			box.addEventListener('change', () => this.#ticked(), { signal });
		}
		this.#write();
		this.#follow(signal);
		const take = this.#part<HTMLButtonElement>('[data-part="take"]');
		take.disabled = false;
		take.addEventListener('click', () => this.#take(), { signal });
	}

	disconnectedCallback(): void {
		this.#connection.abort();
	}

	get #key(): string {
		return `migrate:done:${this.dataset['path'] ?? ''}`;
	}

	get #steps(): { id: string; title: string }[] {
		return [...this.#boxes.keys()].map((id) => ({ id, title: this.#entry(id)?.textContent ?? id }));
	}

	/** A step in the list at the top. */
	#entry(id: string): Element | null {
		return this.querySelector(`.toc a[href="#${CSS.escape(id)}"]`);
	}

	#ticked(): void {
		this.#keep.write(this.#key, Object.fromEntries([...this.#boxes].filter(([, box]) => box.checked).map(([id]) => [id, 'done'])));
		this.#write();
	}

	/** Marks the step that is being read in the list, which stays beside it where the page is wide. */
	#follow(signal: AbortSignal): void {
		const marks = new IntersectionObserver(
			(crossings) => {
				for (const { target, isIntersecting } of crossings) {
					if (isIntersecting) this.#entry(target.id)?.setAttribute('aria-current', 'step');
					else this.#entry(target.id)?.removeAttribute('aria-current');
				}
			},
			READING,
		);
		for (const step of this.querySelectorAll('.step')) marks.observe(step);
		signal.addEventListener('abort', () => marks.disconnect());
	}

	/** Puts the ticks into the checklist, and into the list at the top for whoever comes back. */
	#write(): void {
		for (const [id, box] of this.#boxes) this.#entry(id)?.toggleAttribute('data-done', box.checked);
		const done = new Set([...this.#boxes].filter(([, box]) => box.checked).map(([id]) => id));
		const title = this.#part('h1').textContent ?? '';
		this.#part<HTMLTextAreaElement>('textarea').value = writeChecklist(title, location.origin + location.pathname, this.#steps, done);
	}

	/** Takes ticks over from a pasted checklist. */
	#take(): void {
		const steps = this.#steps;
		const reading = readChecklist(this.#part<HTMLTextAreaElement>('textarea').value, this.dataset['path'] ?? '', steps);
		if ('problem' in reading) return this.#say('taken', reading.problem);
		for (const [id, box] of this.#boxes) box.checked = reading.done.includes(id);
		this.#ticked();
		const lost = reading.unknown.length === 0 ? '' : ` Not on this page any more: ${reading.unknown.join(', ')}.`;
		this.#say('taken', `${reading.done.length} of ${steps.length} steps are done.${lost}`);
	}

	#part<Part extends Element>(selector: string): Part {
		const found = this.querySelector<Part>(selector);
		if (!found) throw new Error(`<migration-path> needs ${selector}.`);
		return found;
	}

	#say(part: string, words: string): void {
		this.#part(`[data-part="${part}"]`).textContent = words;
	}
}

customElements.define('migration-path', MigrationPathElement);

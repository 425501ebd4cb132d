import { FILLING } from '../domain/fill.ts';
import type { Keep } from './keep.ts';

/** The name under which the browser keeps what was filled in. */
export const FILLED = 'migrate:filled';

/** Puts a value into every place where a placeholder stands. */
export function show(root: ParentNode, id: string, value: string): void {
	for (const place of root.querySelectorAll(`var[data-p="${CSS.escape(id)}"]`)) place.textContent = value;
}

/** Puts what the reader filled in on any page of the guide into this one. */
export function showKept(root: ParentNode, keep: Keep): void {
	for (const [id, value] of Object.entries(keep.read(FILLED))) if (FILLING.test(value)) show(root, id, value);
}

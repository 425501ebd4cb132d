import { FILLING } from '../domain/fill.ts';
import type { Keep } from './keep.ts';

const FILLED = 'migrate:filled';

/** Puts a value into every place where a placeholder stands. */
function show(root: ParentNode, id: string, value: string): void {
	for (const place of root.querySelectorAll(`var[data-p="${CSS.escape(id)}"]`)) place.textContent = value;
}

/** Puts what the reader filled in on any page of the guide into this one. */
export function showKept(root: ParentNode, keep: Keep): void {
	for (const [id, value] of Object.entries(keep.read(FILLED))) if (FILLING.test(value)) show(root, id, value);
}

/** Lets a reader fill in names and numbers once for the page, and keeps them. */
export function letFill(root: ParentNode, keep: Keep, say: (words: string) => void, signal: AbortSignal): void {
	const kept = keep.read(FILLED);
	for (const input of root.querySelectorAll<HTMLInputElement>('.fill input')) {
		const id = input.name;
		const standing = input.defaultValue;
		const before = kept[id];
		input.value = before !== undefined && FILLING.test(before) ? before : standing;
		Object.assign(input, { disabled: false, autocapitalize: 'off', autocomplete: 'off', spellcheck: false });
		input.addEventListener('input', () => show(root, id, FILLING.test(input.value) ? input.value : standing), { signal });
		const keepIt = (): void => {
			if (input.value === '') input.value = standing;
			const fault = FILLING.test(input.value) ? '' : `"${input.value}" is not one word of letters, digits, dots, slashes, colons and hyphens. "${standing}" stands until it is put right.`;
			input.setCustomValidity(fault);
			say(fault);
			if (fault !== '') return;
			show(root, id, input.value);
			const { [id]: _, ...others } = keep.read(FILLED);
			keep.write(FILLED, input.value === standing ? others : { ...others, [id]: input.value });
		};
		input.addEventListener('change', keepIt, { signal });
	}
	showKept(root, keep);
}

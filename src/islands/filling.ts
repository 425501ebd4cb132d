import { FILLING } from '../domain/fill.ts';
import { FILLED, show, showKept } from './filled.ts';
import type { Keep } from './keep.ts';

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

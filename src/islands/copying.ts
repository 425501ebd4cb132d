const selectIt = (): string => 'Select it and copy by hand';

/**
 * Adds a button that copies, and says so until it loses the focus.
 * @param byHand does what can be done where the browser refuses, and returns the words that say how to go on
 */
function addButton(parent: Element, label: string, text: () => string, signal: AbortSignal, byHand = selectIt): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'button copy no-print';
	button.textContent = label;
	const answer = (words: string) => (): void => {
		button.textContent = words;
	};
	const refused = (): void => answer(byHand())();
	const copy = (): void => {
		if (!('clipboard' in navigator)) return refused();
		navigator.clipboard.writeText(text()).then(answer('Copied'), refused);
	};
	button.addEventListener('click', copy, { signal });
	button.addEventListener('blur', answer(label), { signal });
	signal.addEventListener('abort', () => button.remove());
	parent.append(button);
	return button;
}

/** A button beside all code, and one beside each step for its link. */
export function addCopyButtons(root: ParentNode, signal: AbortSignal): void {
	for (const code of root.querySelectorAll('pre')) {
		if (code.parentElement) addButton(code.parentElement, 'Copy', () => code.textContent ?? '', signal);
	}
	for (const step of root.querySelectorAll('.step[id]')) {
		const line = step.querySelector('.fine');
		if (!line) continue;
		const inBar = (): string => {
			history.replaceState(history.state, '', `#${step.id}`);
			return 'It is in the address bar';
		};
		addButton(line, 'Copy link', () => `${location.origin}${location.pathname}#${step.id}`, signal, inBar).classList.add('link');
	}
}

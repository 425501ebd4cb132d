import { element } from './element.ts';

/** Copies text, and says so; where the browser forbids it, says what to do. */
export async function copy(text: string, status: HTMLElement, done: string): Promise<void> {
	try {
		await navigator.clipboard.writeText(text);
		status.textContent = done;
	} catch {
		status.textContent = 'The browser does not allow copying here. Select the text and copy it yourself.';
	}
}

/** Hands the reader a Markdown file. */
export function save(text: string, name: string): void {
	const link = element('a', { href: URL.createObjectURL(new Blob([text], { type: 'text/markdown' })), download: name });
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href));
}

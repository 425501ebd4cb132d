/** Hands the reader a file made on the page. */
export function saveFile(text: string, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text]));
	link.download = name;
	link.click();
	// Some browsers read the address only some time after the click.
	setTimeout(() => URL.revokeObjectURL(link.href), 40_000);
}

/** Hands the reader a file made on the page. */
export function saveFile(text: string, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text]));
	link.download = name;
	// The address lives as long as the page: some browsers read it only some time after the click.
	link.click();
}

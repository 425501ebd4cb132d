/** Hands the reader a file made on the page. */
export function saveFile(text: string, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text]));
	link.download = name;
	link.click();
	// The browser has taken the address by the time the click is over.
	setTimeout(() => URL.revokeObjectURL(link.href));
}

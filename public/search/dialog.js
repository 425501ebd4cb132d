// Opens the search over the page that a reader is on. Form, looks and script are those of the page of the search.

/** Reads a page as a document: such a one runs no scripts, and needs no markup made from text. */
const read = (address) =>
	new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.responseType = 'document';
		request.onloadend = () => (request.status === 200 && request.responseXML ? resolve(request.responseXML) : reject(new Error(`${address} could not be read.`)));
		request.open('GET', address);
		request.send();
	});

/** Puts on the looks of a page that this one lacks, and waits for them. */
const wear = (page) =>
	Promise.all(
		[...page.querySelectorAll('link[rel="stylesheet"]')]
			.filter(({ href }) => ![...document.styleSheets].some((sheet) => sheet.href === href))
			.map(
				(link) =>
					new Promise((resolve, reject) => {
						const own = document.importNode(link);
						own.onload = resolve;
						own.onerror = reject;
						document.head.append(own);
					}),
			),
	);

let opening = false;

/**
 * Opens the search, once however often it is asked for.
 * @param {string} address the page of the search
 * @param {() => string} typed what has been typed while there was no field
 * @throws where the page, its looks or its script cannot be had
 */
export async function open(address, typed) {
	if (opening) return;
	opening = true;
	try {
		const page = await read(address);
		await Promise.all([wear(page), import(page.querySelector('script[type="module"]').src)]);
		const dialog = document.createElement('dialog');
		const close = document.createElement('button');
		const box = document.importNode(page.querySelector('search-box'), true);
		dialog.className = 'search-dialog';
		dialog.setAttribute('aria-label', box.querySelector('label').textContent);
		close.className = 'button';
		close.textContent = 'Close';
		close.onclick = () => dialog.close();
		dialog.onclick = ({ target }) => {
			if (target === dialog) dialog.close();
		};
		dialog.onclose = () => dialog.remove();
		dialog.append(box, close);
		document.body.append(dialog);
		dialog.showModal();
		const q = box.querySelector('[name="q"]');
		q.focus();
		q.value = typed();
		q.dispatchEvent(new Event('input'));
	} finally {
		opening = false;
	}
}

/**
 * A part that the server must have sent.
 * @throws Error that names what is missing: the reader keeps a working page, the test run fails.
 */
export function part<Part extends Element>(root: ParentNode, selector: string): Part {
	const found = root.querySelector<Part>(selector);
	if (!found) throw new Error(`This page lacks ${selector}.`);
	return found;
}

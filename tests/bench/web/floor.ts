import { type HTMLElement, parse } from 'node-html-parser';

/** What a page without style and script has no use for. */
const GONE = 'script, style, link, svg, img, template, dialog, iframe';

/** What changes which words show. */
const KEPT = new Set(['hidden', 'open', 'colspan', 'rowspan', 'type', 'value', 'alt']);

/** The bare page of the same words: the elements of a page's body without any style, script, picture or address. */
export function floorOf(html: string): string {
	const page = parse(html);
	const body = page.querySelector('body');
	const title = page.querySelector('title')?.text ?? '';
	for (const element of body?.querySelectorAll(GONE) ?? []) element.remove();
	for (const element of body?.querySelectorAll('*') ?? []) bare(element);
	return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><body>${body?.innerHTML ?? ''}</body></html>`;
}

function bare(element: HTMLElement): void {
	for (const name of Object.keys(element.attributes)) if (!KEPT.has(name)) element.removeAttribute(name);
}

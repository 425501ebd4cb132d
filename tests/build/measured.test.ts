import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HTMLElement } from 'node-html-parser';
import { amountsIn } from '../../src/domain/quantity.ts';
import { type Numbers, studyHas } from '../../src/domain/study-numbers.ts';
import { openSite } from './site.ts';

const site = openSite('dist');

const { facts } = JSON.parse(site.text('data/matrix.json')) as { facts: readonly { summary: string; value?: string; sources: readonly string[] }[] };
const { studies } = JSON.parse(site.text('data/benchmarks.json')) as { studies: readonly (Numbers & { id: string; source: string })[] };

/** What facts that cite studies say in amounts. */
const measured = new Map<string, ReadonlySet<string>>();
for (const { summary, sources } of facts) {
	const entries = studies.filter(({ source }) => sources.includes(source)).map(({ id }) => `#${id}`);
	if (entries.length > 0 && amountsIn(summary).length > 0) measured.set(summary, new Set([...entries, ...(measured.get(summary) ?? [])]));
}

/** What a reader sees as one thing: a cell, an item, a section. */
const PLACES = new Set(['TD', 'LI', 'DD', 'SECTION', 'ARTICLE', 'DETAILS', 'MAIN']);

function placeOf(element: HTMLElement): HTMLElement {
	let place = element;
	while (!PLACES.has(place.tagName) && place.parentNode) place = place.parentNode;
	return place;
}

/** The innermost elements that hold a text. */
function holders(element: HTMLElement, text: string): HTMLElement[] {
	if (!element.text.replace(/\s+/g, ' ').includes(text)) return [];
	const inner = (element.children as HTMLElement[]).flatMap((child) => holders(child, text));
	return inner.length > 0 ? inner : [element];
}

test('a measured number of a fact stands beside a link to the study in the register', () => {
	assert.ok(measured.size > 0);
	let seen = 0;
	const bare = site.pages
		.filter((path) => !path.startsWith('/benchmarks/'))
		.flatMap((path) => {
			const main = site.page(path).querySelector('main');
			if (!main) return [];
			return [...measured].flatMap(([summary, entries]) =>
				holders(main, summary).flatMap((holder) => {
					seen += 1;
					const links = placeOf(holder).querySelectorAll('a[href*="/benchmarks/#"]').map((link) => (link.getAttribute('href') ?? '').replace(/^[^#]*/, ''));
					return links.some((link) => entries.has(link)) ? [] : [`${path}: ${summary}`];
				}),
			);
		});
	assert.deepEqual(bare, []);
	assert.ok(seen > 0);
});

/** The entries of the register that an element links. */
const linkedBy = (element: HTMLElement): readonly string[] =>
	element.querySelectorAll('a[href*="/benchmarks/#"]').map((link) => (link.getAttribute('href') ?? '').replace(/^[^#]*#/, ''));

/** What cites sources of its own: a fact, an answer, a claim; else the page. */
const ENTRIES = 'section.fact, .answer, article.claim';
const STATEMENTS = 'p, li, td, dd';
const CELLS = new Set(['TD', 'LI', 'DD']);

test('an amount that a cited study has stands in a statement that links to it', () => {
	let seen = 0;
	const bare = site.pages
		.filter((path) => !/^\/(benchmarks|cost)\//.test(path))
		.flatMap((path) => {
			const main = site.page(path).querySelector('main');
			const entries = main?.querySelectorAll(ENTRIES) ?? [];
			// A row judges by thresholds of its own; what it says of studies stands in its facts.
			return (entries.length > 0 || !main ? entries : [main]).flatMap((entry) => {
				const cited = studies.filter(({ id }) => linkedBy(entry).includes(id));
				return (cited.length === 0 ? [] : entry.querySelectorAll(STATEMENTS)).flatMap((statement) => {
					if (statement.querySelector(STATEMENTS)) return [];
					const text = statement.text.replace(/\s+/g, ' ').trim();
					const having = cited.filter((study) => amountsIn(text).some(({ numbers, unit }) => numbers.every((number) => studyHas(study, number, unit))));
					if (having.length === 0) return [];
					seen += 1;
					const next = statement.nextElementSibling;
					const place = CELLS.has(statement.parentNode.tagName) ? statement.parentNode : statement;
					const links = [...linkedBy(place), ...(next?.classList.contains('measured') ? linkedBy(next) : [])];
					// What a page says of several entries need not rest on every study among them.
					const linked = entry === main ? links.length > 0 : having.some(({ id }) => links.includes(id));
					return linked ? [] : [`${path}: ${text}`];
				});
			});
		});
	assert.deepEqual(bare, []);
	assert.ok(seen > 0);
});

test('what a page says of itself to search engines states no measured number of a study', () => {
	const amounts = new Set([...measured.keys()].flatMap((summary) => amountsIn(summary).map(({ text }) => text)));
	const stated = site.pages.flatMap((path) => {
		const description = site.page(path).querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
		return amountsIn(description).some(({ text }) => amounts.has(text)) ? [`${path}: ${description}`] : [];
	});
	assert.deepEqual(stated, []);
});

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { fileOf, openSite } from './site.ts';

const site = openSite('dist');
const KB = 1024;

/** What a page may weigh, in bytes as sent: the document, the document with its styles, and its scripts. */
interface Budget {
	readonly document?: number;
	readonly first?: number;
	readonly script: number;
}

/** The first rule that a page's address fits holds. */
const BUDGETS: readonly [pages: RegExp, budget: Budget][] = [
	[/^\/(compare|embed\/matrix)\/$/, { document: 32 * KB, script: 5 * KB }],
	[/^\/(embed|offline)\/$/, { script: 1.25 * KB }],
	[/^\/(faq|search)\/$/, { script: 2 * KB }],
	[/^\/faq\/[^/]+\/$/, { first: 14 * KB, script: 0.5 * KB }],
	[/^\/choose\/$/, { script: 6 * KB }],
	[/^\/cost\/$/, { script: 4 * KB }],
	[/^\/(meshes\/[^/]+\/)?$/, { first: 14 * KB, script: 0.5 * KB }],
	// The longest path; the median path is held by a test of its own below.
	[/^\/migrate\/[^/]+\/$/, { first: 25 * KB, script: 3 * KB }],
	[/^\/migrate\/[^/]+\/files\/$/, { script: 1.5 * KB }],
	[/./, { script: 0.5 * KB }],
];

const STYLES = 'link[rel="stylesheet"]';

/** More files than this would wait for each other, even where each is small. */
const MOST_REQUESTS = 12;

const bytes = (path: string, selector: string, attribute: string): number =>
	site
		.page(path)
		.querySelectorAll(selector)
		.reduce((sum, element) => sum + site.compressed((element.getAttribute(attribute) ?? '').replace(/^\//, '')), 0);

/** Pages that load all they need for what everybody does there: what they import late counts too. */
const WHOLE = /^\/choose\/$/;

/** What only a link of another edition loads. */
const SELDOM = /^edition-since\./;

/** Files of the scripts of a page with all that they import from the start. */
function scriptsOf(path: string): ReadonlySet<string> {
	const wanted = new Set<string>();
	const follow = (file: string): void => {
		if (wanted.has(file)) return;
		wanted.add(file);
		const imports = WHOLE.test(path) ? /(?:from|import)\s*\(?\s*["'`]\.\/([^"'`]+)["'`]/g : /(?:from|import)\s*["']\.\/([^"']+)["']/g;
		for (const [, name = ''] of site.text(file).matchAll(imports)) if (!SELDOM.test(name)) follow(file.replace(/[^/]+$/, name));
	};
	for (const script of site.page(path).querySelectorAll('script[src]')) follow((script.getAttribute('src') ?? '').replace(/^\//, ''));
	return wanted;
}

/** A document and its styles. */
const firstBytes = (path: string): number => site.compressed(fileOf(path)) + bytes(path, STYLES, 'href');

/** How many files a page asks for as it opens: itself, styles, scripts, typefaces and pictures. */
const requestsOf = (path: string): number => 1 + scriptsOf(path).size + site.page(path).querySelectorAll(`${STYLES}, link[rel="preload"], link[rel="icon"], img[src]`).length;

/** A page in the table of budgets: what it weighs, and by how much it is over or under where a budget holds. */
interface Row {
	readonly path: string;
	readonly document: number;
	readonly styles: number;
	readonly script: number;
	readonly requests: number;
	readonly budget: Budget;
}

/** Pages of one kind are all below one part of the site. */
const kindOf = (path: string): string => path.replace(/^(\/[^/]+\/).+$/, '$1*');

/** What is left of each budget of a page; below nothing where it is over. */
const roomOf = ({ document, styles, script, budget }: Row): [name: string, room: number][] => [
	...(budget.document === undefined ? [] : [['document', budget.document - document] as [string, number]]),
	...(budget.first === undefined ? [] : [['first view', budget.first - document - styles] as [string, number]]),
	['scripts', budget.script - script],
];

const HEADINGS = ['page', 'document', 'styles', 'scripts', 'requests', 'what is left, in bytes'] as const;

/** The table for people, as wide as its longest page. */
function tableOf(rows: readonly Row[]): string {
	const cells = rows.map((row) => {
		const room = roomOf(row).map(([name, left]) => (left < 0 ? `${name} OVER by ${-left}` : `${name} ${left}`));
		return [row.path, row.document, row.styles, row.script, row.requests, room.join(', ')].map(String);
	});
	const widths = HEADINGS.map((heading, column) => Math.max(heading.length, ...cells.map((each) => each[column]?.length ?? 0)));
	const last = HEADINGS.length - 1;
	const line = (texts: readonly string[]): string =>
		texts.map((text, column) => (column === last ? text : column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))).join('  ');
	return [HEADINGS, ...cells].map(line).join('\n');
}

describe('every page keeps its budget', () => {
	const rows: Row[] = [];
	for (const path of site.pages) {
		test(path, () => {
			const budget = BUDGETS.find(([pages]) => pages.test(path))?.[1];
			assert.ok(budget);
			const script = [...scriptsOf(path)].reduce((sum, file) => sum + site.compressed(file), 0);
			const row: Row = { path, document: site.compressed(fileOf(path)), styles: bytes(path, STYLES, 'href'), script, requests: requestsOf(path), budget };
			rows.push(row);
			assert.ok(row.requests <= MOST_REQUESTS, `${row.requests} of ${MOST_REQUESTS} requests`);
			for (const [name, room] of roomOf(row)) assert.ok(room >= 0, `${name}: ${-room} bytes over`);
		});
	}
	after(() => {
		mkdirSync('test-results', { recursive: true });
		writeFileSync('test-results/budgets.txt', `${tableOf(rows)}\n`);
	});
	test('the heaviest page of each kind is printed, all are in test-results/budgets.txt', (t) => {
		const heaviest = new Map<string, Row>();
		const byWeight = [...rows].sort((a, b) => b.document + b.styles - a.document - a.styles);
		for (const row of byWeight) if (!heaviest.has(kindOf(row.path))) heaviest.set(kindOf(row.path), row);
		assert.ok(heaviest.size > 0);
		t.diagnostic(`\n${tableOf([...heaviest.values()])}`);
	});
});

test('the median path of the migration guide keeps 14 KB with its styles, the longest 25 KB', (t) => {
	const paths = site.pages.filter((path) => /^\/migrate\/[^/]+\/$/.test(path));
	const sizes = paths.map((path) => ({ path, first: firstBytes(path) })).sort((a, b) => a.first - b.first);
	const median = sizes[Math.floor(sizes.length / 2)];
	const longest = sizes.at(-1);
	assert.ok(median && longest, 'there is no path');
	t.diagnostic(sizes.map(({ path, first }) => `${path} ${first}`).join('\n'));
	assert.ok(median.first <= 14 * KB, `median: ${median.path} has ${median.first} of ${14 * KB} bytes`);
	assert.ok(longest.first <= 25 * KB, `longest: ${longest.path} has ${longest.first} of ${25 * KB} bytes`);
});

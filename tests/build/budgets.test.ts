import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
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

const bytes = (path: string, selector: string, attribute: string): number =>
	site
		.page(path)
		.querySelectorAll(selector)
		.reduce((sum, element) => sum + site.compressed((element.getAttribute(attribute) ?? '').replace(/^\//, '')), 0);

/** Pages that load all they need for what everybody does there: what they import late counts too. */
const WHOLE = /^\/choose\/$/;

/** What only a link of another edition loads. */
const SELDOM = /^edition-since\./;

/** Scripts of a page with all that they import from the start. */
function scriptBytes(path: string): number {
	const wanted = new Set<string>();
	const follow = (file: string): void => {
		if (wanted.has(file)) return;
		wanted.add(file);
		const imports = WHOLE.test(path) ? /(?:from|import)\s*\(?\s*["'`]\.\/([^"'`]+)["'`]/g : /(?:from|import)\s*["']\.\/([^"']+)["']/g;
		for (const [, name = ''] of site.text(file).matchAll(imports)) if (!SELDOM.test(name)) follow(file.replace(/[^/]+$/, name));
	};
	for (const script of site.page(path).querySelectorAll('script[src]')) follow((script.getAttribute('src') ?? '').replace(/^\//, ''));
	return [...wanted].reduce((sum, file) => sum + site.compressed(file), 0);
}

/** A document and its styles. */
const firstBytes = (path: string): number => site.compressed(fileOf(path)) + bytes(path, 'link[rel="stylesheet"]', 'href');

describe('every page keeps its budget', () => {
	const lines: string[] = [];
	for (const path of site.pages) {
		test(path, () => {
			const budget = BUDGETS.find(([pages]) => pages.test(path))?.[1];
			assert.ok(budget);
			const document = site.compressed(fileOf(path));
			const first = firstBytes(path);
			const script = scriptBytes(path);
			lines.push(`${path.padEnd(44)} document ${document}  with styles ${first}  scripts ${script}`);
			if (budget.document !== undefined) assert.ok(document <= budget.document, `document: ${document} of ${budget.document} bytes`);
			if (budget.first !== undefined) assert.ok(first <= budget.first, `document and styles: ${first} of ${budget.first} bytes`);
			assert.ok(script <= budget.script, `scripts: ${script} of ${budget.script} bytes`);
		});
	}
	test('the heaviest pages are printed', (t) => {
		assert.ok(lines.length > 0);
		for (const line of lines.sort((a, b) => Number(/styles (\d+)/.exec(b)?.[1]) - Number(/styles (\d+)/.exec(a)?.[1])).slice(0, 8)) t.diagnostic(line);
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

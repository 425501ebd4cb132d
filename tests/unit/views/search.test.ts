import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assemble, records } from '../../../src/content/assemble.ts';
import { assembleFaq } from '../../../src/content/assemble-faq.ts';
import { assembleGuide } from '../../../src/content/assemble-guide.ts';
import { checkedContent } from '../../../src/content/check.ts';
import { readFolder } from '../../../src/content/read-folder.ts';
import { makeEngine } from '../../../src/domain/search/engine.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import { fuseWords } from '../../../src/islands/fuse-words.ts';
import { SEARCH_KINDS, searchContents, searchData, searchEntries } from '../../../src/views/search.ts';

const { entries } = checkedContent(readFolder('tests/fixtures/content'), '2025-07-01').content;
const faq = assembleFaq(entries.faq, entries['faq-categories'], entries.words);
const guide = assembleGuide(entries);
const all = searchEntries({
	catalogue: assemble(entries),
	faq,
	guide,
	claims: records(entries.claims) as Claim[],
	pages: entries.pages.map(({ id, data: { title, description } }) => ({ path: `/${id}/`, title, description })),
});

describe('the search of the site', () => {
	test('has every step of every path once, at its permanent address', () => {
		const steps = all.filter(({ kind }) => kind === 'step').map(({ path }) => path);
		assert.deepEqual(steps, guide.paths.flatMap((path) => path.steps.map((id) => `/migrate/${path.id}/#${id}`)));
		assert.equal(new Set(steps).size, entries.steps.length);
	});

	test('has every claim at its permanent address, its verdict first', () => {
		const claims = all.filter(({ kind }) => kind === 'claim');
		assert.deepEqual(claims.map(({ path }) => path), entries.claims.map(({ id }) => `/claims/#${id}`));
		assert.match(claims.find(({ path }) => path.endsWith('#herons-are-heavy'))?.summary ?? '', /^Outdated\. Heavy when it wades/);
	});

	test('has an entry of every kind, each with a title and a summary', () => {
		assert.deepEqual([...new Set(all.map(({ kind }) => kind))].sort(), Object.keys(SEARCH_KINDS).sort());
		assert.deepEqual(all.filter(({ title, summary }) => title === '' || summary === ''), []);
	});

	test('lists contents by kind in the order of the kinds', () => {
		const contents = searchContents(all);
		assert.deepEqual(contents.map(({ heading }) => heading), Object.values(SEARCH_KINDS));
		assert.equal(contents.flatMap(({ entries: ofKind }) => ofKind).length, all.length);
	});

	for (const [query, path] of [
		['move the nest', '/migrate/finch-to-heron/#move'],
		['heavy heron', '/claims/#herons-are-heavy'],
		['retry budget', '/faq/retry-storms/'],
		['perch vs finch', '/compare/finch-vs-perch/'],
		['finch or heron', '/compare/finch-vs-heron/'],
	] as const) {
		test(`"${query}" finds ${path} first`, () => {
			const engine = makeEngine(searchData(all, faq.groups, '2025-06-20').index, fuseWords);
			const [best] = engine.search(query);
			assert.equal(best && all[best.document]?.path, path);
		});
	}
});

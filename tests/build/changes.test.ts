import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { RelaxNGValidator, XmlDocument, type XmlElement } from 'libxml2-wasm';
import type { Change } from '../../src/domain/history.ts';
import { openSite } from './site.ts';

const site = openSite('dist');

const { edition, editions, changes } = JSON.parse(site.text('data/changes.json')) as {
	readonly edition: string;
	readonly editions: readonly { readonly id: string }[];
	readonly changes: readonly Change[];
};
const { meshes } = JSON.parse(site.text('data/meshes.json')) as {
	readonly meshes: readonly { readonly id: string; readonly options: readonly { readonly id: string }[] }[];
};
/** Where an edition or a change stands on the page. */
const placeOf = ({ id }: { readonly id: string }): string => `edition-${id.replace('/', '-')}`;
const words = (text: string): string => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();

const ATOM = { atom: 'http://www.w3.org/2005/Atom' };
const grammar = XmlDocument.fromString(readFileSync(fileURLToPath(new URL('../support/atom.rng', import.meta.url)), 'utf8'));
const atom = RelaxNGValidator.fromDoc(grammar);
after(() => {
	atom.dispose();
	grammar.dispose();
});

/** Reads a feed, and lets go of it when it has been looked at. */
function feed<Result>(file: string, look: (all: (path: string) => readonly XmlElement[], document: XmlDocument) => Result): Result {
	const document = XmlDocument.fromString(site.text(file));
	try {
		return look((path) => document.find(path, ATOM) as XmlElement[], document);
	} finally {
		document.dispose();
	}
}
const idsIn = (file: string): readonly string[] => feed(file, (all) => all('/atom:feed/atom:entry/atom:id').map(({ content }) => content));
const fragmentOf = (id: string): string => new URL(id).hash.slice(1);

describe('the page of changes', () => {
	const page = site.page('/changes/');

	test('has every edition and every change, once each, in the order of the download', () => {
		assert.ok(editions.length > 0 && changes.length > 0);
		assert.deepEqual(page.querySelectorAll('.edition').map(({ id }) => id), editions.map(placeOf));
		assert.deepEqual(page.querySelectorAll('.edition article').map(({ id }) => id), changes.map(placeOf));
		assert.ok(editions.every(({ id }) => id <= edition));
	});

	test('says what was, what is, why, and on what it rests', () => {
		for (const { id, before, after: now, why, sources } of changes) {
			const entry = page.getElementById(placeOf({ id }));
			assert.ok(entry, id);
			for (const text of [before, now, why]) if (text !== undefined) assert.ok(words(entry.textContent).includes(words(text)), `${id}: ${text}`);
			assert.equal(entry.querySelectorAll('.source-list li').length, sources.length, id);
		}
	});

	test('puts corrections before everything else of their edition', () => {
		for (const { id } of editions) {
			const kinds = page.querySelectorAll(`[id="${placeOf({ id })}"] article`).map((entry) => entry.classList.contains('correction'));
			assert.deepEqual(kinds, [...kinds].sort((a, b) => Number(b) - Number(a)));
		}
	});

	test('lists under each option what concerns it', () => {
		for (const { id } of meshes.flatMap(({ options }) => options)) {
			const links = page.getElementById(`of-${id}`)?.parentNode.querySelectorAll('a').map((link) => link.getAttribute('href'));
			const own = changes.filter(({ options }) => options.length === 0 || options.includes(id));
			assert.deepEqual(links, own.map((change) => `#${placeOf(change)}`), id);
		}
	});
});

test('the page of each row tells what changed in it, or that nothing did since the first edition', () => {
	const first = editions.at(-1)?.id;
	const rows = site.pages.flatMap((path) => /^\/features\/([^/]+)\/$/.exec(path)?.[1] ?? []);
	assert.ok(rows.length > 0);
	for (const row of rows) {
		const main = site.page(`/features/${row}/`).querySelector('main');
		const own = changes.filter(({ feature }) => feature === row);
		const links = main?.querySelectorAll('[aria-labelledby="history"] a').map((link) => link.getAttribute('href'));
		assert.deepEqual(links, own.map(({ id }) => `/changes/#${placeOf({ id })}`), row);
		const untouched = /No change of this row is recorded since the first edition/.test(words(main?.textContent ?? ''));
		assert.equal(untouched, own.length === 0, row);
		if (untouched) assert.ok(main?.querySelector(`time[datetime="${first}"]`), row);
	}
});

describe('feeds', () => {
	const feeds = ['feed.xml', ...meshes.map(({ id }) => `meshes/${id}/feed.xml`)];

	test('there is one of everything and one for each mesh, and no other', () => {
		assert.deepEqual(site.files.filter((file) => file.endsWith('feed.xml')), feeds.sort());
	});

	for (const file of feeds) {
		test(`${file} is Atom as its standard says, and says where it is`, () => {
			feed(file, (all, document) => {
				atom.validate(document);
				const [self] = all('/atom:feed/atom:link[@rel="self"]');
				const [id] = all('/atom:feed/atom:id');
				assert.equal(self?.attr('href')?.value, id?.content);
				assert.ok(id?.content.endsWith(`/${file}`));
				assert.ok(all('/atom:feed/atom:entry').every((entry) => entry.find('atom:link[not(@rel) or @rel="alternate"]', ATOM).length === 1));
			});
			const ids = idsIn(file);
			assert.equal(new Set(ids).size, ids.length, 'two entries have one id');
			for (const id of ids) assert.ok(site.page('/changes/').getElementById(fragmentOf(id)), `${id} leads nowhere`);
		});
	}

	test('days come from the content: the newest edition, and of each entry its own', () => {
		for (const file of feeds) {
			feed(file, (all) => {
				assert.equal(all('/atom:feed/atom:updated')[0]?.content, `${editions[0]?.id}T00:00:00.000Z`);
				for (const { content } of all('//atom:entry/atom:updated')) assert.ok(content.slice(0, 10) <= edition, `${file}: ${content}`);
			});
		}
	});

	test('the one of everything has every edition and change, a mesh its own and rows as a whole', () => {
		const fragments = (list: readonly { readonly id: string }[]): string[] => list.map(placeOf).sort();
		assert.deepEqual(idsIn('feed.xml').map(fragmentOf).sort(), fragments([...editions, ...changes]));
		for (const { id, options } of meshes) {
			const own = changes.filter((change) => change.options.length === 0 || options.some((option) => change.options.includes(option.id)));
			assert.deepEqual(idsIn(`meshes/${id}/feed.xml`).map(fragmentOf).sort(), fragments([...editions, ...own]).sort(), id);
		}
	});

	test('pages that they follow name them, and no other page does', () => {
		const named = site.pages.flatMap((path) => {
			const link = site.page(path).querySelector('link[rel="alternate"][type="application/atom+xml"]');
			return link ? [[path, link.getAttribute('href')]] : [];
		});
		assert.deepEqual(
			named.sort(),
			[['/', '/feed.xml'], ['/changes/', '/feed.xml'], ...meshes.map(({ id }) => [`/meshes/${id}/`, `/meshes/${id}/feed.xml`])].sort(),
		);
	});

	test('a feed that is not Atom is refused, so the check can fail', () => {
		const wrong = XmlDocument.fromString(site.text('feed.xml').replace(/<updated>[^<]*<\/updated>/, '<updated>yesterday</updated>'));
		assert.throws(() => atom.validate(wrong));
		wrong.dispose();
	});
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../../src/content/assemble.ts';
import { checkedContent } from '../../../src/content/check.ts';
import { readFolder } from '../../../src/content/read-folder.ts';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { pairIds, pairLinks, pairViews } from '../../../src/views/pair.ts';
import { CATALOGUE, TODAY } from '../content/catalogue-copy.ts';

const birds = assemble(checkedContent(readFolder(CATALOGUE), TODAY).content.entries);

/** The same catalogue with all that may stand in any order turned round. */
const turned: Catalogue = {
	...birds,
	meshes: [...birds.meshes].reverse(),
	options: [...birds.options].reverse(),
	facts: [...birds.facts].reverse(),
	sources: [...birds.sources].reverse(),
};

test('every pair of options and every pair of meshes has one page', () => {
	assert.deepEqual(
		pairIds(birds).map((ids) => ids.join(' ')),
		[
			'finch heron-soaring',
			'finch heron-wading',
			'finch heron',
			'finch perch',
			'heron-soaring heron-wading',
			'heron-soaring perch',
			'heron perch',
			'heron-wading perch',
		],
	);
});

test('the order of columns never changes what a pair says', () => {
	const said = (catalogue: Catalogue): unknown => pairViews(catalogue).map(({ slug, title, verdict, links }) => [slug, title, verdict, links.length]);
	assert.deepEqual(said(turned), said(birds));
});

test('every row stands once: among the differences, or among what is alike', () => {
	const rows = birds.features.filter(({ group }) => !birds.groups.some(({ id, atAGlance }) => id === group && atAGlance)).map(({ id }) => id);
	for (const { slug, ahead, otherwise, alike } of pairViews(birds)) {
		const shown = [...ahead.flatMap(({ groups }) => groups), ...otherwise, ...alike].flatMap((group) => group.rows.map(({ feature }) => feature.id));
		assert.deepEqual(shown.sort(), [...rows].sort(), slug);
	}
});

test('the rows on which a side is ahead stand together, and no side stands there without one', () => {
	for (const { slug, sides, ahead, verdict } of pairViews(birds)) {
		for (const { side, groups } of ahead) {
			const rows = groups.flatMap((group) => group.rows);
			const which = side.id === sides[0].id ? 'first' : 'second';
			assert.ok(rows.length > 0, slug);
			assert.deepEqual([...new Set(rows.map(({ outcome }) => outcome))], [which], slug);
			assert.match(verdict[0], new RegExp(`${side.name} (has the higher level )?on ${rows.length}\\b`), slug);
		}
	}
});

test('opens with whom each option suits and with the rows that one has in full and the other not at all', () => {
	const [pair] = pairViews(birds).filter(({ slug }) => slug === 'heron-vs-perch');
	assert.deepEqual(
		pair?.openings.map(({ side, suits, ahead, decided, higher }) => [side.name, suits.map(({ option, summary }) => `${option.short}: ${summary}`), ahead, decided.map(({ title }) => title), higher.map(({ title }) => title)]),
		[
			['Heron', ['Wading: Teams with many clusters', 'Soaring: Teams with many clusters'], 'Full for Heron, none for Perch', ['HTTP routing'], ['Encryption']],
			['Perch', ['Perch: Teams with a handful of services'], 'Full for Perch, none for Heron', ['Windows pods'], []],
		],
	);
});

test('a mesh is led to the pairs that it or an option of it is a side of', () => {
	assert.deepEqual(
		pairLinks(birds, { id: 'perch' }).map(({ label }) => label),
		['Finch and Perch', 'Heron and Perch', 'Heron soaring and Perch', 'Heron wading and Perch'],
	);
});

test('one mesh with one option makes no pair', () => {
	const [finch] = birds.meshes.filter(({ id }) => id === 'finch');
	assert.ok(finch);
	assert.deepEqual(pairViews({ ...birds, meshes: [finch], options: finch.options }), []);
});

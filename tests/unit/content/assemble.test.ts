import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble, type CatalogueEntries } from '../../../src/content/assemble.ts';
import { checkedContent } from '../../../src/content/check.ts';
import { readFolder } from '../../../src/content/read-folder.ts';
import { CATALOGUE, TODAY } from './catalogue-copy.ts';

const { entries } = checkedContent(readFolder(CATALOGUE), TODAY).content;
const catalogue = assemble(entries);

const reversed: CatalogueEntries = {
	meshes: [...entries.meshes].reverse(),
	groups: [...entries.groups].reverse(),
	features: [...entries.features].reverse(),
	facts: [...entries.facts].reverse(),
	sources: [...entries.sources].reverse(),
};

test('columns and rows stand in their order, meshes by their leftmost column', () => {
	assert.deepEqual(catalogue.options.map(({ id, mesh, mode }) => [id, mesh, mode]), [
		['heron-wading', 'heron', 'wading'],
		['heron-soaring', 'heron', 'soaring'],
		['finch', 'finch', ''],
		['perch', 'perch', ''],
	]);
	assert.deepEqual(catalogue.meshes.map(({ id }) => id), ['heron', 'finch', 'perch']);
	assert.deepEqual(catalogue.groups.map(({ id }) => id), ['glance', 'security', 'traffic']);
	assert.deepEqual(catalogue.features.slice(2, 5).map(({ id }) => id), ['glance-for', 'mtls', 'authz-l7']);
});

test('the order in which files come does not matter', () => {
	assert.equal(JSON.stringify(assemble(reversed)), JSON.stringify(catalogue));
});

test('a fact has the subject and the feature of its path, and only the fields that it has', () => {
	const fact = catalogue.facts.find(({ subject, feature }) => subject === 'perch' && feature === 'identity');
	assert.deepEqual(fact, {
		subject: 'perch',
		feature: 'identity',
		support: 'unknown',
		summary: 'Nobody has looked',
		caveats: [],
		disputes: [],
		sources: [],
	});
});

test('the edition is the newest day of a fact, and empty where there is none', () => {
	assert.equal(catalogue.edition, '2025-06-20');
	assert.equal(assemble({ meshes: [], groups: [], features: [], facts: [], sources: [] }).edition, '');
});

test('versions count the mesh itself unless its file says otherwise, and releases stay as listed', () => {
	assert.deepEqual(catalogue.meshes.map(({ versionOf }) => versionOf), ['Heron', 'Finch', 'Cluster']);
	assert.deepEqual(catalogue.meshes[0]?.releases.map(({ line }) => line), ['2.4', '2.3', '2.2']);
});

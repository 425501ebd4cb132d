import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalogue, Mesh, Option } from '../../../src/domain/catalogue.ts';
import { type Change, type ChangeKind, historyOf } from '../../../src/domain/history.ts';
import { changesView, latestChanges, rowHistories } from '../../../src/views/changes.ts';
import { feedViews } from '../../../src/views/feed.ts';

const option = (id: string, mesh: string): Option => ({ id, mesh, mode: '', name: id.toUpperCase(), short: id, order: 1 });
const options = [option('heron', 'heron'), option('finch', 'finch')];
const mesh = (id: string): Mesh => ({
	id,
	name: id,
	oneLine: '',
	versionOf: id,
	homepage: '',
	repository: '',
	license: '',
	baseline: false,
	options: options.filter((each) => each.mesh === id),
	releases: [],
	channels: [],
	checkedOn: '2025-06-20',
	sources: [],
});
const catalogue: Catalogue = {
	meshes: [mesh('heron'), mesh('finch')],
	options,
	groups: [],
	features: [{ id: 'mtls', title: 'Mutual TLS', question: '?', group: 'g', order: 1, kind: 'capability', why: '', yardstick: '', notes: [], suits: false, related: [] }],
	facts: [],
	sources: [],
	edition: '2025-06-25',
};
const change = (edition: string, name: string, kind: ChangeKind, of: readonly string[], feature?: string): Change => ({
	id: `${edition}/${name}`,
	edition,
	day: edition,
	kind,
	options: of,
	...(feature !== undefined && { feature }),
	why: 'Because `it` did.',
	sources: [],
});
const history = historyOf(
	[
		{ id: '2025-03-02', title: 'First', summary: 'All.' },
		{ id: '2025-06-20', after: '2025-03-02', title: 'Second', summary: 'More.' },
	],
	[
		change('2025-03-02', 'a', 'correction', ['heron'], 'mtls'),
		change('2025-06-20', 'b', 'wording', ['finch'], 'mtls'),
		change('2025-06-20', 'c', 'correction', ['finch', 'owl'], 'nests'),
		change('2025-06-20', 'd', 'new-row', [], 'mtls'),
	],
);
const names = (list: readonly { readonly change: Change }[]): string => list.map(({ change: { id } }) => id.slice(-1)).join('');

test('the newest edition comes first, and in each the corrections', () => {
	const { editions, since, kinds } = changesView(history, catalogue);
	assert.deepEqual(editions.map(({ edition: { id }, tag, changes }) => [id, tag, names(changes)]), [
		['2025-06-20', 'edition-2025-06-20', 'cdb'],
		['2025-03-02', 'edition-2025-03-02', 'a'],
	]);
	assert.deepEqual(kinds.map(({ kind, count }) => [kind, count]), [['correction', 2], ['new-row', 1], ['wording', 1]]);
	assert.equal(since, '2025-06-25', 'facts were compared after the newest edition');
});

test('what is gone is called by its id and leads nowhere', () => {
	const [gone] = latestChanges(history, catalogue, 1);
	assert.equal(gone?.title, 'nests: FINCH, owl');
	assert.equal(gone.where, undefined);
	assert.equal(gone.path, '/changes/#edition-2025-06-20-c');
});

test('the front page asks for as many as it has room for', () => {
	assert.equal(names(latestChanges(history, catalogue, 2)), 'cd');
	assert.equal(names(latestChanges(history, catalogue, 9)), 'cdba');
});

test('a row knows its past, and an option what concerns it', () => {
	const past = rowHistories(history, catalogue);
	assert.deepEqual([names(past('mtls').changes), past('mtls').first, names(past('other').changes)], ['dba', '2025-03-02', '']);
	const byOption = changesView(history, catalogue).options.map(({ id, changes }) => [id, changes.map(({ fragment }) => fragment.slice(-1)).join('')]);
	assert.deepEqual(byOption, [['heron', 'da'], ['finch', 'cdb']]);
});

test('without an edition nothing is said of the past', () => {
	const none = historyOf([], []);
	assert.deepEqual(rowHistories(none, catalogue)('mtls'), { changes: [], first: undefined });
	assert.equal(changesView(none, catalogue).since, undefined);
	assert.deepEqual(feedViews(none, catalogue).map(({ path, updated, entries }) => [path, updated, entries.length]), [
		['/feed.xml', '2025-06-25', 0],
		['/meshes/heron/feed.xml', '2025-06-25', 0],
		['/meshes/finch/feed.xml', '2025-06-25', 0],
	]);
});

test('a feed tells editions and, below each, its changes in plain text', () => {
	const [, heron] = feedViews(history, catalogue);
	assert.deepEqual(heron?.entries.map(({ title }) => title), ['Edition of 20 June 2025: Second', 'New row: Mutual TLS', 'Edition of 2 March 2025: First', 'Correction: Mutual TLS: HERON']);
	assert.equal(heron.entries[1]?.summary, 'Because it did.');
});

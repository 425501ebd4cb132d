import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkedContent } from '../../../src/content/check.ts';
import { readFolder } from '../../../src/content/read-folder.ts';

const { entries, failed } = checkedContent(readFolder('content'), '9999-01-01').content;

/** `path#step`, one a line; a line that begins with # is a note. */
const PUBLISHED = readFileSync('content/published-steps.txt', 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));

const addressOf = (id: string): string => id.replace('/', '#');

test('every path and step of the guide passes its schema', () => {
	assert.deepEqual(failed.filter(({ collection }) => collection === 'paths' || collection === 'steps').map(({ file }) => file), []);
	assert.ok(entries.paths.length > 0);
});

test('every step has a goal, something to see, an exit criterion, a way back and a source', () => {
	for (const { file, data } of entries.steps) {
		for (const part of [data.goal, data.see, data.exit, data.back, data.sources]) assert.ok(part.length > 0, file);
	}
});

test('every step that was ever published still has its address', () => {
	const alive = new Set(entries.steps.flatMap(({ id, data }) => [id, ...data.formerly.map((old) => id.replace(/[^/]+$/, old))]).map(addressOf));
	const gone = PUBLISHED.filter((step) => !alive.has(step));
	assert.deepEqual(gone, [], 'Put the old id of a renamed step under formerly in its file.');
});

test('every step is on the list of published ones', () => {
	const missing = entries.steps.map(({ id }) => addressOf(id)).filter((step) => !PUBLISHED.includes(step));
	assert.deepEqual(missing, [], 'Add these lines to content/published-steps.txt.');
});

test('the baseline is measured before anything is enrolled, and authorization comes after encryption', () => {
	for (const { id, data } of entries.paths) {
		const phases = data.steps.map((step) => entries.steps.find((entry) => entry.id === `${id}/${step}`)?.data.phase);
		const first = (phase: string): number => phases.findIndex((other) => other === phase);
		const baseline = first('baseline');
		if (baseline >= 0) for (const later of ['install', 'canary', 'mtls', 'authz']) assert.ok(first(later) < 0 || baseline < first(later), `${id}: ${later} comes before the baseline`);
		if (first('audit') >= 0) assert.equal(first('audit'), 0, `${id}: the audit comes first`);
	}
});

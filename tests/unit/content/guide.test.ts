import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkedContent } from '../../../src/content/check.ts';
import { readFolder } from '../../../src/content/read-folder.ts';
import { checkPublished, PUBLISHED } from '../../../src/tools/guide/published.ts';

const { entries, failed } = checkedContent(readFolder('content'), '9999-01-01').content;

test('every path and step of the guide passes its schema', () => {
	assert.deepEqual(failed.filter(({ collection }) => collection === 'paths' || collection === 'steps').map(({ file }) => file), []);
	assert.ok(entries.paths.length > 0);
});

test('every step has a goal, something to see, an exit criterion, a way back and a source', () => {
	for (const { file, data } of entries.steps) {
		for (const part of [data.goal, data.see, data.exit, data.back, data.sources]) assert.ok(part.length > 0, file);
	}
});

test('every step that was ever published still has its address, and every step is on the list', () => {
	const found = checkPublished(readFileSync(join('content', PUBLISHED), 'utf8'), {
		steps: entries.steps.map(({ id, data }) => ({ id, formerly: data.formerly })),
		redirected: entries.redirects.flatMap(({ data }) => data.moved.map(({ from }) => from)),
	});
	assert.deepEqual(found.map(({ line, message }) => `${line}: ${message}`), []);
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

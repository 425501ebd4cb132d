import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { CASES, CATALOGUE, expectedOf, printed, problemsIn, withCopy } from './catalogue-copy.ts';

const TOOL = fileURLToPath(new URL('../../../src/tools/check-content.ts', import.meta.url));
const BROKEN = fileURLToPath(new URL('../../fixtures/broken/', import.meta.url));

/** What an editor is most likely to get wrong. No two change the same file, so that one run can hold all of them. */
const COMMON = [
	'unknown-level',
	'misspelt-field',
	'missing-source',
	'unknown-source',
	'unused-source',
	'unknown-feature',
	'unknown-option',
	'partial-without-caveat',
	'future-day',
	'no-such-day',
	'bad-version',
	'unquoted-version',
	'http-address',
	'duplicate-id',
	'dead-link',
	'braces',
	'not-utf8',
	'empty-file',
];

test('the invented catalogue has no problem', () => {
	assert.match(printed(), /^checked \d+ files: no problem\n$/);
});

for (const name of CASES) {
	test(`tells an editor what to do: ${name}`, () => {
		assert.notEqual(expectedOf(name), '', `tests/fixtures/broken/${name}/expected.txt is missing`);
		assert.equal(printed(name), expectedOf(name));
	});
}

test('tells every problem of every file in one run', () => {
	const changed = COMMON.flatMap((name) =>
		readdirSync(join(BROKEN, name, 'content'), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => relative(join(BROKEN, name, 'content'), join(entry.parentPath, entry.name))),
	);
	assert.equal(new Set(changed).size, changed.length, 'two of the cases change the same file');
	const found = problemsIn(printed(...COMMON));
	const expected = COMMON.flatMap((name) => problemsIn(expectedOf(name)));
	assert.deepEqual([...found].sort(), expected.sort());
	const files = new Set(found.map((line) => line.split(':')[0])).size;
	assert.ok(printed(...COMMON).endsWith(`\n${found.length} problems in ${files} files\n`));
});

test('sorts problems by file and then by line', () => {
	const places = problemsIn(printed(...COMMON)).map((line) => {
		const [file = '', number = ''] = line.split(':');
		return `${file}:${number.padStart(6, '0')}`;
	});
	assert.deepEqual(places, [...places].sort());
});

test('the tool exits with 0 and one line when there is no problem', () => {
	const { status, stdout, stderr } = spawnSync(process.execPath, [TOOL, CATALOGUE], { encoding: 'utf8' });
	assert.equal(stderr, '');
	assert.match(stdout, /^checked \d+ files: no problem\n$/);
	assert.equal(status, 0);
});

test('the tool reads the folder that CONTENT_DIR names and exits with 1 when there are problems', () => {
	withCopy(['unknown-level'], (root) => {
		const { status, stdout } = spawnSync(process.execPath, [TOOL], { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: root } });
		assert.equal(stdout, expectedOf('unknown-level').replace('content', root));
		assert.equal(status, 1);
	});
});

test('the tool says so when there is no such folder', () => {
	const { status, stderr } = spawnSync(process.execPath, [TOOL, '/no/such/folder'], { encoding: 'utf8' });
	assert.equal(stderr, 'There is no folder /no/such/folder.\n');
	assert.equal(status, 1);
});

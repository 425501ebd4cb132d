import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineFinder, readYaml } from '../../../src/content/yaml.ts';

test('a bare day is a date, as in the build', () => {
	assert.deepEqual(readYaml('a: 2026-11-22').data, { a: new Date('2026-11-22') });
});

test('words of YAML 1.1 are words', () => {
	assert.deepEqual(readYaml('a: no\nb: on\nc: 0o10\nd: 1.20').data, { a: 'no', b: 'on', c: 8, d: 1.2 });
});

for (const day of ['2026-02-30', '2026-13-01', '2025-02-29']) {
	test(`${day} is told, not moved to another day`, () => {
		assert.deepEqual(readYaml(`a: 1\nb: ${day} # a note`).faults, [
			{ line: 2, field: 'b', message: `"${day}" is not a day. Write it as YYYY-MM-DD, for example 2026-11-22.` },
		]);
	});
}

test('nothing at all is null, and not unreadable', () => {
	assert.deepEqual(readYaml('# only a note'), { data: null, faults: [] });
});

test('every field that stands twice is told', () => {
	assert.deepEqual(readYaml('a: 1\na: 2\nb: 1\nb: 2').faults.map(({ line }) => line), [2, 4]);
});

test('finds the line of a field, and of what surrounds a field that is not there', () => {
	const find = lineFinder('# a note\na: 1\nb:\n  - c: 1\n    d: [x, y]\n  - c: 2');
	assert.equal(find([]), 0);
	assert.equal(find(['none']), 0);
	assert.equal(find(['a']), 2);
	assert.equal(find(['b', 0, 'd', 1]), 5);
	assert.equal(find(['b', 1]), 6);
	assert.equal(find(['b', 1, 'd']), 6);
	assert.equal(find(['b', 7]), 3);
});

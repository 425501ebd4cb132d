import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { columnsAfterToggle, columnsBeside, columnsMovedLeft } from '../../../src/domain/columns.ts';

const ALL = ['finch', 'heron', 'perch'];

describe('switching a column', () => {
	for (const [shown, id, on, expected] of [
		[[], 'heron', false, ['finch', 'perch']],
		[['finch', 'perch'], 'heron', true, []],
		[['perch'], 'finch', true, ['finch', 'perch']],
		[['perch', 'finch'], 'heron', true, ['perch', 'finch', 'heron']],
		[['perch'], 'perch', false, ['perch']],
	] as const) {
		test(`${on ? 'on' : 'off'}: ${id} with ${shown.join(', ') || 'all'}`, () => assert.deepEqual(columnsAfterToggle(ALL, shown, id, on), expected));
	}
});

describe('moving a column left', () => {
	for (const [shown, id, expected] of [
		[[], 'heron', ['heron', 'finch', 'perch']],
		[['heron', 'finch', 'perch'], 'finch', []],
		[[], 'finch', []],
		[['perch'], 'heron', ['perch', 'heron']],
	] as const) {
		test(`${id} with ${shown.join(', ') || 'all'}`, () => assert.deepEqual(columnsMovedLeft(ALL, shown, id), expected));
	}
});

describe('two side by side', () => {
	test('are what was picked', () => assert.deepEqual(columnsBeside(ALL, ['finch', 'perch'], 1), ['finch', 'perch']));
	test('are never the same', () => assert.deepEqual(columnsBeside(ALL, ['finch', 'finch'], 1), ['heron', 'finch']));
});

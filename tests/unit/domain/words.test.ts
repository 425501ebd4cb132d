import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { longDay, shortDay } from '../../../src/domain/days.ts';
import { compareLines, lineOf, staleness } from '../../../src/domain/freshness.ts';
import { toCsv, toMarkdownTable } from '../../../src/domain/table-text.ts';

describe('days in words', () => {
	for (const [day, long, short] of [
		['2026-11-22', '22 November 2026', '22 Nov 2026'],
		['2026-01-02', '2 January 2026', '2 Jan 2026'],
		['2026-05', 'May 2026', 'May 2026'],
	] as const) {
		test(day, () => {
			assert.equal(longDay(day), long);
			assert.equal(shortDay(day), short);
		});
	}
});

describe('a fact grows old by releases', () => {
	const release = (line: string, supported: boolean) => ({ line, latest: line, supported, sources: [] });
	const heron = { releases: [release('1.10', true), release('1.9', true), release('1.8', true), release('1.7', false)] };
	for (const [version, expected] of [
		['1.10.3', undefined],
		['1.10', undefined],
		['1.11', undefined],
		['1.9.9', undefined],
		['1.8', { reason: 'behind', line: '1.8', newest: '1.10', behind: 2 }],
		['1.7.x', { reason: 'unsupported', line: '1.7', newest: '1.10', behind: 3 }],
		['1.2', { reason: 'unsupported', line: '1.2', newest: '1.10', behind: 8 }],
		['0.9', { reason: 'unsupported', line: '0.9', newest: '1.10', behind: 4 }],
	] as const) {
		test(`judged at ${version}: ${expected?.reason ?? 'fresh'}`, () => assert.deepEqual(staleness({ version }, heron), expected));
	}
	test('nothing is said of a fact without a version or a mesh without releases', () => {
		assert.equal(staleness({}, heron), undefined);
		assert.equal(staleness({ version: '1.7' }, { releases: [] }), undefined);
	});
	test('lines are ordered by number', () => {
		assert.deepEqual(['1.10', '1.9', '2.0', '1.2'].sort(compareLines), ['1.2', '1.9', '1.10', '2.0']);
		assert.equal(lineOf('1.20.3'), '1.20');
	});
});

describe('tables as text', () => {
	test('CSV quotes what needs it and disarms formulas', () => {
		assert.equal(toCsv([['a', 'b'], ['x,y', 'say "hi"'], ['=1+1', 'line\nbreak'], ['-1+1', '-8.5']]), 'a,b\r\n"x,y","say ""hi"""\r\n\'=1+1,"line\nbreak"\r\n\'-1+1,-8.5\r\n');
	});
	test('Markdown escapes pipes and joins lines', () => {
		assert.equal(toMarkdownTable([['a', 'b'], ['x|y', 'two\nlines']]), '| a | b |\n| --- | --- |\n| x\\|y | two lines |\n');
		assert.equal(toMarkdownTable([]), '');
	});
});

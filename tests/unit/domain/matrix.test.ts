import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type MatrixRow, rowMatches, searchable, searchWords } from '../../../src/domain/matrix-row.ts';
import { LONGEST_QUERY, type MatrixKnown, type MatrixState, matrixQuery, parseMatrixState } from '../../../src/domain/matrix-state.ts';

const KNOWN: MatrixKnown = {
	groups: new Set(['security', 'traffic']),
	options: new Set(['finch', 'heron', 'perch']),
	levels: new Set(['full', 'partial', 'none', 'strong']),
	features: new Set(['mtls', 'retries', 'split']),
};
const NOTHING: MatrixState = { q: '', group: '', support: '', show: [], differing: false, dense: false, must: [], want: [] };
const parse = (query: string): MatrixState => parseMatrixState(new URLSearchParams(query), KNOWN);

describe('the address of the matrix', () => {
	for (const [query, expected] of [
		['', {}],
		['q=mutual+tls', { q: 'mutual tls' }],
		['group=traffic&support=partial', { group: 'traffic', support: 'partial' }],
		['support=strong', { support: 'strong' }],
		['show=perch,finch', { show: ['perch', 'finch'] }],
		['show=perch&show=finch', { show: ['perch', 'finch'] }],
		['differing=1', { differing: true }],
		['density=compact', { dense: true }],
		['density=tight', {}],
		['must=mtls&want=retries', { must: ['mtls'], want: ['retries'] }],
		['must=mtls&want=mtls,split', { must: ['mtls'], want: ['split'] }],
		['group=nope&support=best&show=owl,finch,finch&must=x', { show: ['finch'] }],
		['differing=yes&group=&q=%00%01', { q: ' ' }],
		['group=__proto__&support=constructor', {}],
	] as const) {
		test(`reads ?${query}`, () => assert.deepEqual(parse(query), { ...NOTHING, ...expected }));
	}

	test('cuts a search that nobody types', () => assert.equal(parse(`q=${'a'.repeat(10_000)}`).q.length, LONGEST_QUERY));

	test('writes a search that was cut in the middle of an emoji', () => {
		const cut = parse(`q=${'a'.repeat(LONGEST_QUERY - 1)}😀`);
		assert.equal(matrixQuery(cut), `?q=${'a'.repeat(LONGEST_QUERY - 1)}%EF%BF%BD`);
	});

	test('writes what it reads, commas readable', () => {
		const state: MatrixState = { q: 'a & b', group: 'traffic', support: 'none', show: ['perch', 'finch'], differing: true, dense: true, must: ['mtls'], want: ['split', 'retries'] };
		assert.equal(matrixQuery(state), '?q=a+%26+b&group=traffic&support=none&show=perch,finch&differing=1&density=compact&must=mtls&want=split,retries');
		assert.deepEqual(parse(matrixQuery(state)), state);
		assert.equal(matrixQuery(NOTHING), '');
	});

	test('survives every query there is, and is stable after one reading', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom('q', 'group', 'support', 'show', 'differing', 'density', 'must', 'want', '__proto__'), fc.string({ unit: 'binary' })), (values) => {
				const once = parse(new URLSearchParams(Object.entries(values)).toString());
				const again = parse(matrixQuery(once));
				assert.deepEqual(again, { ...once, q: once.q.trim() });
			}),
		);
	});
});

describe('a row is found', () => {
	const row: MatrixRow = { group: 'security', words: searchable('Mutual TLS with side-car or Séance'), levels: ['full', 'none'] };
	for (const [q, found] of [
		['', true],
		['mutual', true],
		['TLS mutual', true],
		['mutual-tls', true],
		['sidecar', true],
		['side-car', true],
		['side\u2011car', true],
		['seance', true],
		['mutual udp', false],
	] as const) {
		test(`${found ? 'by' : 'not by'} "${q}"`, () => assert.equal(rowMatches(row, NOTHING, searchWords(q)), found));
	}

	for (const [change, found] of [
		[{ group: 'security' }, true],
		[{ group: 'traffic' }, false],
		[{ support: 'none' }, true],
		[{ support: 'partial' }, false],
		[{ differing: true }, true],
	] as const) {
		test(`${found ? 'with' : 'not with'} ${JSON.stringify(change)}`, () => assert.equal(rowMatches(row, { ...NOTHING, ...change }, []), found));
	}

	test('among rows that differ only when its levels do', () => {
		assert.equal(rowMatches({ ...row, levels: ['full', 'full'] }, { ...NOTHING, differing: true }, []), false);
	});
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { axisOf, chartRows, convert, threeDigits } from '../../../src/domain/chart.ts';
import { duelsOf, homeRecords, outcomeOf } from '../../../src/domain/duel.ts';
import type { Figure, Study } from '../../../src/domain/study.ts';

const figure = (option: string, value: number, rest: Partial<Figure> = {}): Figure => ({ option, metric: 'p99-latency', value, unit: 'ms', at: '100 requests/s', scope: 'end-to-end', kind: 'measured', ...rest });

const study = (figures: readonly Figure[], rest: Partial<Study> = {}): Study => ({
	id: 'nest-2026',
	title: 'Nests measured',
	short: 'Nest 2026',
	authors: ['A. Bird'],
	publisher: 'Nest',
	party: 'vendor',
	stake: ['heron'],
	paidBy: 'Nest',
	interest: 'Sells herons.',
	published: '2026-01-01',
	source: 'nest',
	read: 'all of it',
	versions: [{ mesh: 'heron', version: '2.4' }],
	environment: {},
	workload: {},
	unmeasured: ['Sleep.'],
	limitations: ['One nest.'],
	rerun: { code: 'yes', rawData: 'no' },
	figures,
	...rest,
});

describe('who beat whom', () => {
	test('counts only what was measured under one condition', () => {
		const duels = duelsOf(study([figure('heron', 3), figure('finch', 4), figure('heron', 9, { at: '900 requests/s' }), figure('finch', 8, { at: '900 requests/s' }), figure('finch', 1, { at: 'alone' })]));
		assert.deepEqual(duels.map(({ first, second, firstBetter, secondBetter }) => [first.option, second.option, firstBetter, secondBetter]), [['finch', 'heron', 1, 1]]);
	});

	test('takes more requests as better, and the first figure of a contender', () => {
		const [duel] = duelsOf(study([figure('heron', 90, { metric: 'throughput', unit: 'requests/s' }), figure('finch', 80, { metric: 'throughput', unit: 'requests/s' }), figure('finch', 99, { metric: 'throughput', unit: 'requests/s' })]));
		assert.equal(duel && outcomeOf(duel), 'second');
	});

	test('reads a figure that is relative to another contender', () => {
		const [duel] = duelsOf(study([figure('heron', -20, { unit: '%', versus: { option: 'finch' } })]));
		assert.equal(duel?.first.option, 'finch');
		assert.equal(duel && outcomeOf(duel), 'second');
	});

	test('never depends on the order of the figures', () => {
		const figures = fc.uniqueArray(fc.tuple(fc.constantFrom('heron', 'finch', 'perch'), fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 5 })), { selector: ([option, at]) => option + at });
		const told = (list: readonly Figure[]) => duelsOf(study(list)).map(({ study: _study, ...rest }) => JSON.stringify(rest)).sort();
		fc.assert(
			fc.property(figures, (list) => {
				const made = list.map(([option, at, value]) => figure(option, value, { at }));
				assert.deepEqual(told(made), told([...made].reverse()));
			}),
		);
	});

	test('counts for a publisher its own options against others, without the baseline', () => {
		const one = study([figure('perch', 1), figure('heron', 3), figure('finch', 4)]);
		const [record] = homeRecords([one, study([figure('heron', 3), figure('finch', 4)], { party: 'independent', stake: [] })], (option) => option, (option) => option === 'perch');
		assert.deepEqual([record?.won, record?.lost, record?.mixed], [1, 0, 0]);
	});
});

describe('a chart', () => {
	const chart = { id: 'c', title: 'C', order: 1, sentence: 'S', metric: 'p99-latency', unit: '×', scale: 'log' } as const;

	test('draws each figure relative to the baseline of its own condition', () => {
		const rows = chartRows(chart, [study([figure('perch', 2), figure('heron', 3), figure('heron', 5, { at: 'elsewhere' })])], (option) => option === 'perch');
		assert.deepEqual(rows.map(({ points, middle }) => [points.length, middle]), [[1, 1.5]]);
	});

	test('turns units of one kind into each other and refuses others', () => {
		assert.equal(convert(1, 'MB', 'MiB'), 1_000_000 / 1_048_576);
		assert.equal(convert(2500, 'µs', 'ms'), 2.5);
		assert.throws(() => convert(1, 'MB', 'ms'), { message: 'MB cannot be turned into ms.' });
	});

	test('keeps every value on its axis', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ min: 1e-4, max: 1e6, noNaN: true }), { minLength: 1 }), fc.constantFrom('linear' as const, 'log' as const), (values, scale) => {
				const axis = axisOf(values, scale);
				for (const value of values) assert.ok(axis.place(value) >= -1e-9 && axis.place(value) <= 100 + 1e-9, `${value} at ${axis.place(value)}`);
			}),
		);
	});
});

for (const [value, text] of [[0, '0'], [0.2617, '0.262'], [57.24, '57.2'], [1560.4, '1560'], [2, '2'], [0.00095, '0.00095'], [100, '100']] as const) {
	test(`${value} is said as ${text}`, () => assert.equal(threeDigits(value), text));
}

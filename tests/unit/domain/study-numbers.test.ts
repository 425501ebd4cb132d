import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountsIn } from '../../../src/domain/quantity.ts';
import type { Figure } from '../../../src/domain/study.ts';
import { type Numbers, studyHas } from '../../../src/domain/study-numbers.ts';

const figure = (option: string, value: number, unit: string, at = '10 requests/s'): Figure => ({ option, metric: unit === 'ms' ? 'p99-latency' : 'memory', value, unit, at, scope: 'end-to-end', kind: 'measured' });

const STUDY: Numbers = {
	figures: [figure('perch', 200, 'ms'), figure('heron', 266.4, 'ms'), figure('finch', 999, 'ms', '90 requests/s'), figure('heron', 10, 'MiB')],
	environment: { nodes: '3 with 4 GB' },
	workload: {},
	unmeasured: ['The kernel.'],
	limitations: ['Runs differ by 5 percent.'],
};

for (const [amount, has, why] of [
	['266 ms', true, 'a figure, rounded as it is written'],
	['266.4 ms', true, 'a figure'],
	['267 ms', false, 'another number'],
	['0.266 ms', false, 'another order'],
	['266,400 µs', true, 'a figure in another unit'],
	['10.5 MB', true, 'a figure in another unit, rounded'],
	['266 MB', false, 'a figure that measures something else'],
	['33%', true, 'the difference of two figures'],
	['25 percent', true, 'the same difference seen from the other'],
	['400%', false, 'the difference of figures under two conditions'],
	['4 GB', true, 'a word about the setting'],
	['5%', true, 'a word about the limits'],
] as const) {
	test(`${amount}: ${why}`, () => {
		const [{ numbers, unit } = { numbers: [], unit: '' }] = amountsIn(amount);
		assert.ok(numbers.length > 0);
		assert.equal(numbers.every((number) => studyHas(STUDY, number, unit)), has);
	});
}

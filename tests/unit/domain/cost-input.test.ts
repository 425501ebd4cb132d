import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { COST_FIELDS, costQuery, fieldRule, fieldText, parseCostInput, readField } from '../../../src/domain/cost-input.ts';
import { costCells, type CostModel, moneyText, shortNumber } from '../../../src/domain/cost-text.ts';
import { costChart, crossingText } from '../../../src/domain/cost-chart.ts';
import type { ClusterInput } from '../../../src/domain/costs.ts';

const defaults: ClusterInput = { pods: 600, nodes: 20, services: 150, requests: 1000, depth: 4, layer7: 30, replicas: 12, vcpuHour: 0.04, gbHour: 0.004 };
const whole = { most: 1000, whole: true };

describe('a field', () => {
	for (const junk of ['', '  ', '-1', '1e3', 'many', '1,000', '0x10', 'NaN', 'Infinity', '1001', '99999999999999999999', '2.5', '١٢', '1 2']) {
		test(`does not take "${junk}"`, () => assert.equal(readField(whole, junk), undefined));
	}
	for (const [typed, value] of [['0', 0], [' 12 ', 12], ['1000', 1000], ['007', 7]] as const) {
		test(`reads "${typed}"`, () => assert.equal(readField(whole, typed), value));
	}
	test('takes a fraction where one makes sense', () => assert.equal(readField({ most: 10, whole: false }, '2.5'), 2.5));
	test('says what it takes', () => assert.equal(fieldRule({ most: 1_000_000, whole: true }), 'Write a whole number from 0 to 1,000,000, with digits only.'));
});

describe('the address', () => {
	test('comes back as it was written', () => {
		const input = fc.record<ClusterInput>(
			Object.fromEntries(
				COST_FIELDS.map(({ key, most, whole: isWhole }) => [key, isWhole ? fc.integer({ min: 0, max: most }) : fc.integer({ min: 0, max: Math.min(most, 1000) * 1e5 }).map((value) => value / 1e5)]),
			) as { [Key in keyof ClusterInput]: fc.Arbitrary<number> },
		);
		fc.assert(fc.property(input, (state) => assert.deepEqual(parseCostInput(new URLSearchParams(costQuery(state, defaults)), defaults), { ...state })));
	});

	test('never throws, and keeps the default of what does not fit', () => {
		fc.assert(fc.property(fc.string(), (junk) => assert.ok(Number.isFinite(parseCostInput(new URLSearchParams({ pods: junk }), defaults).pods))));
		assert.deepEqual(parseCostInput(new URLSearchParams('pods=-3&nodes=7.5&depth=&gb=free&layer7=101'), defaults), defaults);
	});

	test('is empty for the defaults and short otherwise', () => {
		assert.equal(costQuery(defaults, defaults), '');
		assert.equal(costQuery({ ...defaults, pods: 7, gbHour: 0.0000001 }, defaults), '?pods=7&gb=0.0000001');
		assert.equal(fieldText(0), '0');
	});
});

const model: CostModel = {
	id: 'heron',
	coefficients: [{ part: 'node-agents', resource: 'memory', driver: 'node', passes: 1, range: [20, 50, 70], unit: 'MiB' }],
	reservations: [],
	unknown: [{ part: 'node-agents', resource: 'cpu', why: '' }],
};

describe('what nobody has measured', () => {
	test('is said to be unknown and never shown as zero', () => {
		const cells = costCells(model, defaults, '$');
		assert.deepEqual(cells['node-agents-cpu'], { typical: 'unknown', range: '' });
		assert.deepEqual(cells['cpu'], { typical: 'unknown', range: '' });
		assert.deepEqual(cells['latency'], { typical: 'unknown', range: '' });
		assert.match(cells['money']?.typical ?? '', /^at least \$/);
		assert.deepEqual(cells['memory'], { typical: '1000 MiB'.replace('1000', '1,000'), range: '400 MiB to 1.4 GiB' });
		assert.deepEqual(cells['pod-proxies-cpu'], { typical: 'none', range: '' });
	});

	test('has no line in the chart and no sum in its table', () => {
		const chart = costChart([{ ...model, coefficients: [] }], defaults, '$');
		assert.equal(chart.lines[0]?.points, '');
		assert.deepEqual([...new Set(chart.table[0]?.cells)], ['unknown']);
	});
});

test('both ends of a range share a unit where it is the same', () => {
	assert.equal(costCells(model, { ...defaults, nodes: 10 }, '$')['memory']?.range, '200 to 700 MiB');
	assert.equal(costCells(model, { ...defaults, nodes: 100 }, '$')['memory']?.range, '2 to 6.8 GiB');
});

test('lines cross where the sums are equal', () => {
	const flat: CostModel = { id: 'finch', coefficients: [{ part: 'control-plane', resource: 'memory', driver: 'cluster', passes: 1, range: [1000, 1000, 1000], unit: 'MiB' }], reservations: [], unknown: [] };
	const { crossings } = costChart([flat, { ...model, unknown: [] }], defaults, '$');
	// 20 nodes cost 50 MiB each, as much as the other's 1000 MiB: at the reader's own 600 pods.
	assert.deepEqual(crossings.map(({ before, after }) => [before, after]), [['heron', 'finch']]);
	assert.ok(Math.abs((crossings[0]?.pods ?? 0) - 600) <= 6);
	assert.equal(crossingText({ before: 'heron', after: 'finch', pods: 1438 }, { heron: 'Heron' }), 'Up to about 1,438 pods Heron costs less than finch; above, it is the other way round.');
});

for (const [value, text] of [[0, '0'], [0.004, 'less than 0.01'], [0.123, '0.12'], [7.25, '7.3'], [12.4, '12'], [1234.5, '1,235']] as const) {
	test(`${value} is said as ${text}`, () => assert.equal(shortNumber(value), text));
}

for (const [value, text] of [[0, '€0.00'], [0.004, 'less than €0.01'], [9.4, '€9.40'], [12.4, '€12'], [1234.5, '€1,235']] as const) {
	test(`${value} of money is said as ${text}`, () => assert.equal(moneyText(value, '€'), text));
}

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { COST_FIELDS } from '../../../src/domain/cost-input.ts';
import { type ClusterInput, COST_PARTS, type Coefficient, DRIVERS, type OptionCosts, type Range } from '../../../src/domain/costs.ts';
import { add, estimate, HOURS_A_MONTH, monthly, resized } from '../../../src/domain/estimate.ts';

const coefficient = (part: Coefficient['part'], resource: Coefficient['resource'], driver: Coefficient['driver'], range: Range, unit = resource === 'cpu' ? 'vCPU' : 'MiB', passes = 1): Coefficient => ({
	part,
	resource,
	driver,
	passes,
	range,
	unit,
	what: 'a number',
	studies: ['a-study'],
	sources: [],
});

/** An option with a proxy in every pod. */
const perPod: OptionCosts = {
	id: 'finch',
	coefficients: [
		coefficient('pod-proxies', 'memory', 'pod', [10, 50, 100]),
		coefficient('pod-proxies', 'cpu', 'pod', [0.001, 0.002, 0.01]),
		coefficient('pod-proxies', 'cpu', 'calls', [0.2, 0.4, 0.6], 'vCPU', 2),
		coefficient('control-plane', 'memory', 'size', [1000, 1500, 4000]),
	],
	reservations: [
		{ part: 'pod-proxies', resource: 'cpu', driver: 'pod', value: 0.1, unit: 'vCPU', what: 'a proxy', sources: ['chart'] },
		{ part: 'pod-proxies', resource: 'memory', driver: 'pod', value: 128, unit: 'MiB', what: 'a proxy', sources: ['chart'] },
	],
	unknown: [],
	latency: { layer4: { range: [1, 1.2, 1.6], studies: ['a-study'], sources: [] }, layer7: { range: [2, 2.4, 3.2], studies: ['a-study'], sources: [] } },
};

/** An option with agents on nodes and shared L7 proxies. */
const perNode: OptionCosts = {
	id: 'heron',
	coefficients: [
		coefficient('node-agents', 'memory', 'node', [20, 50, 70]),
		coefficient('node-agents', 'cpu', 'calls', [0.1, 0.2, 0.4], 'vCPU', 2),
		coefficient('l7-proxies', 'memory', 'replica', [60, 65, 70]),
		coefficient('l7-proxies', 'cpu', 'l7-calls', [0.25, 0.5, 0.75]),
		coefficient('control-plane', 'memory', 'cluster', [1, 2, 3], 'MB'),
	],
	reservations: [],
	unknown: [{ part: 'node-agents', resource: 'cpu', why: 'kernel work' }],
};

const cluster = fc.record<ClusterInput>({
	pods: fc.integer({ min: 0, max: 100_000 }),
	nodes: fc.integer({ min: 0, max: 5000 }),
	services: fc.integer({ min: 0, max: 20_000 }),
	requests: fc.double({ min: 0, max: 1e6, noNaN: true }),
	depth: fc.double({ min: 0, max: 50, noNaN: true }),
	layer7: fc.double({ min: 0, max: 100, noNaN: true }),
	replicas: fc.integer({ min: 0, max: 5000 }),
	vcpuHour: fc.double({ min: 0, max: 10, noNaN: true }),
	gbHour: fc.double({ min: 0, max: 10, noNaN: true }),
});

const rangeArbitrary = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 3, maxLength: 3 }).map((values) => values.sort((a, b) => a - b) as unknown as Range);

const anyCosts: fc.Arbitrary<OptionCosts> = fc
	.array(
		fc.record({
			part: fc.constantFrom(...COST_PARTS),
			driver: fc.constantFrom(...DRIVERS),
			range: rangeArbitrary,
			passes: fc.integer({ min: 1, max: 3 }),
			kind: fc.constantFrom(['cpu', 'vCPU'] as const, ['memory', 'MiB'] as const, ['memory', 'MB'] as const),
		}),
		{ maxLength: 12 },
	)
	.map((list) => ({ id: 'perch', reservations: [], unknown: [], coefficients: list.map(({ part, driver, range, passes, kind: [resource, unit] }) => coefficient(part, resource, driver, range, unit, passes)) }));

/** Sums in another order differ in the last digits. */
const ordered = (values: Range): boolean => values[0] <= values[1] * (1 + 1e-12) && values[1] <= values[2] * (1 + 1e-12);
const flat = ({ total }: ReturnType<typeof estimate>): number[] => [...total.cpu, ...total.memory, ...total.money];

describe('an estimate', () => {
	test('never has low above typical or typical above high', () => {
		fc.assert(
			fc.property(anyCosts, cluster, (costs, input) => {
				const { total, parts } = estimate(costs, input);
				for (const { cpu, memory, money } of [total, ...Object.values(parts)]) assert.ok(ordered(cpu) && ordered(memory) && ordered(money));
			}),
		);
	});

	test('never falls when any input grows', () => {
		fc.assert(
			fc.property(anyCosts, cluster, fc.constantFrom(...COST_FIELDS), fc.double({ min: 0, max: 1000, noNaN: true }), (costs, input, { key, most }, more) => {
				const larger = { ...input, [key]: Math.min(most, input[key] + more) };
				if (larger[key] < input[key]) return;
				const before = flat(estimate(costs, input));
				flat(estimate(costs, larger)).forEach((value, index) => assert.ok(value >= (before[index] ?? 0) * (1 - 1e-12)));
			}),
		);
	});

	test('is the sum of its parts', () => {
		fc.assert(
			fc.property(anyCosts, cluster, (costs, input) => {
				const { total, parts } = estimate(costs, input);
				const sum = Object.values(parts).map(({ money }) => money).reduce(add);
				sum.forEach((value, index) => assert.ok(Math.abs(value - (total.money[index] ?? 0)) <= 1e-9 * Math.max(1, value)));
			}),
		);
	});

	test('costs idle proxies only where there is no traffic', () => {
		fc.assert(
			fc.property(cluster, (input) => {
				const { parts } = estimate(perPod, { ...input, requests: 0 });
				assert.deepEqual(parts['pod-proxies'].cpu, [0.001 * input.pods, 0.002 * input.pods, 0.01 * input.pods]);
				assert.deepEqual(estimate(perNode, { ...input, requests: 0 }).total.cpu, [0, 0, 0]);
			}),
		);
	});

	test('does not grow with pods where no proxy runs in a pod', () => {
		fc.assert(
			fc.property(cluster, fc.nat(100_000), (input, pods) => assert.deepEqual(estimate(perNode, { ...input, pods }), estimate(perNode, input))),
		);
	});

	test('doubles its vCPU and memory with the cluster where nothing is there once', () => {
		fc.assert(
			fc.property(cluster, (input) => {
				const twice = estimate(perPod, resized(input, 2)).total;
				const once = estimate(perPod, input).total;
				twice.cpu.forEach((value, index) => assert.ok(Math.abs(value - 2 * (once.cpu[index] ?? 0)) <= 1e-9 * Math.max(1, value)));
			}),
		);
	});
});

describe('worked by hand', () => {
	const input: ClusterInput = { pods: 100, nodes: 4, services: 1000, requests: 500, depth: 4, layer7: 25, replicas: 6, vcpuHour: 0.05, gbHour: 0.01 };

	test('proxies in 100 pods, 2000 calls a second', () => {
		const result = estimate(perPod, input);
		// CPU: 100 idle proxies, and 2 thousand calls x 2 proxies x 0.2, 0.4, 0.6 vCPU.
		assert.deepEqual(result.parts['pod-proxies'].cpu, [0.1 + 0.8, 0.2 + 1.6, 1 + 2.4]);
		// Memory: 100 x 10, 50, 100 MiB; the control plane is that of 1000 services, whatever the pods.
		assert.deepEqual(result.total.memory, [1000 + 1000, 5000 + 1500, 10_000 + 4000]);
		// Money: 730 h x (1.8 vCPU x 0.05 + 6500 / 1024 GB x 0.01).
		assert.equal(result.total.money[1], 730 * (1.8 * 0.05 + (6500 / 1024) * 0.01));
		assert.equal(result.total.money[1].toFixed(2), '112.04');
		// Reserved: 100 x 0.1 vCPU and 100 x 128 MiB.
		assert.deepEqual([result.reserved.cpu, result.reserved.memory], [10, 12_800]);
		assert.equal(result.reserved.money.toFixed(2), '456.25');
		// Latency of a request: 4 calls x (75% of 1.2 ms + 25% of 2.4 ms).
		assert.equal(result.latencyPerRequest?.[1].toFixed(3), '6.000');
	});

	test('agents on 4 nodes and 6 replicas, a quarter of the calls at layer 7', () => {
		const result = estimate(perNode, input);
		assert.deepEqual(result.parts['node-agents'].memory, [80, 200, 280]);
		assert.deepEqual(result.parts['node-agents'].cpu, [0.4, 0.8, 1.6]);
		// 500 calls a second need layer 7: half a thousand x 0.25, 0.5, 0.75 vCPU.
		assert.deepEqual(result.parts['l7-proxies'].cpu, [0.125, 0.25, 0.375]);
		assert.deepEqual(result.parts['l7-proxies'].memory, [360, 390, 420]);
		// 1 MB is 1,000,000 / 1,048,576 MiB.
		assert.deepEqual(result.parts['control-plane'].memory, [1, 2, 3].map((value) => (value * 1_000_000) / 1_048_576));
		assert.equal(result.latencyPerRequest, undefined);
	});

	test('a month has 730 hours, a GB 1024 MiB', () => {
		assert.equal(HOURS_A_MONTH, (365 * 24) / 12);
		assert.equal(monthly(1, 0, { vcpuHour: 1, gbHour: 1 }), 730);
		assert.equal(monthly(0, 1024, { vcpuHour: 1, gbHour: 1 }), 730);
	});
});

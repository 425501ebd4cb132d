import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { amountsIn, quantitiesIn, says } from '../../../src/domain/quantity.ts';

test('finds measured amounts, each once, however lines break', () => {
	assert.deepEqual(quantitiesIn('About 60 MB (35-160 MB), 0.20\nvCPU and 60 MB; 1,000 pods, port 15021, 3 msgs.'), ['60 MB', '35-160 MB', '0.20 vCPU']);
});

for (const [text, words, expected] of [
	['about 4 MiB a pod', '4 MiB a pod', true],
	['about 14 MiB a pod', '4 MiB a pod', false],
	['about 1.4 MiB a pod', '4 MiB a pod', false],
	['0.130 ms', '0.13', false],
	['a range (35-160).', '35-160', true],
	['14 MiB here, 4 MiB there', '4 MiB', true],
	['broken\n  lines', 'broken lines', true],
] as const) {
	test(`${JSON.stringify(text)} ${expected ? 'says' : 'does not say'} ${words}`, () => assert.equal(says(text, words), expected));
}

test('what is found in a text is said by it', () => {
	const amount = fc.tuple(fc.nat(5000), fc.constantFrom('MB', 'MiB', 'vCPU', 'ms')).map(([value, unit]) => `${value} ${unit}`);
	fc.assert(fc.property(fc.array(amount), (amounts) => quantitiesIn(amounts.join(', ')).every((each) => says(amounts.join(', '), each) && amounts.includes(each))));
});

test('numbers that share a unit are one amount; versions and percentiles are none', () => {
	const told = amountsIn('Perch 2.4 at p90 and 0.54 ms, 0.11 and 0.13 ms, at layer 4 and 0.7 to 1.3 ms, 33 percent, +7%, 2,574 µs, 4-26 MB, 20 pods.');
	assert.deepEqual(told.map(({ text }) => text), ['0.54 ms', '0.11 and 0.13 ms', '0.7 to 1.3 ms', '33 percent', '7%', '2,574 µs', '4-26 MB']);
	assert.deepEqual(told.map(({ unit }) => unit), ['ms', 'ms', 'ms', '%', '%', 'µs', 'MB']);
	assert.deepEqual(told[1]?.numbers.map(({ value, slack }) => [value, slack]), [[0.11, 0.005], [0.13, 0.005]]);
	assert.deepEqual(told[5]?.numbers.map(({ value, slack }) => [value, slack]), [[2574, 0.5]]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean, editDistance, nearest } from '../../../src/content/nearest.ts';

for (const [a, b, distance] of [
	['mtls', 'mtls', 0],
	['', 'mtls', 4],
	['mtsl', 'mtls', 1],
	['summry', 'summary', 1],
	['retires', 'retries', 1],
	['kitten', 'sitting', 3],
] as const) {
	test(`${a || 'nothing'} is ${distance} from ${b}`, () => {
		assert.equal(editDistance(a, b), distance);
		assert.equal(editDistance(b, a), distance);
	});
}

test('nothing is near to what is quite another word', () => {
	assert.equal(nearest('eagle', ['finch', 'heron']), undefined);
	assert.equal(didYouMean('eagle', ['finch', 'heron']), '');
});

test('of words as near, the first in alphabetical order', () => {
	assert.equal(nearest('cat', ['rat', 'bat']), 'bat');
});

test('letter case does not count', () => {
	assert.equal(didYouMean('MTLS', ['mtls']), ' Did you mean "mtls"?');
});

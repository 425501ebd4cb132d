import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ownStatement } from '../../../src/domain/profile.ts';
import { turnedPairs } from '../../../src/domain/redirects.ts';

describe('what a sentence leaves to the facts that it cites', () => {
	for (const [text, what] of [
		['Routes came with 2.4.', 'a version'],
		['Fixed in v2.4.1 at last.', 'a version'],
		['It has been so since 2025.', 'a year'],
		['Announced on 4 March.', 'a day'],
		['Soaring is beta.', 'a level'],
		['Soaring is GA.', 'a level'],
		['That interface is deprecated.', 'a level'],
	] as const) {
		test(`"${text}" states ${what}`, () => {
			assert.equal(ownStatement(text)?.what, what);
		});
	}

	for (const text of ['Four feathers, two legs.', 'HTTP/2 sticks to one pod.', 'It may fly.', 'Alphabet soup.', 'Set `nest/v2.4` first.', 'L4 and L7, OAuth2.']) {
		test(`"${text}" states nothing`, () => {
			assert.equal(ownStatement(text), undefined);
		});
	}
});

test('the other order of a pair leads to its address', () => {
	assert.deepEqual(turnedPairs([['finch', 'heron']]), [{ from: '/compare/heron-vs-finch/', to: '/compare/finch-vs-heron/' }]);
});

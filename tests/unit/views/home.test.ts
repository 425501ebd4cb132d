import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../../../src/domain/claim.ts';
import { wrongClaims } from '../../../src/views/home.ts';

const claim = (id: string, verdict: Claim['verdict'], risk: Claim['risk']): Claim => ({
	id,
	claim: id,
	verdict,
	risk,
	topic: 'choice',
	options: [],
	evidence: '',
	statement: '',
	confidence: 'high',
	facts: [],
	studies: [],
	checkedOn: '2025-06-18',
	sources: [],
});

test('the harshest verdict comes first, then the greatest risk; what is right or a matter of taste is left out', () => {
	const claims = [
		claim('taste', 'opinion', 'high'),
		claim('half-true', 'misleading', 'low'),
		claim('right', 'supported', 'high'),
		claim('old', 'outdated', 'high'),
		claim('costly', 'misleading', 'high'),
		claim('false', 'contradicted', 'none'),
		claim('also-costly', 'misleading', 'high'),
	];
	assert.deepEqual(wrongClaims(claims).map(({ claim: { id } }) => id), ['false', 'also-costly', 'costly', 'half-true']);
});

test('an address leads to each, and five are enough', () => {
	const found = wrongClaims(Array.from({ length: 9 }, (_, index) => claim(`c${index}`, 'contradicted', 'low')));
	assert.equal(found.length, 5);
	assert.equal(found[0]?.path, '/claims/#c0');
});

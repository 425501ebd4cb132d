import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedSince, type ChangesData } from '../../../src/domain/since.ts';

const change = (id: string, day: string, feature?: string): ChangesData['changes'][number] => ({
	id,
	day,
	kind: 'level',
	options: ['heron'],
	...(feature !== undefined && { feature }),
	why: 'It did.',
});
const data: ChangesData = {
	edition: '2025-07-01',
	editions: [{ id: '2025-06-20' }, { id: '2025-03-02' }],
	changes: [change('2025-06-20/a', '2025-06-20', 'mtls'), change('2025-06-20/b', '2025-05-01', 'mtls'), change('2025-06-20/c', '2025-06-20', 'retries'), change('2025-06-20/d', '2025-06-20')],
};

for (const [edition, features, found] of [
	['2025-03-02', ['mtls'], ['a', 'b']],
	['2025-05-01', ['mtls'], ['a']],
	['2025-03-02', ['mtls', 'retries'], ['a', 'b', 'c']],
	['2025-03-02', [], []],
	['2025-06-20', ['mtls', 'retries'], []],
	['2025-07-01', ['mtls'], []],
] as const) {
	test(`since ${edition} for ${features.join(' and ') || 'nothing'}: ${found.join(', ') || 'nothing'}`, () => {
		const since = changedSince(data, edition, features);
		assert.equal(since.kind, 'changed');
		assert.deepEqual(since.kind === 'changed' && since.changes.map(({ id }) => id.slice(-1)), found);
	});
}

for (const [edition, kind] of [
	['2025-03-01', 'unknown'],
	['2025-07-02', 'newer'],
	['yesterday', 'unknown'],
	['', 'unknown'],
	['2025-06-20x', 'unknown'],
] as const) {
	test(`"${edition}" is ${kind}`, () => {
		assert.deepEqual(changedSince(data, edition, ['mtls']), { kind });
	});
}

test('without an edition, every one is unknown', () => {
	assert.deepEqual(changedSince({ ...data, editions: [] }, '2025-06-20', ['mtls']), { kind: 'unknown' });
});

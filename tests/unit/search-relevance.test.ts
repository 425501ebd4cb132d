import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openFaqSearch } from '../bench/search/content.ts';
import { measure, NONSENSE, readQueries, rejected } from '../bench/search/measure.ts';

const { search, faq } = openFaqSearch('content');

/** What the search of the real questions must keep, by file of queries. */
const FLOORS = {
	'queries-dev.json': { top1: 0.88, top3: 0.97, nonsense: 0.9 },
	// Written after the search was tuned, and meant to be harder: its nonsense speaks of trains and flights.
	'queries-own.json': { top1: 0.85, top3: 0.93, nonsense: 0.8 },
	'queries-held.json': { top1: 0.82, top3: 0.9, nonsense: 0.8 },
	// From the titles of the questions alone, without a look at their keywords.
	'queries-later.json': { top1: 0.88, top3: 0.95, nonsense: 0.8 },
} as const;

for (const [name, floor] of Object.entries(FLOORS)) {
	const queries = readQueries(name);
	const answered = queries.filter(({ kind }) => kind !== NONSENSE);

	describe(name, () => {
		test('names entries that exist', () => {
			const ids = new Set(faq.entries.map(({ id }) => id));
			assert.deepEqual(queries.flatMap(({ expect }) => expect).filter((id) => !ids.has(id)), []);
			assert.ok(answered.length > 0);
		});

		test('finds what was meant', () => {
			const { top1, top3 } = measure(answered, search);
			const missed = answered.filter(({ q, expect }) => !expect.includes(search(q)[0] ?? '')).map(({ q }) => q);
			assert.ok(top1 >= floor.top1, `first: ${top1}, at least ${floor.top1}; missed: ${missed.join(' | ')}`);
			assert.ok(top3 >= floor.top3, `first three: ${top3}, at least ${floor.top3}; missed: ${missed.join(' | ')}`);
		});

		test('finds nothing in nonsense', () => {
			const share = rejected(queries, search);
			assert.ok(share >= floor.nonsense, `rejected: ${share}, at least ${floor.nonsense}`);
		});
	});
}

test('every question, typed in full or with its words reversed, finds itself', () => {
	const lost = faq.entries.filter(({ id, question }) => search(question)[0] !== id || search(question.replace('?', '').split(' ').reverse().join(' '))[0] !== id);
	assert.deepEqual(lost.map(({ question }) => question), []);
});

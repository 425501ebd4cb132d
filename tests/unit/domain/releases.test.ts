import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayAfter, isBefore } from '../../../src/domain/releases.ts';

const day = fc
	.date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2089-12-31T00:00:00Z'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const dayOrMonth = fc.oneof(day, day.map((date) => date.slice(0, 7)));

test('a day is before a later one, and a month before a later one', () => {
	assert.equal(isBefore('2025-01-31', '2025-02-01'), true);
	assert.equal(isBefore('2025-02', '2025-03'), true);
	assert.equal(isBefore('2025-02-01', '2025-01-31'), false);
});

test('a day and the month that it lies in are not before each other', () => {
	assert.equal(isBefore('2025-02', '2025-02-28'), false);
	assert.equal(isBefore('2025-02-01', '2025-02'), false);
	assert.equal(isBefore('2025-01-31', '2025-02'), true);
});

test('of two dates at most one is before the other', () => {
	fc.assert(fc.property(dayOrMonth, dayOrMonth, (a, b) => !(isBefore(a, b) && isBefore(b, a)) && !isBefore(a, a)));
});

test('the day after follows the calendar, leap years and ends of years included', () => {
	assert.equal(dayAfter('2024-02-28'), '2024-02-29');
	assert.equal(dayAfter('2025-02-28'), '2025-03-01');
	assert.equal(dayAfter('2025-12-31'), '2026-01-01');
	assert.equal(dayAfter('2025-12'), '2026-01-01');
	assert.equal(dayAfter('2026-02'), '2026-03-01');
});

test('the day after is later, and no day lies between', () => {
	fc.assert(
		fc.property(day, (date) => {
			const next = dayAfter(date);
			return isBefore(date, next) && Date.parse(next) - Date.parse(date) === 86_400_000;
		}),
	);
});

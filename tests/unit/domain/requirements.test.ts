import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type LevelLookup, rank, type Requirement, verdictOf } from '../../../src/domain/requirements.ts';
import type { Level } from '../../../src/domain/vocabulary.ts';

const LEVELS: readonly Level[] = ['full', 'partial', 'addon', 'none', 'not-applicable', 'unknown', 'strong', 'fair', 'weak'];
const FEATURES = ['mtls', 'retries', 'split', 'memory'];
const OPTIONS = ['finch', 'heron', 'owl', 'perch'];

const lookup =
	(table: Readonly<Record<string, Readonly<Record<string, Level>>>>): LevelLookup =>
	(option, feature) =>
		table[option]?.[feature] ?? 'unknown';
const must = (feature: string, atLeast?: 'full' | 'partial'): Requirement => ({
	feature,
	strength: 'must',
	weight: 2,
	...(atLeast ? { atLeast } : {}),
});
const want = (feature: string, weight = 1): Requirement => ({ feature, strength: 'want', weight });

describe('one option held against requirements', () => {
	for (const [level, outcome, rulesOut] of [
		['full', 'met', false],
		['strong', 'met', false],
		['partial', 'partly', false],
		['addon', 'partly', false],
		['fair', 'partly', false],
		['none', 'unmet', true],
		['weak', 'unmet', true],
		['not-applicable', 'not-applicable', false],
		['unknown', 'open', false],
	] as const) {
		test(`a must at level ${level} is ${outcome} and ${rulesOut ? 'rules out' : 'does not rule out'}`, () => {
			const [judgement] = verdictOf('heron', [must('mtls')], () => level).judgements;
			assert.equal(judgement?.outcome, outcome);
			assert.equal(judgement?.rulesOut, rulesOut);
		});
	}

	test('a must that asks for full is not met by a part', () => {
		assert.equal(verdictOf('heron', [must('mtls', 'full')], () => 'partial').ruledOut, true);
		assert.equal(verdictOf('heron', [must('mtls', 'full')], () => 'unknown').ruledOut, false);
	});

	test('a want never rules out', () => {
		assert.equal(verdictOf('heron', [want('mtls')], () => 'none').ruledOut, false);
	});

	test('a part counts half, an open question only in the best case', () => {
		const levels = lookup({ heron: { mtls: 'full', retries: 'partial', split: 'unknown', memory: 'none' } });
		const { fit, fitAtBest } = verdictOf('heron', FEATURES.map((feature) => want(feature)), levels);
		assert.equal(fit, 0.375);
		assert.equal(fitAtBest, 0.625);
	});

	for (const weight of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
		test(`rejects the weight ${weight}`, () => {
			assert.throws(() => verdictOf('heron', [want('mtls', weight)], () => 'full'), RangeError);
		});
	}
});

describe('ranking', () => {
	test('without requirements all options tie in first place', () => {
		const { ranks, ruledOut, nothingFits } = rank(OPTIONS, [], () => 'full');
		assert.deepEqual(ranks.map(({ place, verdicts }) => [place, verdicts.map(({ option }) => option)]), [[1, OPTIONS]]);
		assert.deepEqual(ruledOut, []);
		assert.equal(nothingFits, false);
	});

	test('the place after a tie of two is the third', () => {
		const levels = lookup({ finch: { mtls: 'full' }, heron: { mtls: 'full' }, owl: { mtls: 'partial' } });
		const { ranks } = rank(['owl', 'heron', 'finch'], [want('mtls')], levels);
		assert.deepEqual(ranks.map(({ place, verdicts }) => [place, ...verdicts.map(({ option }) => option)]), [
			[1, 'finch', 'heron'],
			[3, 'owl'],
		]);
	});

	test('says so when nothing fits', () => {
		const { ranks, ruledOut, nothingFits } = rank(OPTIONS, [must('mtls')], () => 'none');
		assert.deepEqual([ranks.length, ruledOut.length, nothingFits], [0, OPTIONS.length, true]);
	});

	test('of no options nothing is said', () => {
		assert.equal(rank([], [must('mtls')], () => 'none').nothingFits, false);
	});
});

const tables = fc.record(
	Object.fromEntries(
		OPTIONS.map((option) => [option, fc.record(Object.fromEntries(FEATURES.map((feature) => [feature, fc.constantFrom(...LEVELS)])))]),
	),
);
const requirement: fc.Arbitrary<Requirement> = fc.record({
	feature: fc.constantFrom(...FEATURES),
	strength: fc.constantFrom('must', 'want'),
	weight: fc.integer({ min: 1, max: 5 }),
	atLeast: fc.constantFrom('full', 'partial'),
});
const requirements = fc.uniqueArray(requirement, { selector: ({ feature }) => feature });

/** Every option's place, or `out`. */
function places(options: readonly string[], needs: readonly Requirement[], levels: LevelLookup): Record<string, number | 'out'> {
	const { ranks, ruledOut } = rank(options, needs, levels);
	return Object.fromEntries([
		...ranks.flatMap(({ place, verdicts }) => verdicts.map(({ option }) => [option, place] as const)),
		...ruledOut.map(({ option }) => [option, 'out'] as const),
	]);
}

describe('whatever the facts and the needs', () => {
	test('the order of options and of requirements never matters', () => {
		fc.assert(
			fc.property(
				tables,
				requirements,
				fc.shuffledSubarray(OPTIONS, { minLength: OPTIONS.length }),
				(table, needs, shuffled) => {
					const levels = lookup(table);
					assert.deepEqual(rank(shuffled, needs, levels), rank(OPTIONS, needs, levels));
					assert.deepEqual(places(shuffled, needs.toReversed(), levels), places(OPTIONS, needs, levels));
				},
			),
		);
	});

	test('a requirement that an option lacks never helps it against another', () => {
		fc.assert(
			fc.property(tables, requirements, requirement, (table, needs, added) => {
				fc.pre(needs.every(({ feature }) => feature !== added.feature));
				const levels = lookup(table);
				const before = places(OPTIONS, needs, levels);
				const after = places(OPTIONS, [...needs, added], levels);
				for (const lacking of OPTIONS.filter((option) => ['none', 'weak'].includes(levels(option, added.feature)))) {
					for (const other of OPTIONS) {
						const was = { lacking: before[lacking], other: before[other] };
						const is = { lacking: after[lacking], other: after[other] };
						if (was.lacking === 'out') assert.equal(is.lacking, 'out');
						// Whoever stood behind or beside another and lacks the new need does not pass it, unless that other is now out.
						const stoodBehind = was.other !== 'out' && was.lacking !== 'out' && Number(was.lacking) >= Number(was.other);
						if (stoodBehind && is.other !== 'out' && is.lacking !== 'out') assert.ok(Number(is.lacking) >= Number(is.other));
					}
				}
			}),
		);
	});

	test('an unknown never rules out, and is never better than a known yes nor worse than a known no', () => {
		fc.assert(
			fc.property(tables, requirements, fc.constantFrom(...FEATURES), (table, needs, feature) => {
				const as = (level: Level) => verdictOf('heron', needs, lookup({ heron: { ...table['heron'], [feature]: level } }));
				const [yes, open, no] = [as('full'), as('unknown'), as('none')];
				assert.ok(open.fit <= yes.fit && open.fit >= no.fit);
				assert.ok(open.fit <= open.fitAtBest);
				if (open.ruledOut) assert.ok(yes.ruledOut, 'something other than the unknown ruled it out');
			}),
		);
	});

	test('every option is ranked or ruled out, once', () => {
		fc.assert(
			fc.property(tables, requirements, (table, needs) => {
				assert.deepEqual(Object.keys(places(OPTIONS, needs, lookup(table))).sort(), OPTIONS);
			}),
		);
	});
});

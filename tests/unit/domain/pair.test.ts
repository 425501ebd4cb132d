import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compareSides, decidedFor, inOrder, type Outcome, pairPath, pairsOf, pairVerdict, type RowOutcome } from '../../../src/domain/pair.ts';
import { LEVEL_WORDS, type Level } from '../../../src/domain/vocabulary.ts';

const side = (...levels: readonly Level[]) => levels.map((level) => ({ level, word: LEVEL_WORDS[level] }));
const GROUPS = [
	{ id: 'feathers', title: 'Feathers' },
	{ id: 'song', title: 'Song' },
];
const row = (outcome: Outcome, group = 'feathers', title = 'Wings'): RowOutcome => ({ outcome, feature: { group, title } });

describe('two sides on one row', () => {
	for (const [a, b, outcome] of [
		[side('full'), side('partial'), 'first'],
		[side('none'), side('addon'), 'second'],
		[side('weak'), side('strong'), 'second'],
		[side('full'), side('full'), 'alike'],
		[side('partial'), side('addon'), 'mixed'],
		[side('full'), side('unknown'), 'open'],
		[side('unknown'), side('unknown'), 'open'],
		[side('full'), side('not-applicable'), 'open'],
		[side('not-applicable'), side('not-applicable'), 'alike'],
		[side('full', 'full'), side('none'), 'first'],
		[side('full', 'none'), side('none'), 'mixed'],
		[side('full', 'unknown'), side('none'), 'open'],
		[side('full', 'partial'), side('partial'), 'mixed'],
	] as const) {
		const words = (cells: typeof a): string => cells.map(({ level }) => level).join(' and ');
		test(`${words(a)} against ${words(b)} is ${outcome}`, () => {
			assert.equal(compareSides(a, b), outcome);
		});
	}

	test('words are told apart, never ranked', () => {
		const says = (word: string) => [{ level: 'value' as const, word }];
		assert.equal(compareSides(says('one proxy'), says('two proxies')), 'words');
		assert.equal(compareSides(says('one proxy'), says('one proxy')), 'same-words');
	});

	test('the other order says the same of the other side', () => {
		const turned: Partial<Record<Outcome, Outcome>> = { first: 'second', second: 'first' };
		const cells = fc.array(fc.constantFrom<Level>('full', 'partial', 'addon', 'none', 'unknown', 'not-applicable'), { minLength: 1, maxLength: 3 });
		fc.assert(
			fc.property(cells, cells, (a, b) => {
				const outcome = compareSides(side(...a), side(...b));
				assert.equal(compareSides(side(...b), side(...a)), turned[outcome] ?? outcome);
			}),
		);
	});
});

describe('what decides between two', () => {
	for (const [a, b, winner] of [
		[side('full'), side('none'), 'first'],
		[side('weak'), side('strong'), 'second'],
		[side('full', 'full'), side('none'), 'first'],
		[side('full', 'partial'), side('none'), undefined],
		[side('full'), side('none', 'addon'), undefined],
		[side('full'), side('partial'), undefined],
		[side('full'), side('unknown'), undefined],
		[side('full'), side('not-applicable'), undefined],
		[side('value'), side('none'), undefined],
		[side(), side('none'), undefined],
	] as const) {
		const words = (cells: typeof a): string => cells.map(({ level }) => level).join(' and ') || 'nothing';
		test(`${words(a)} against ${words(b)}: ${winner ?? 'neither'}`, () => {
			assert.equal(decidedFor(a, b), winner);
		});
	}
});

describe('the address of a pair', () => {
	test('is the same for both orders', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (a, b) => {
				fc.pre(a !== b);
				assert.equal(pairPath(a, b), pairPath(b, a));
			}),
		);
	});

	test('names the sides in alphabetical order', () => {
		assert.equal(pairPath('heron', 'finch'), '/compare/finch-vs-heron/');
	});

	test('a pair of one is refused', () => {
		assert.throws(() => inOrder('heron', 'heron'), /A pair needs two different sides; both are "heron"\./);
	});

	test('n ids make n(n-1)/2 pairs, whatever their order', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.string(), { maxLength: 8 }), (ids) => {
				const pairs = pairsOf(ids);
				assert.equal(2 * pairs.length + ids.length, ids.length ** 2);
				assert.deepEqual(pairsOf([...ids].reverse()), pairs);
			}),
		);
	});
});

describe('the verdict', () => {
	test('says where each is stronger and where they are alike, in two sentences', () => {
		const rows = [
			...Array.from({ length: 4 }, () => row('first')),
			row('second', 'song', 'Trills'),
			row('alike', 'song', 'Calls'),
			row('mixed'),
			row('open'),
			row('words'),
		];
		assert.deepEqual(pairVerdict(['Finch', 'Heron'], rows, GROUPS), [
			'Of 7 features with a level for both, Finch has the higher level on 4 (all in Feathers) and Heron on 1 (Trills).',
			'They have the same level on 1 (Calls), on 1 the answer differs in kind or by mode, and 1 more is open (not checked, or the question does not arise for one) and counts for neither. 1 row answers in words.',
		]);
	});

	test('names the two groups with the most rows, and how many stand elsewhere', () => {
		const rows = [...Array.from({ length: 3 }, () => row('first')), row('first', 'song', 'Trills'), row('first', 'song', 'Calls'), row('first', 'nest', 'Twigs')];
		assert.equal(
			pairVerdict(['Finch', 'Heron'], rows, [...GROUPS, { id: 'nest', title: 'Nests' }])[0],
			'Of 6 features with a level for both, Finch has the higher level on 6 (3 in Feathers, 2 in Song, 1 elsewhere) and Heron on 0.',
		);
	});

	test('does not make up a difference', () => {
		assert.deepEqual(pairVerdict(['Finch', 'Heron'], [row('alike'), row('alike', 'song', 'Calls')], GROUPS), [
			'Of 2 features with a level for both, neither has the higher level on any.',
			'They have the same level on 2 (Wings; Calls).',
		]);
	});

	test('says when nothing can be compared', () => {
		assert.deepEqual(pairVerdict(['Finch', 'Heron'], [row('open')], GROUPS), [
			'No feature has a level for both yet.',
			'1 feature is open, and what is open counts for neither side.',
		]);
	});

	test('counts every row with a level once', () => {
		const outcomes = fc.array(fc.constantFrom<Outcome>('first', 'second', 'alike', 'mixed', 'open', 'words'));
		fc.assert(
			fc.property(outcomes, (list) => {
				const verdict = pairVerdict(['Finch', 'Heron'], list.map((outcome) => row(outcome)), GROUPS);
				const judged = list.filter((outcome) => outcome !== 'open' && outcome !== 'words').length;
				if (judged > 0) assert.match(verdict[0], new RegExp(`^Of ${judged} features? with`));
				for (const sentence of verdict) assert.match(sentence, /\.$/);
			}),
		);
	});
});

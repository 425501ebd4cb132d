import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { plainText } from '../../../src/domain/prose.ts';
import { distance } from '../../../src/domain/search/distance.ts';
import { makeEngine } from '../../../src/domain/search/engine.ts';
import { buildIndex, type SearchDocument } from '../../../src/domain/search/index.ts';
import { markWords } from '../../../src/domain/search/marks.ts';
import { stem, wordsOf } from '../../../src/domain/search/words.ts';
import { fuseWords } from '../../../src/islands/fuse-words.ts';

const entry = (title: string, keywords: string[] = [], summary = '', body = ''): SearchDocument => ({ title, keywords, summary, body });

const BIRDS: readonly SearchDocument[] = [
	entry('Is traffic encrypted as soon as a bird lands?', ['mutual TLS', 'mTLS', 'HeronPolicy'], 'Wading encrypts at once.', 'A certificate lives for a day.'),
	entry('Why does one failure bring the whole flock down?', ['retries', 'retry budget'], 'Set a budget.', 'Layers multiply.'),
	entry('How much memory does each feather take?', ['footprint', 'side-car weight'], 'Wading takes most.', 'Measured by the institute.'),
	entry('Can birds migrate without downtime?', ['migration', 'blue green'], 'Yes, flock by flock.', 'Move the nests first.'),
];
const GROUPS = [['overhear', 'encrypted'], ['out of memory', 'oom', 'footprint']];
const engine = makeEngine(buildIndex(BIRDS, GROUPS), fuseWords);
const first = (query: string): number | undefined => engine.search(query)[0]?.document;

describe('a query finds what was meant', () => {
	for (const [query, document] of [
		['Is traffic encrypted as soon as a bird lands?', 0],
		['lands bird encrypted traffic', 0],
		['encypted trafic', 0],
		['mtsl', 0],
		['encryption', 0],
		['heron policy', 0],
		['can they overhear us', 0],
		['retry bugdet', 1],
		['oom', 2],
		['sidecar weight', 2],
		['side car weight', 2],
		['feather memory', 2],
		['migrating', 3],
		['MIGRATION!!!', 3],
		['migrat', 3],
	] as const) {
		test(query, () => assert.equal(first(query), document));
	}
});

describe('a query finds nothing', () => {
	for (const query of ['', '   ', '?!', 'qqqwwweee', 'chocolate pudding recipe', '\u0000\u0007', '😀🎉', '.*+?^${}()|[]\\', 'שלום עולם', '%', '__proto__', 'constructor']) {
		test(JSON.stringify(query), () => assert.deepEqual(engine.search(query), []));
	}
});

test('what comes nearest is offered where nothing is found', () => {
	assert.deepEqual(engine.search('pudding chocolate feather dessert sugar'), []);
	assert.equal(engine.near('pudding chocolate feather dessert sugar')[0]?.document, 2);
	assert.deepEqual(engine.near('qqqwwweee'), []);
});

test('any text is a query, however long, and the best result comes first', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.constantFrom('bird', 'mtls', 'retri', 'fethers', 'no')).map((words) => words.join(' '))), (query) => {
			const scores = engine.search(query).map(({ score }) => score);
			assert.deepEqual(scores, [...scores].sort((a, b) => b - a));
			assert.ok(scores.every((score) => score > 0));
		}),
	);
	assert.deepEqual(engine.search('feather '.repeat(2000)).map(({ document }) => document), engine.search('feather').map(({ document }) => document));
});

test('the order of words does not matter', () => {
	fc.assert(
		fc.property(fc.shuffledSubarray(['flock', 'memory', 'traffic', 'budget', 'downtime'], { minLength: 2 }), (words) => {
			const found = (query: readonly string[]): readonly number[] => engine.search(query.join(' ')).map(({ document }) => document).sort();
			assert.deepEqual(found(words), found([...words].sort()));
		}),
	);
});

for (const [what, index] of [
	['a page in its place', '<!doctype html>'],
	['no terms', { size: 1, postings: '', groups: [] }],
	['half of its postings', { ...buildIndex(BIRDS, GROUPS), postings: '0014' }],
] as const) {
	test(`a damaged index says so: ${what}`, () => {
		assert.throws(() => makeEngine(index as never, fuseWords), TypeError);
	});
}

for (const size of [1296, 1297, 5000]) {
	test(`${size} entries: the last one is found, and places take no more digits than they need`, () => {
		const many = Array.from({ length: size }, (_, at) => entry(at === size - 1 ? 'Where does the heron nest?' : 'Where does the wren sing?'));
		const index = buildIndex(many, []);
		const posting = index.postings.split(' ')[index.terms.split(' ').indexOf('heron')] ?? '';
		assert.equal(posting.length, size > 1296 ? 4 : 3);
		assert.deepEqual(makeEngine(index, fuseWords).search('heron').map(({ document }) => document), [size - 1]);
	});
}

for (const [forms, as] of [
	[['encrypt', 'encrypts', 'encrypted', 'encryption', 'encrypting'], 'encrypt'],
	[['migrate', 'migrates', 'migrating', 'migration'], 'migrat'],
	[['authorise', 'authorize', 'authorisation', 'authorization'], 'authoriz'],
	[['retry', 'retries', 'retried'], 'retry'],
	[['licence', 'license', 'licences'], 'licens'],
] as const) {
	test(`forms of one word share a stem: ${as}`, () => assert.deepEqual([...new Set(forms.map(stem))], [as]));
}

test('words of a text', () => {
	assert.deepEqual(wordsOf("Don't use Élan 2.20 (v6)"), ['don', 'use', 'elan', '2.20', 'v6']);
});

for (const [a, b, letters] of [['heron', 'heron', 0], ['mtsl', 'mtls', 1], ['flock', 'folk', 2], ['bird', 'nest', 3], ['', 'ab', 2]] as const) {
	test(`"${a}" and "${b}" differ in ${letters}`, () => assert.equal(distance(a, b, 2), letters));
}

test('marked pieces put together are the text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			assert.equal(markWords(text, new Set(['bird'])).map((piece) => piece.text).join(''), text);
		}),
	);
	assert.deepEqual(markWords('Two Birds, one', new Set(['bird'])), [
		{ text: 'Two ', marked: false },
		{ text: 'Birds', marked: true },
		{ text: ', one', marked: false },
	]);
});

test('prose becomes plain text', () => {
	assert.equal(plainText('## Title\n\nSee [the row](/features/a/), *not* `code_here` or _this_.\n\n- one'), 'Title\n\nSee the row, not code_here or this.\n\none');
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { FILLING, type Language, piecesOf, placeholdersIn } from '../../../src/domain/fill.ts';
import type { Placeholder } from '../../../src/domain/migration.ts';

const placeholder = (id: string, value: string, kind: Placeholder['kind'] = 'name'): Placeholder => ({ id, kind, value, label: id, about: id, order: 0, sources: [] });

const PLACEHOLDERS = [
	placeholder('namespace', 'nest'),
	placeholder('app', 'eggs'),
	placeholder('host', 'nest.example.com'),
	placeholder('path', '/chirp'),
	placeholder('p99-ratio', '1.10', 'number'),
];

const marked = (code: string, language: Language = 'shell') =>
	piecesOf(code, language, PLACEHOLDERS).flatMap(({ text, placeholder: id }) => (id === undefined ? [] : [`${id}=${text}`]));

describe('names and numbers to fill in', () => {
	const cases: readonly [what: string, code: string, expected: readonly string[]][] = [
		['a name as a word', 'kubectl -n nest get pods', ['namespace=nest']],
		['a name in a longer name', 'kubectl delete route eggs-v1', ['app=eggs']],
		['a name in an address', 'http://eggs.nest.svc:8080/chirp', ['app=eggs', 'namespace=nest', 'path=/chirp']],
		['no name inside a word', 'nested eggshell benest', []],
		['the longest name first', 'curl https://nest.example.com/', ['host=nest.example.com']],
		['a number where it is marked', 'budget [[p99-ratio]]', ['p99-ratio=1.10']],
		['no number where it only looks like one', 'version 1.10', []],
		['a name in a comment', '# eggs first', ['app=eggs']],
		['no mark that is not known', '[[other]]', []],
	];
	for (const [what, code, expected] of cases) test(`finds ${what}`, () => assert.deepEqual(marked(code), expected));

	test('tells comments and keys from the rest', () => {
		assert.deepEqual(piecesOf('# why\nkind: Service  # what', 'yaml', []), [
			{ text: '# why', kind: 'comment' },
			{ text: '\n', kind: 'plain' },
			{ text: 'kind', kind: 'key' },
			{ text: ': Service  ', kind: 'plain' },
			{ text: '# what', kind: 'comment' },
		]);
	});

	test('loses nothing of any code, and finds only what it was given', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('nest', 'eggs', '/chirp', ' ', '\n', '#', ': ', '-', 'x', '"', "'", '$') }), fc.constantFrom<Language>('shell', 'yaml', 'query'), (code, language) => {
				const pieces = piecesOf(code, language, PLACEHOLDERS);
				assert.equal(pieces.map(({ text }) => text).join(''), code.replace(/\n+$/, ''));
				for (const id of placeholdersIn(pieces)) assert.ok(PLACEHOLDERS.some((known) => known.id === id));
			}),
		);
	});

	for (const junk of ['', ' ', 'a b', 'a"b', 'a;b', '$(x)', '`x`', "it's", 'a\nb', 'x'.repeat(121)]) {
		test(`refuses ${JSON.stringify(junk.slice(0, 12))} as a filling`, () => assert.doesNotMatch(junk, FILLING));
	}
	for (const word of ['shop', '10.0.0.0/8', 'a-b.example:8443', '/path/_x', '0.5']) {
		test(`takes ${word} as a filling`, () => assert.match(word, FILLING));
	}
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingsOf, linksOf, withoutCode } from '../../../src/content/markdown.ts';

for (const [what, text, expected] of [
	['code spans', 'a `{x}` b', 'a       b'],
	['longer code spans', 'a `` ` {x} `` b', 'a             b'],
	['escaped characters', 'a \\{ b', 'a    b'],
	['code spans over two lines', 'a `{\nx}` b', 'a   \n    b'],
	['nothing of a lone backtick', 'a ` {x} b', 'a ` {x} b'],
	['nothing past an empty line', 'a ` {x}\n\n{y} ` b', 'a ` {x}\n\n{y} ` b'],
	['fenced blocks', 'a\n```yaml\n{x}\n```\nb {y}', 'a\n\n\n\nb {y}'],
	['fences of more marks', '~~~~\n~~~\n{x}\n~~~~\nb', '\n\n\n\nb'],
	['fences in lists', '- a\n  ```\n  {x}\n  ```', '- a\n\n\n'],
] as const) {
	test(`takes out ${what}`, () => {
		assert.equal(withoutCode(text).lines.join('\n'), expected);
	});
}

test('says where a fence is never closed', () => {
	assert.equal(withoutCode('a\n\n```\nb').openFence, 3);
});

test('finds headings and their fragments, none in code', () => {
	const body = '# One `two` & three\n\n```\n# not this\n```\n## Same\n## Same\n### Über [link](/a/) ##\n';
	assert.deepEqual(headingsOf(body).map(({ line, fragment }) => [line, fragment]), [
		[1, 'one-two--three'],
		[6, 'same'],
		[7, 'same-1'],
		[8, 'über-link'],
	]);
});

test('finds links, pictures and definitions, none in code', () => {
	const body = '[a](/a/ "title") ![b](/b.svg)\n`[c](/c/)`\n\n[d]: /d/\n[`e`](</e/>)';
	assert.deepEqual(linksOf(withoutCode(body)).map(({ line, target }) => [line, target]), [
		[1, '/a/'],
		[1, '/b.svg'],
		[4, '/d/'],
		[5, '/e/'],
	]);
});

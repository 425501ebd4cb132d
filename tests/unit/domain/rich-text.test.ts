import assert from 'node:assert/strict';
import { test } from 'node:test';
import { richText } from '../../../src/domain/rich-text.ts';

const CASES: readonly [line: string, kinds: readonly string[]][] = [
	['plain', ['text']],
	['`code` and text', ['code', 'text']],
	['see [the row](/features/mtls/).', ['text', 'link', 'text']],
	['at most [[p99-ratio]] times', ['text', 'mark', 'text']],
	['`[[not-a-mark]]`', ['code']],
	['an open ` backtick', ['text']],
	['[no link]', ['text']],
	['', []],
];
for (const [line, kinds] of CASES) {
	test(`reads ${JSON.stringify(line)}`, () => assert.deepEqual(richText(line).map(({ kind }) => kind), kinds));
}

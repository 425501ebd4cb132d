import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { callsIn } from '../../../src/tools/guide/calls.ts';
import { checkFlags, readTools } from '../../../src/tools/guide/flags.ts';

describe('commands in shell code', () => {
	const CASES: readonly [code: string, calls: readonly string[]][] = [
		['a b; c | d && e', ['a b', 'c', 'd', 'e']],
		["a 'b; c' \"d | e\"", ['a b; c d | e']],
		['a \\\n  b', ['a b']],
		['# a\nb # c', ['b']],
		['X=$(a b)\necho "$(c "d e")" f', ['a b', 'c d e', 'echo $ f']],
		['for n in x y; do a "$n"; done', ['for n in x y', 'a $n', 'done']],
		['if ! a; then b; fi', ['a', 'b', 'fi']],
		['f() { a -x "$1"; }', ['f', 'a -x $1', '}']],
		['a | xargs -r b -c', ['a', 'b -c']],
		['X=1 a b', ['a b']],
	];
	for (const [code, calls] of CASES) {
		test(JSON.stringify(code), () => assert.deepEqual(callsIn(code).map(({ words }) => words.join(' ')), calls));
	}
	test('know their lines', () => assert.deepEqual(callsIn('a\n\nb \\\n  c\nd').map(({ line }) => line), [1, 3, 5]));
});

const tools = readTools(`
nestctl:
  version: '1.2'
  source: https://birds.example/nestctl
  flags: [-n=]
  commands:
    get: [-o=, --watch]
    nest build: [-f=, -i, -t]
`);
const found = (code: string): readonly string[] => checkFlags(code, tools).map(({ line, message }) => `${line}: ${message.replace(/ Correct it.*/, '')}`);

describe('flags of commands', () => {
	for (const code of ['nestctl get eggs -o json', 'nestctl -n colony get eggs --watch=false', 'nestctl nest -n x build -it -f a.yaml', 'nestctl get eggs -- --anything', 'other --unknown', 'echo "nestctl get --unknown"']) {
		test(`are taken where they are listed: ${code}`, () => assert.deepEqual(found(code), []));
	}
	test('are refused with their line and the nearest', () => {
		assert.deepEqual(found('true\nX=$(nestctl get eggs --wacth)'), ['2: "nestctl get" has no flag --wacth on the list. Did you mean "--watch"?']);
	});
	test('of another command do not count', () => assert.deepEqual(found('nestctl nest build --watch'), ['1: "nestctl nest build" has no flag --watch on the list.']));
	test('joined letters are each looked up', () => assert.deepEqual(found('nestctl nest build -ix'), ['1: "nestctl nest build" has no flag -ix on the list. Did you mean "-i"?']));
	test('a command that is not listed is refused', () => assert.deepEqual(found('nestctl gte eggs'), ['1: "nestctl gte eggs" is not a command on the list. Did you mean "get"?']));
	test('the message says where to look', () => assert.match(checkFlags('nestctl get -x', tools)[0]?.message ?? '', /look it up in https:\/\/birds\.example\/nestctl \(1\.2\) and add it to flags\.yaml\.$/));
});

test('a list with a wrong field is refused in plain words', () => {
	assert.throws(() => readTools('nestctl:\n  version: "1"\n  source: https://birds.example\n  flags: [wait]\n  commands: {}\n'), /flags\.yaml: nestctl\.flags\.0: Write a flag such as --wait/);
});

test('the list of the guide is one', () => assert.ok(Object.keys(readTools(readFileSync('content/flags.yaml', 'utf8'))).length > 0));

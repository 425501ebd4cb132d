import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import type { Catalogue, Fact, Mesh, ReleaseLine } from '../../../src/domain/catalogue.ts';
import { agedFacts } from '../../../src/domain/aged.ts';
import { freshReport } from '../../../src/tools/fresh-report.ts';

const line = (name: string, supported: boolean, ends?: string): Partial<ReleaseLine> => ({
	line: name,
	supported,
	...(ends === undefined ? {} : { ends: { date: ends, basis: 'exact' } }),
});
const fact = (subject: string, feature: string, version: string): Partial<Fact> => ({ subject, feature, version, checkedOn: '2026-01-10' });
const heron = {
	id: 'heron',
	name: 'Heron',
	options: [{ id: 'heron-wading' }],
	releases: [line('2.4', true), line('2.3', true, '2026-03-01'), line('2.2', true), line('2.1', false)],
};
const finch = { id: 'finch', name: 'Finch', options: [{ id: 'finch' }], releases: [line('1.0', true, '2026-06')] };
const catalogue = {
	meshes: [heron, finch] as unknown as Mesh[],
	facts: [
		fact('heron', 'current', '2.4.1'),
		fact('heron', 'ending', '2.3.0'),
		fact('heron-wading', 'behind', '2.2.9'),
		fact('heron', 'old', '2.1'),
		fact('finch', 'only', '1.0.3'),
	] as unknown as Fact[],
} satisfies Pick<Catalogue, 'meshes' | 'facts'>;

const listed = (today: string): string[] => agedFacts(catalogue, today).flatMap(({ mesh, facts }) => facts.map(({ fact: { feature }, why }) => `${mesh.id}/${feature} ${why.reason}`));

describe('facts whose release has aged', () => {
	test('stand by mesh, the oldest release first', () => {
		assert.deepEqual(listed('2026-02-01'), ['heron/old unsupported', 'heron/behind behind']);
	});
	test('follow the day: a line whose last day is past is no longer fixed, even the newest', () => {
		assert.deepEqual(listed('2026-03-01'), ['heron/old unsupported', 'heron/behind behind']);
		assert.deepEqual(listed('2026-03-02'), ['heron/old unsupported', 'heron/behind behind', 'heron/ending unsupported']);
		assert.deepEqual(listed('2026-06-30').at(-1), 'heron/ending unsupported');
		assert.deepEqual(listed('2026-07-01').at(-1), 'finch/only unsupported');
	});
	test('are told as text and as a list to tick off', () => {
		const aged = agedFacts(catalogue, '2026-02-01');
		assert.match(freshReport(aged, '2026-02-01', false), /^2 facts judged .* on 2026-02-01\.\n\nHeron: 2\n {2}content\/facts\/heron\/old\.mdx: judged at 2\.1, no longer supported, 3 lines behind 2\.4, compared on 2026-01-10\n/);
		assert.match(freshReport(aged, '2026-02-01', true), /## Heron: 2\n\n- \[ \] `content\/facts\/heron\/old\.mdx`: .*\n- \[ \] `content\/facts\/heron-wading\/behind\.mdx`/);
		assert.match(freshReport([], '2026-02-01', true), /^No fact judged/);
	});
});

describe('the command', () => {
	const run = (...args: string[]) => spawnSync('node', ['src/tools/check-fresh.ts', ...args], { env: { ...process.env, CONTENT_DIR: 'tests/fixtures/content' }, encoding: 'utf8' });

	test('ends well with a list, and with 1 only where that is asked for', () => {
		const list = run('--today', '2099-01-01');
		assert.equal(list.status, 0);
		assert.match(list.stdout, /facts judged .* on 2099-01-01/);
		assert.equal(run('--today', '2099-01-01', '--fail').status, 1);
	});
	test('says what is wrong with a day', () => {
		const wrong = run('--today', 'tomorrow');
		assert.equal(wrong.status, 2);
		assert.match(wrong.stderr, /--today: found "tomorrow"\. Write a day as/);
	});
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { checkContent } from '../../../src/content/check.ts';
import { readFolder } from '../../../src/content/read-folder.ts';
import { TODAY, withCopy } from '../content/catalogue-copy.ts';

const tool = (name: string): string => fileURLToPath(new URL(`../../../src/tools/${name}.ts`, import.meta.url));
const run = (name: string, words: readonly string[], root = '') =>
	spawnSync(process.execPath, [tool(name), ...words], { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: root } });

/** A matrix with one fact, of an edition. */
const matrix = (edition: string, fact: object, version = 1) => ({
	version,
	edition,
	options: [{ id: 'heron-soaring', name: 'Heron soaring' }],
	features: [{ id: 'mtls', title: 'Mutual TLS', question: 'Is every call encrypted?' }],
	facts: [{ option: 'heron-soaring', feature: 'mtls', support: 'partial', summary: 'On', caveats: [], disputes: [], version: '2.4.1', sources: ['heron-docs'], ...fact }],
});

/** Writes the files beside a copy of the invented catalogue and runs the tool on them. */
function edition<Result>(before: unknown, after: unknown, use: (result: ReturnType<typeof run>, root: string) => Result): Result {
	return withCopy([], (root) => {
		mkdirSync(join(root, '.built'));
		const [old, now] = [join(root, '.built', 'old.json'), join(root, '.built', 'new.json')];
		writeFileSync(old, typeof before === 'string' ? before : JSON.stringify(before));
		writeFileSync(now, JSON.stringify(after));
		return use(run('edition', [old, now], root), root);
	});
}

test('an editor gets the next edition and a draft of every change, and is held to say why', () => {
	edition(matrix('2025-06-20', {}), matrix('2025-06-28', { support: 'full', maturity: 'beta' }), ({ status, stdout, stderr }, root) => {
		assert.equal(stderr, '');
		assert.equal(status, 0);
		assert.match(stdout, /wrote .*editions\/2025-06-28\.yaml\nwrote .*changes\/2025-06-28\/mtls-level\.yaml\nReplace each TODO/);
		assert.match(readFileSync(join(root, 'editions/2025-06-28.yaml'), 'utf8'), /^after: 2025-06-20$/m);
		assert.equal(
			readFileSync(join(root, 'changes/2025-06-28/mtls-level.yaml'), 'utf8').replace(/^#.*\n/gm, ''),
			"kind: level\noptions: [heron-soaring]\nfeature: mtls\nbefore: Partial\nafter: Full, beta\nwhy: 'TODO: why'\nsources: [heron-docs]\n",
		);
		const problems = checkContent(readFolder(root), TODAY).problems.map(({ file, path, message }) => `${file} ${path.join('.')}: ${message.slice(0, 34)}`);
		assert.deepEqual(problems, [
			'changes/2025-06-28/mtls-level.yaml why: This is still the text of the temp',
			'editions/2025-06-28.yaml : No fact was compared with its sour',
			'editions/2025-06-28.yaml title: This is still the text of the temp',
			'editions/2025-06-28.yaml summary: This is still the text of the temp',
		]);
	});
});

for (const [name, before, after, message] of [
	['an edition that is there already', matrix('2025-03-02', {}), matrix('2025-06-20', {}), /2025-06-20\.yaml is there already\..*until a fact is compared on a later day/],
	['an older file than that of the newest edition', matrix('2025-03-02', {}), matrix('2025-06-28', {}), /Take the file of the newest edition/],
	['files of two formats', matrix('2025-06-20', {}, 2), matrix('2025-06-28', {}), /the formats 2 and 1/],
	['something else', '{"facts": []}', matrix('2025-06-28', {}), /is not a matrix/],
	['no JSON at all', '<!doctype html>', matrix('2025-06-28', {}), /is not JSON/],
] as const) {
	test(`nothing is written from ${name}`, () => {
		edition(before, after, ({ status, stdout, stderr }, root) => {
			assert.match(stderr, message);
			assert.equal(stdout, '');
			assert.equal(status, 1);
			assert.ok(!existsSync(join(root, 'editions/2025-06-28.yaml')));
		});
	});
}

test('both tools say how they are used, and what is not there', () => {
	assert.match(run('edition', []).stderr, /^Usage: npm run edition -- <old> \[new\]/);
	assert.match(run('edition', ['/no/such/matrix.json'], 'tests/fixtures/content').stderr, /^There is no \/no\/such\/matrix\.json\./);
	assert.match(run('diff-data', ['/no/such/folder', '/none']).stderr, /^\/no\/such\/folder is not a built site\./);
	assert.match(run('diff-data', []).stderr, /^Usage: npm run diff:data -- <old> <new>/);
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Placeholder } from '../../../src/domain/migration.ts';
import { renaming } from '../../../src/views/renaming.ts';

const placeholder = (id: string, value: string): Placeholder => ({ id, kind: 'name', value, label: id, about: id, order: 0, sources: [] });
const PLACEHOLDERS = [placeholder('namespace', 'nest'), placeholder('app', 'eggs'), placeholder('path', '/chirp'), placeholder('host', 'nest.example.com'), placeholder('other', 'owl')];
const TEXT = 'namespace: nest\napp: eggs\nname: eggs-v1\nhost: nest.example.com\nnested: eggshell\nurl: http://eggs.nest:80/chirp\n';

/** The command as a reader would copy it, with names put in. */
const command = (names: Readonly<Record<string, string>>): string =>
	(renaming([{ text: TEXT }], PLACEHOLDERS)?.pieces ?? []).map(({ text, placeholder: id }) => (id === undefined ? text : (names[id] ?? text))).join('');

function run(names: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'renaming-'));
	try {
		for (const name of ['manifests', 'scripts']) {
			mkdirSync(join(folder, name));
			writeFileSync(join(folder, name, 'a'), TEXT);
		}
		const { status, stderr } = spawnSync('bash', ['-c', command(names)], { cwd: folder, encoding: 'utf8' });
		assert.equal(status, 0, stderr);
		assert.equal(readFileSync(join(folder, 'scripts', 'a'), 'utf8'), readFileSync(join(folder, 'manifests', 'a'), 'utf8'));
		return readFileSync(join(folder, 'manifests', 'a'), 'utf8');
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

test('the command changes nothing until names are filled in', () => assert.equal(run({}), TEXT));

test('the command puts every name in its place at once, also where one equals the old value of another', () => {
	assert.equal(
		run({ namespace: 'eggs', app: 'nest', path: '/v2/sing', host: 'a.b' }),
		'namespace: eggs\napp: nest\nname: nest-v1\nhost: a.b\nnested: eggshell\nurl: http://nest.eggs:80/v2/sing\n',
	);
});

test('names that no file holds are left out', () => assert.doesNotMatch(command({}), /owl/));
test('files without a name need no command', () => assert.equal(renaming([{ text: 'kind: X' }], PLACEHOLDERS), undefined));

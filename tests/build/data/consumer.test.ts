import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse } from 'node-html-parser';
import { FOLDERS, openData, type Record, shown, wordsOf } from './open.ts';

const PROGRAM = 'tests/consumer/ask.ts';

test('the program compiles against the types that are offered, and would not with a field that they lack', () => {
	const place = mkdtempSync(join(tmpdir(), 'types-'));
	const types = FOLDERS.map((folder) => readFileSync(join(folder, 'data/whichmesh.d.ts'), 'utf8'));
	assert.equal(new Set(types).size, 1, 'types come from the formats alone, whatever the content');
	writeFileSync(join(place, 'whichmesh.d.ts'), types[0] ?? '');
	cpSync(PROGRAM, join(place, 'ask.ts'));
	writeFileSync(join(place, 'wrong.ts'), "import type { Fact } from './whichmesh.js';\n// @ts-expect-error A fact has no such field.\nexport const wrong = (fact: Fact) => fact.supported;\n");
	writeFileSync(join(place, 'package.json'), '{ "type": "module" }');
	const compilerOptions = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, target: 'es2022', module: 'nodenext', lib: ['es2022', 'dom'], types: [], skipDefaultLibCheck: true };
	writeFileSync(join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
	const { status, stdout } = spawnSync('tsc', ['--project', place], { encoding: 'utf8' });
	rmSync(place, { recursive: true, force: true });
	assert.equal(stdout, '');
	assert.equal(status, 0);
});

for (const folder of FOLDERS) {
	const { site, json, names } = openData(folder);

	describe(`a program written from /data/ alone, on ${folder}`, () => {
		let server: ChildProcess;
		let root = '';

		before(async () => {
			server = spawn(process.execPath, ['tests/support/serve.ts', folder, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
			const line = await new Promise<string>((resolve) => server.stdout?.once('data', (text: Buffer) => resolve(text.toString())));
			root = `${/http:\S+/.exec(line)?.[0]}data/`;
		});
		after(() => server.kill());

		test('answers three questions as the pages do', () => {
			const { features, facts, options } = json('matrix');
			const stable = (id: string): Record[] => facts.filter((fact: Record) => fact['feature'] === id && fact['support'] === 'full' && fact['maturity'] === 'stable');
			const row = features.find(({ id }: Record) => stable(id).length > 0).id;
			const { path, id: step } = json('migration')['steps'].at(-1);
			const answer = JSON.parse(execFileSync(process.execPath, [PROGRAM, root, row, path, step], { encoding: 'utf8' })) as Record;

			assert.equal(answer['edition'], site.page('/').querySelector('footer time')?.getAttribute('datetime'));

			const sections = site.page(`/features/${row}/`).querySelectorAll('section.fact');
			const expected = stable(row).map(({ option }) => {
				const section = sections.find((each) => each.getAttribute('data-options')?.split(' ').includes(option));
				const evidence = wordsOf(section?.querySelector('.fact-evidence'));
				const since = /Since (.+?)\. (?=Maturity)/.exec(evidence)?.[1];
				return {
					name: options.find(({ id }: Record) => id === option).name,
					...(since !== undefined && { since }),
					version: /Judged against .*? ([\d.x]+)\. /.exec(evidence)?.[1],
					source: section?.querySelector('.source-list a')?.getAttribute('href'),
				};
			});
			assert.deepEqual(answer['options'], expected);

			const aged = site.page('/releases/').querySelectorAll('[aria-labelledby="aged"] li').flatMap((item) => item.querySelectorAll('a').map((link) => link.getAttribute('href')?.split('/')[2]));
			assert.deepEqual(answer['aged'].map((each: Record) => each['row']), aged);

			// Commands stand in elements of their own, where a reader's names are marked.
			const section = parse(site.html(`/migrate/${path}/`), { blockTextElements: {} }).getElementById(step);
			assert.ok(answer['back'].length > 0);
			const values = new Map(json('migration')['placeholders'].map(({ id, value }: Record) => [id, value]));
			for (const text of answer['back'] as string[]) {
				const filled = text.replace(/\[\[([a-z0-9-]+)\]\]/g, (_, id: string) => String(values.get(id)));
				assert.ok(wordsOf(section).includes(shown(filled)) || wordsOf(section).includes(filled.replace(/\s+/g, ' ').trim()), text);
			}
		});

		test('any page may read the files, and they come as what they are', async () => {
			for (const file of [...names.map((name) => `${name}.json`), 'matrix.csv', 'whichmesh.d.ts', 'schema/matrix.json']) {
				const { status, headers } = await fetch(new URL(file, root), { method: 'GET' });
				assert.equal(status, 200, file);
				assert.equal(headers.get('access-control-allow-origin'), '*', file);
				const type = file.endsWith('.json') ? 'application/json' : file.endsWith('.csv') ? 'text/csv' : 'text/plain';
				assert.equal(headers.get('content-type')?.split(';')[0], type, file);
			}
		});
	});
}

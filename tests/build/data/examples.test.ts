import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import loadJq from 'jq-web';
import { parse } from 'node-html-parser';
import { FOLDERS, openData } from './open.ts';

const jq = await loadJq;

for (const folder of FOLDERS) {
	const { site, json } = openData(folder);
	const commands = parse(site.html('/data/'), { blockTextElements: {} }).querySelectorAll('pre code[data-file]');

	describe(`examples of ${folder}`, () => {
		/** What an example prints, line by line: the file that curl would fetch, through jq. */
		const run = (command: string): string[] => {
			const [, file = '', filter = ''] = /^curl -fsS https?:\/\/[^/]+\/data\/([\w.-]+) \|\s+jq -r '([^']+)'$/.exec(command) ?? [];
			assert.notEqual(filter, '', command);
			return jq.raw(site.text(`data/${file}`), filter, ['-r']).split('\n').filter(Boolean);
		};
		const printed = new Map(commands.map((code) => [code.getAttribute('data-file') ?? '', [] as string[][]]));
		for (const code of commands) printed.get(code.getAttribute('data-file') ?? '')?.push(run(code.textContent));

		test('every one prints something, unless nothing has aged', () => {
			assert.ok(commands.length >= 6);
			for (const [file, outputs] of printed) {
				outputs.forEach((lines, index) => {
					const mayBeEmpty = file === 'releases' && index === 1 && json('releases')['aged'].length === 0;
					assert.ok(mayBeEmpty || (lines.length > 0 && lines.every((line) => line.trim() !== 'null')), `${file}: ${lines.join('; ')}`);
				});
			}
		});

		test('they print what the files hold', () => {
			const { files } = json('index');
			assert.deepEqual(printed.get('index'), [files.map(({ name, bytes, title }: { name: string; bytes: number; title: string }) => [name, bytes, title].join('\t'))]);
			const [full = [], unchecked = []] = printed.get('matrix') ?? [];
			for (const line of full) {
				const [option, since, source] = line.split('\t');
				assert.ok(json('matrix')['facts'].some((fact: { option: string; since?: string; support?: string; sources: string[] }) => fact.option === option && fact.support === 'full' && (fact.since ?? 'not said') === since && fact.sources[0] === source), line);
			}
			const blanks = site.page('/compare/').querySelectorAll('td[data-level]').filter((cell) => !cell.querySelector('time')).length;
			assert.equal(unchecked.reduce((sum, line) => sum + Number(line.split('\t')[1]), 0), blanks);
			const aged = json('releases')['aged'].flatMap(({ reason, facts }: { reason: string; facts: string[] }) => facts.map((fact) => `${fact}\t${reason}`));
			assert.deepEqual(printed.get('releases')?.[1], aged);
		});
	});
}

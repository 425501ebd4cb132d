import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder, contentRoot, type ContentFile } from '../content/read-folder.ts';
import { manifestsOf } from '../content/manifests.ts';
import { checkedContent, formatResult } from '../content/check.ts';
import type { CheckedEntry } from '../content/entries.ts';
import { type Problem, problem, problemAt } from '../content/problem.ts';
import { lineFinder } from '../content/yaml.ts';
import { checkManifest } from './guide/manifests.ts';
import { folderSchemas, modelPackages, packageSchemas } from './guide/schemas.ts';
import { checkPublished, PUBLISHED } from './guide/published.ts';
import { checkFlags, FLAGS, readTools } from './guide/flags.ts';
import { checkShell } from './guide/shell.ts';

/**
 * `node src/tools/check-guide.ts` holds the migration guide's manifests to the schemas of their kinds and reads its shell
 * commands as a shell does. Kinds of packages in the registry are always known; CRD_SCHEMAS may name a folder of more.
 */
const root = contentRoot();
const files = readFolder(root);
const { content } = checkedContent(files, new Date().toISOString().slice(0, 10));
const schemas = [packageSchemas(modelPackages(readFileSync('package.json', 'utf8'))), folderSchemas(process.env['CRD_SCHEMAS'])];

const flags = join(root, FLAGS);
const tools = readTools(existsSync(flags) ? readFileSync(flags, 'utf8') : '{}');

const problems: Problem[] = [];
const unchecked: string[] = [];
let checked = 0;
let blocks = 0;

/** The line on which a block of code begins: a block scalar begins below its key. */
function lineOf(file: string, path: Problem['path'], code: string): number {
	const source = files.find((other: ContentFile) => other.file === file);
	if (!source) return 1;
	return source.fieldsLine + lineFinder(source.fields)(path) - 1 + (code.includes('\n') ? 1 : 0);
}

async function shell(file: string, path: Problem['path'], code: string | undefined, before: string[]): Promise<void> {
	if (code === undefined) return;
	blocks += 1;
	for (const { line, message } of [...(await checkShell(code, before)), ...checkFlags(code, tools)]) {
		problems.push(problemAt(file, lineOf(file, path, code) + (code.includes('\n') ? line - 1 : 0), `${path.join('.')}: ${message}`));
	}
	before.push(code);
}

const shared = new Map(content.entries.commands.map(({ id, data }) => [id, data.run]));
for (const { file, data } of content.entries.commands) await shell(file, ['run'], data.run, data.file === undefined ? ['AGENT= EP='] : []);

/** All that a reader has typed before a step, from the top of the page down. */
async function checkPath(path: CheckedEntry<'paths'>): Promise<void> {
	const before: string[] = [];
	const known = (use: string | undefined): void => {
		if (use !== undefined) before.push(shared.get(use) ?? '');
	};
	for (const [field, list] of [['setup', path.data.setup], ['preconditions', path.data.preconditions]] as const) {
		for (const [index, { run, use }] of list.entries()) {
			known(use);
			await shell(path.file, [field, index, 'run'], run, before);
		}
	}
	const manifests = manifestsOf(path.id, root);
	const used = new Set<string>();
	for (const id of path.data.steps) {
		const step = content.entries.steps.find((entry) => entry.id === `${path.id}/${id}`);
		if (!step) continue;
		for (const field of ['do', 'see', 'back'] as const) {
			for (const [index, part] of step.data[field].entries()) {
				known('use' in part ? part.use : undefined);
				await shell(step.file, [field, index, 'run'], part.run, before);
			}
		}
		for (const [index, name] of step.data.manifests.entries()) {
			used.add(name);
			if (!manifests.some((manifest) => manifest.name === name)) problems.push(problem(step.file, ['manifests', index], `There is no manifest "${name}". Write content/migration/${path.id}/manifests/${name}, or correct the name.`));
		}
		const named = [...JSON.stringify([step.data.do, step.data.back]).matchAll(/manifests\/([a-z0-9-]+\.yaml)/g)].map(([, name = '']) => name);
		for (const name of new Set(named)) {
			used.add(name);
			if (!manifests.some((manifest) => manifest.name === name)) problems.push(problem(step.file, ['do'], `The commands apply manifests/${name}, which is not there. Write content/migration/${path.id}/manifests/${name}, or correct the name.`));
		}
	}
	for (const { name, text } of manifests) {
		const file = join('migration', path.id, 'manifests', name).replaceAll('\\', '/');
		if (!used.has(name)) problems.push(problemAt(file, 1, 'No step uses this manifest. List it in the step that applies it, or delete the file.'));
		const result = await checkManifest(file, text, schemas);
		problems.push(...result.problems);
		unchecked.push(...result.unchecked);
		checked += result.checked;
	}
}

for (const path of content.entries.paths) await checkPath(path);

const list = join(root, PUBLISHED);
problems.push(
	...checkPublished(existsSync(list) ? readFileSync(list, 'utf8') : '', {
		steps: content.entries.steps.map(({ id, data }) => ({ id, formerly: data.formerly })),
		redirected: content.entries.redirects.flatMap(({ data }) => data.moved.map(({ from }) => from)),
	}),
);

/** The line of a problem that knows its field only. */
const located = problems.map((found) => ({ ...found, line: found.line ?? lineOf(found.file, found.path, '') }));
located.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
if (located.length > 0) process.stdout.write(formatResult({ problems: located, files: files.length }, root));
else process.stdout.write(`checked ${checked} objects and ${blocks} blocks of shell commands of the guide: no problem\n`);
if (unchecked.length > 0) {
	process.stdout.write(`not checked, no schema${process.env['CRD_SCHEMAS'] === undefined ? ' (set CRD_SCHEMAS to a folder of JSON Schemas to check more)' : ''}:\n${unchecked.map((line) => `  ${line}`).join('\n')}\n`);
}
process.exitCode = located.length === 0 ? 0 : 1;

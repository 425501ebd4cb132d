import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { checkContent } from '../../../src/content/check.ts';
import { describeNew, USAGE } from '../../../src/content/new-file.ts';
import { readFolder } from '../../../src/content/read-folder.ts';
import { CATALOGUE, TODAY, withCopy } from './catalogue-copy.ts';

const TEMPLATES = fileURLToPath(new URL('../../../content/templates/', import.meta.url));
const TOOL = fileURLToPath(new URL('../../../src/tools/new-entry.ts', import.meta.url));

const describe = (...words: readonly string[]) => describeNew(words, readFolder(CATALOGUE), TEMPLATES, TODAY);

for (const [words, file] of [
	[['fact', 'heron', 'memory-overhead'], 'facts/heron/memory-overhead.mdx'],
	[['fact', 'finch', 'windows'], 'facts/finch/windows.mdx'],
	[['fact', 'heron-soaring', 'identity'], 'facts/heron-soaring/identity.mdx'],
	[['feature', 'tracing'], 'features/tracing.mdx'],
	[['mesh', 'red-kite'], 'meshes/red-kite.mdx'],
	[['source', 'kite-docs'], 'sources/kite-docs.yaml'],
	[['group', 'observability'], 'groups/observability.yaml'],
	[['page', 'about'], 'pages/about.mdx'],
	[['question', 'flight'], 'questions/flight.yaml'],
	[['layer', 'two-birds'], 'layers/two-birds.yaml'],
	[['edition', '2025-07-01'], 'editions/2025-07-01.yaml'],
	[['change', '2025-06-20', 'kites'], 'changes/2025-06-20/kites.yaml'],
] as const) {
	test(`${words.join(' ')} passes its schema and is not forgotten half-done`, () => {
		const made = describe(...words);
		assert.equal(made.file, file);
		withCopy([], (root) => {
			mkdirSync(dirname(join(root, file)), { recursive: true });
			writeFileSync(join(root, file), made.text);
			const problems = checkContent(readFolder(root), TODAY).problems.filter((problem) => problem.file === file);
			assert.ok(problems.some(({ message }) => message.startsWith('This is still the text of the template.')));
			const form = problems.filter(({ message }) => !/^(?:This is still|There is no|Nothing rests on|No feature stands|No fact was compared|")/.test(message));
			assert.deepEqual(form, []);
		});
	});
}

test('a fact knows its row, its day and the newest release', () => {
	const { text } = describe('fact', 'heron', 'memory-overhead');
	assert.match(text, /^---\n# How much memory does each pod pay\?\n# strong = under 10 MiB/);
	assert.match(text, /^rating: unknown$/m);
	assert.match(text, /^version: '2\.4\.1'$/m);
	assert.match(text, new RegExp(`^checkedOn: ${TODAY}$`, 'm'));
	assert.doesNotMatch(text, /^support:/m);
});

test('a mesh knows its option and stands behind the others', () => {
	const { text } = describe('mesh', 'red-kite');
	assert.match(text, /^name: 'TODO: Red kite'$/m);
	assert.match(text, /^ {2}- id: red-kite$/m);
	assert.match(text, /^ {4}order: 50$/m);
});

for (const [words, message] of [
	[[], USAGE],
	[['fat', 'heron', 'mtls'], /^There is no kind "fat"\. Did you mean "fact"\?/],
	[['fact', 'heron'], /^A fact takes two names\./],
	[['mesh', 'red', 'kite'], /^A mesh takes one id\./],
	[['mesh', 'Red Kite'], '"Red Kite" is not an id: only lower-case letters, digits and single hyphens. Rename it, for example to "red-kite".'],
	[['mesh', '../../kite'], '"../../kite" is not an id.'],
	[['fact', 'herron', 'mtls'], /^There is no mesh or option "herron"\. Did you mean "heron"\? They are: finch, heron,/],
	[['fact', 'heron', 'mtsl'], /^There is no feature "mtsl"\. Did you mean "mtls"\? Make it first: npm run new -- feature mtsl$/],
	[['fact', 'heron', 'mtls'], 'content/facts/heron/mtls.mdx is there already. Edit that file, or choose another id.'],
] as const) {
	test(`refuses "${words.join(' ')}"`, () => {
		assert.throws(() => describe(...words), { message });
	});
}

test('the tool writes the file, and never over another one', () => {
	withCopy([], (root) => {
		const run = () => spawnSync(process.execPath, [TOOL, 'fact', 'finch', 'windows'], { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: root } });
		const first = run();
		assert.match(first.stdout, /^wrote .*facts\/finch\/windows\.mdx\nReplace each TODO/);
		assert.equal(first.status, 0);
		const written = readFileSync(join(root, 'facts/finch/windows.mdx'), 'utf8');
		const second = run();
		assert.equal(second.status, 1);
		assert.match(second.stderr, /is there already/);
		assert.equal(readFileSync(join(root, 'facts/finch/windows.mdx'), 'utf8'), written);
	});
});

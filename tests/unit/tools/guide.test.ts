import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { checkManifest } from '../../../src/tools/guide/manifests.ts';
import { folderSchemas, modelPackages, packageSchemas } from '../../../src/tools/guide/schemas.ts';
import { checkShell } from '../../../src/tools/guide/shell.ts';

const core = [packageSchemas(['kubernetes-models'])];
const lines = async (text: string, file = 'migration/a/manifests/b.yaml') =>
	(await checkManifest(file, text, core)).problems.map(({ line, message }) => `${line}: ${message}`);

describe('a manifest', () => {
	const good = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: eggs\nspec:\n  ports:\n    - port: 80\n';
	test('that its schema takes has no problem', async () => assert.deepEqual(await lines(good), []));
	test('with a wrong type is refused with its line', async () => {
		const [found = ''] = await lines(good.replace('80', 'eighty'));
		assert.match(found, /^7: spec\.ports\.0\.port: .*must be integer/);
	});
	test('is told from its second document', async () => {
		const [found = ''] = await lines(`${good}---\n${good.replace('name: eggs', 'name: 7')}`);
		assert.match(found, /^12: metadata\.name: /);
	});
	test('that is not YAML is refused', async () => assert.match((await lines('a: [1'))[0] ?? '', /This is not YAML/));
	test('that is empty is refused', async () => assert.match((await lines(''))[0] ?? '', /empty/));
	test('without a kind is refused', async () => assert.match((await lines('apiVersion: v1'))[0] ?? '', /no apiVersion or no kind/));
	test('of a kind that nothing knows is printed, not passed over', async () => {
		const { problems, unchecked, checked } = await checkManifest('m/a.yaml', 'apiVersion: bird/v1\nkind: Egg\n', core);
		assert.deepEqual({ problems, unchecked, checked }, { problems: [], unchecked: ['m/a.yaml: bird/v1 Egg'], checked: 0 });
	});
	test('that patches a Deployment is laid over one', async () => {
		assert.deepEqual(await lines('spec:\n  template:\n    metadata:\n      labels: {a: b}\n', 'm/eggs-patch.yaml'), []);
		assert.match((await lines('spec:\n  template:\n    metadata:\n      labels: {a: 1}\n', 'm/eggs-patch.yaml'))[0] ?? '', /must be string/);
	});
});

test('a folder of JSON Schemas is asked for the kinds that its index names', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'schemas-'));
	try {
		mkdirSync(join(folder, 'set'));
		const schema = { type: 'object', additionalProperties: false, properties: { apiVersion: {}, kind: {}, spec: { type: 'object', additionalProperties: false, properties: { colour: { type: 'string', pattern: '^\\PC*$' } } } } };
		writeFileSync(join(folder, 'set/egg.json'), JSON.stringify(schema));
		writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemas: [{ set: 'set', apiVersion: 'bird/v1', kind: 'egg', file: 'set/egg.json' }] }));
		const { problems } = await checkManifest('m/a.yaml', 'apiVersion: bird/v1\nkind: Egg\nspec:\n  color: blue\n', [folderSchemas(folder)]);
		assert.deepEqual(problems.map(({ line, message }) => `${line}: ${message}`), ['4: spec: must NOT have additional properties "color" (by the schema of set). Correct it by the reference of Egg.']);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});

test('without such a folder the check knows less, and says no more', async () => {
	assert.equal(await folderSchemas(undefined)({ apiVersion: 'v1', kind: 'Service' }), undefined);
	assert.equal(await folderSchemas('/no/such/folder')({ apiVersion: 'v1', kind: 'Service' }), undefined);
});

test('packages of models are those that package.json lists', () => {
	assert.deepEqual(modelPackages(JSON.stringify({ devDependencies: { ajv: '1', 'kubernetes-models': '1', '@kubernetes-models/birds': '1' } })), ['kubernetes-models', '@kubernetes-models/birds']);
});

describe('shell commands', () => {
	const CASES: readonly [code: string, fault: RegExp | undefined][] = [
		['kubectl get pods', undefined],
		['for n in a b; do\n  echo "$n"\ndone', undefined],
		["jq '.a as $b | $b'", undefined],
		['NODE=a\necho $NODE', undefined],
		['echo [[p99-ratio]]', undefined],
		['# $COMMENT', undefined],
		['curl -fsS https://birds.example | sh', undefined],
		['echo "a', /^1: This is not shell code/],
		['a\nif true; then', /^2: This is not shell code/],
		['a\necho $NODE', /^2: \$NODE is never set/],
		['curl -sS https://birds.example | sh', /^1: This runs whatever the server answers/],
	];
	for (const [code, fault] of CASES) {
		test(JSON.stringify(code), async () => {
			const found = (await checkShell(code)).map(({ line, message }) => `${line}: ${message}`);
			if (fault === undefined) assert.deepEqual(found, []);
			else assert.match(found[0] ?? '', fault);
		});
	}
	test('see what earlier ones have set', async () => assert.deepEqual(await checkShell('echo $NODE', ['export NODE=a']), []));
});

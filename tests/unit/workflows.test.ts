import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { validateWorkflow } from '@action-validator/core';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';

interface Workflow {
	readonly permissions?: Readonly<Record<string, string>>;
	readonly jobs: Readonly<Record<string, { readonly 'timeout-minutes'?: number; readonly steps: readonly { readonly run?: string }[] }>>;
}

const scripts: Readonly<Record<string, string>> = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;

/** What a workflow does, and what it may write for that. */
const NEEDED: readonly [what: string, scopes: readonly string[]][] = [
	['gh issue', ['issues']],
	['gh release', ['contents']],
	['gh pr comment', ['pull-requests']],
	['actions/deploy-pages', ['pages', 'id-token']],
];

for (const name of readdirSync(FOLDER)) {
	describe(name, () => {
		const text = readFileSync(join(FOLDER, name), 'utf8');
		const workflow = parse(text) as Workflow;
		const jobs = Object.values(workflow.jobs);

		test('is a workflow as its schema has it', () => {
			assert.deepEqual(validateWorkflow(text).errors, []);
		});
		test('pins what it uses to a commit, with the version beside it', () => {
			const loose = [...text.matchAll(/uses: (.*)/g)].map(([, used = '']) => used).filter((used) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used));
			assert.deepEqual(loose, []);
		});
		test('may do no more than it needs, and ends by itself', () => {
			const writes = Object.entries(workflow.permissions ?? { all: 'write' }).filter(([, value]) => value !== 'read').map(([scope]) => scope);
			assert.deepEqual(writes, NEEDED.flatMap(([what, scopes]) => (text.includes(what) ? scopes : [])));
			for (const job of jobs) assert.ok(job['timeout-minutes']);
		});
		test('runs tools that are there', () => {
			const named = jobs.flatMap(({ steps }) => steps.flatMap(({ run = '' }) => [...run.matchAll(/node (src\/tools\/[\w-]+\.ts)/g)].map(([, file = '']) => `node ${file}`)));
			for (const command of named) assert.ok(Object.values(scripts).includes(command), command);
		});
	});
}

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkPublished, type Standing } from '../../../src/tools/guide/published.ts';

const LIST = '# a note\nperch-to-finch#audit\nperch-to-finch#enrol\nfinch-to-heron#move\n';
const ALL: Standing = {
	steps: [
		{ id: 'perch-to-finch/audit', formerly: [] },
		{ id: 'perch-to-finch/enrol', formerly: ['inject'] },
		{ id: 'finch-to-heron/move', formerly: [] },
	],
	redirected: [],
};
const without = (id: string): Standing => ({ ...ALL, steps: ALL.steps.filter((step) => !step.id.startsWith(id)) });
const lines = (list: string, standing: Standing): readonly string[] => checkPublished(list, standing).map(({ file, line, message }) => `${file}:${line}: ${message}`);

describe('the list of published steps', () => {
	test('holds what the guide has', () => assert.deepEqual(lines(LIST, ALL), []));
	test('refuses a guide from which a step was taken away', () => {
		assert.deepEqual(lines(LIST, without('perch-to-finch/enrol')), [
			'published-steps.txt:3: The step perch-to-finch#enrol was published and is gone. Put its id under formerly in the file of the step that took its place, so that links to it still arrive.',
		]);
	});
	test('takes a step whose id lives on in another', () => {
		const standing = without('perch-to-finch/enrol');
		assert.deepEqual(lines(LIST, { ...standing, steps: standing.steps.map((step) => (step.id === 'perch-to-finch/audit' ? { ...step, formerly: ['enrol'] } : step)) }), []);
	});
	test('keeps an old id as it keeps a new one', () => {
		assert.deepEqual(lines(`${LIST}perch-to-finch#inject\n`, ALL), []);
		const forgotten = { ...ALL, steps: ALL.steps.map((step) => ({ ...step, formerly: [] })) };
		assert.match(lines(`${LIST}perch-to-finch#inject\n`, forgotten).join('\n'), /^published-steps\.txt:5: The step perch-to-finch#inject was published and is gone\./);
	});
	test('refuses a guide from which a whole path was taken away, until its address leads on', () => {
		assert.deepEqual(lines(LIST, without('finch-to-heron')), [
			'published-steps.txt:4: The path of the step finch-to-heron#move was published and is gone. Add a line with "from: /migrate/finch-to-heron/" to redirects.yaml, so that links to it still arrive.',
		]);
		assert.deepEqual(lines(LIST, { ...without('finch-to-heron'), redirected: ['/migrate/finch-to-heron/'] }), []);
	});
	test('a redirect of a path does not excuse a step of a path that is there', () => {
		assert.equal(lines(LIST, { ...without('perch-to-finch/enrol'), redirected: ['/migrate/perch-to-finch/'] }).length, 1);
	});
	test('asks for a new step', () => {
		assert.match(lines(LIST.replace('perch-to-finch#enrol\n', ''), ALL).join('\n'), /The step perch-to-finch#enrol is not on the list\. Add a line "perch-to-finch#enrol"/);
	});
});

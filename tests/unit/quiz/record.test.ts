import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decide } from '../../../src/domain/decision.ts';
import { matrixPath } from '../../../src/domain/decision-words.ts';
import { listed } from '../../../src/domain/listed.ts';
import { matrixQuery, parseMatrixState } from '../../../src/domain/matrix-state.ts';
import type { Answers, QuizData } from '../../../src/domain/quiz.ts';
import { decisionRecord } from '../../../src/domain/record.ts';
import { reportOf } from '../../../src/domain/report.ts';
import { nextReleaseDue } from '../../../src/domain/revisit.ts';
import { BIRDS, quizOf } from './content-data.ts';

const birds = quizOf(BIRDS);
const SITE = 'https://site.example/base';
const recordOf = (answers: Answers, data: QuizData = birds): string => {
	const told = { answers, turns: {}, ignored: [] };
	const decision = decide(data, answers);
	return decisionRecord(data, decision, reportOf(data, told, decision, SITE), SITE);
};

describe('the decision record', () => {
	test('has the headings of MADR, in its order', () => {
		const headings = [...recordOf({ purpose: ['encrypt'], limits: ['memory'] }).matchAll(/^##? .*$/gm)].map(([line]) => line);
		assert.deepEqual(headings, [
			'# Service mesh: Heron soaring',
			'## Context and Problem Statement',
			'## Decision Drivers',
			'## Considered Options',
			'## Decision Outcome',
			'## Pros and Cons of the Options',
			'## More Information',
		]);
	});

	test('holds the answers, the facts with sources and versions, the link, the edition and a day to look again', () => {
		const record = recordOf({ purpose: ['encrypt'], limits: ['memory'] });
		for (const text of [
			'What should the birds do for your calls? **Encrypt them**',
			'Must: Mutual TLS (weight 2)',
			'Chosen option: "Heron soaring", because',
			'https://site.example/base/features/mtls/#heron-soaring',
			', at Heron 2.4',
			'(https://heron.example/docs/handbook)',
			`<https://site.example/base/choose/?purpose=encrypt&limits=memory&edition=${birds.edition}>`,
			'<https://site.example/base/compare/?must=mtls&want=memory-overhead>',
			`date: ${birds.edition}`,
			'Look again on 20',
			'### Perch\n\nruled out for want of [Mutual TLS](https://site.example/base/features/mtls/#perch) (',
			`Left open: [Flocks](https://site.example/base/choose/?purpose=encrypt&limits=memory&edition=${birds.edition}#clusters), [Team](`,
			'counting Memory overhead half',
		]) {
			assert.ok(record.includes(text), text);
		}
	});

	test('names the paths that lead to what is advised, the one for a team without a mesh first', () => {
		assert.deepEqual(birds.options.find(({ id }) => id === 'finch')?.paths, [{ title: 'Perch to Finch', path: '/migrate/perch-to-finch/', lead: 'Without a mesh today, follow: {0}' }]);
		const record = recordOf({ purpose: ['encrypt'] });
		assert.ok(record.includes('Without a mesh today, follow: [Perch to Finch](https://site.example/base/migrate/perch-to-finch/)'));
		assert.ok(record.includes('With another mesh or mode today, follow: [Finch to Heron](https://site.example/base/migrate/finch-to-heron/)'));
		assert.ok(!recordOf({ purpose: ['nothing'] }).includes('/migrate/'));
	});

	test('names the answers that exclude each other', () => {
		const told = recordOf({ purpose: ['rules'], limits: ['windows'] });
		assert.match(told, /These answers exclude each other: (?:Purpose “Allow them by path” and Limits “[^”]+”|Limits “[^”]+” and Purpose “Allow them by path”)\./);
		assert.doesNotMatch(recordOf({ purpose: ['encrypt'] }), /exclude each other/);
	});

	test('says so when nothing fits, and when nothing was asked', () => {
		assert.match(recordOf({ purpose: ['rules'], limits: ['windows'] }), /Chosen option: "Not yet", because of these requirements\. No option meets HTTP authorization and Windows pods together\./);
		assert.match(recordOf({}), /We answered:\n\n\* Nothing\./);
	});

	test('words from content stay words', () => {
		const questions = birds.questions.map((question) => ({ ...question, answers: question.answers.map((answer) => ({ ...answer, label: '# *a* [b](c) <d>\n`e`' })) }));
		assert.ok(recordOf({ purpose: ['encrypt'] }, { ...birds, questions }).includes('**\\# \\*a\\* \\[b\\](c) \\<d\\> \\`e\\`**'));
	});
});

test('the link to the matrix is the one that the matrix itself would write', () => {
	const decision = decide(birds, { purpose: ['encrypt', 'route'], limits: ['memory'] });
	const path = matrixPath(decision.needs);
	const features = new Set(Object.keys(birds.rows));
	const state = parseMatrixState(new URLSearchParams(path.split('?')[1]), { features, groups: new Set(), levels: new Set(), options: new Set() });
	assert.equal(path, `/compare/${matrixQuery(state)}`);
	assert.deepEqual(state.must, ['http-routing', 'mtls']);
	assert.equal(matrixPath([]), '/compare/');
});

for (const [words, joined] of [
	[[], ''],
	[['a'], 'a'],
	[['a', 'b'], 'a and b'],
	[['a', 'b', 'c'], 'a, b and c'],
] as const) {
	test(`lists ${JSON.stringify(words)}`, () => assert.equal(listed(words), joined));
}

describe('the day when the next release is due', () => {
	const days = (...released: string[]) => released.map((day) => ({ released: { date: day, basis: 'exact' as const } }));
	for (const [name, releases, edition, due] of [
		['is one median gap after the newest release', days('2026-06-30', '2026-03-22', '2025-12-12'), '2026-07-01', '2026-10-08'],
		['does not mind the order', days('2025-12-12', '2026-06-30', '2026-03-22'), '2026-07-01', '2026-10-08'],
		['lies after the edition', days('2026-01-01', '2025-12-22'), '2026-01-15', '2026-01-21'],
		['is unknown after one release', days('2026-01-01'), '2026-01-15', undefined],
		['is unknown without days', [{}, {}], '2026-01-15', undefined],
		['is unknown where releases fall on one day', days('2026-01-01', '2026-01-01'), '2026-01-15', undefined],
	] as const) {
		test(name, () => assert.equal(nextReleaseDue(releases, edition), due));
	}
});

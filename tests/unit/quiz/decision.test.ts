import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { conflictsOf, decide, pairingsOf, surenessOf } from '../../../src/domain/decision.ts';
import type { Answer, QuizData } from '../../../src/domain/quiz.ts';
import type { Level } from '../../../src/domain/vocabulary.ts';
import { weightWhatIfs, whatIfs } from '../../../src/domain/what-if.ts';
import { BIRDS, quizOf } from './content-data.ts';

const data = quizOf(BIRDS);

describe('what the answers come to', () => {
	for (const [answers, kind, best] of [
		[{}, 'unanswered', []],
		[{ team: ['unsure'] }, 'unanswered', []],
		[{ clusters: ['no'] }, 'enough', ['perch']],
		[{ purpose: ['nothing'] }, 'enough', ['perch']],
		[{ limits: ['windows'] }, 'enough', ['perch']],
		[{ purpose: ['encrypt'] }, 'option', ['finch', 'heron-wading']],
		[{ purpose: ['encrypt'], limits: ['memory'] }, 'option', ['heron-soaring']],
		[{ purpose: ['rules'] }, 'option', ['heron-wading']],
		[{ purpose: ['encrypt'], team: ['nobody'] }, 'not-yet', ['finch', 'heron-wading']],
		[{ purpose: ['nothing'], team: ['nobody'] }, 'enough', ['perch']],
		[{ purpose: ['encrypt'], limits: ['windows'] }, 'not-yet', ['finch']],
		[{ purpose: ['rules'], limits: ['windows'] }, 'not-yet', []],
	] as const) {
		test(`${JSON.stringify(answers)} is ${kind}: ${best.join() || 'nothing'}`, () => {
			const decision = decide(data, answers);
			assert.equal(decision.kind, kind);
			assert.deepEqual(decision.best.map(({ id }) => id).sort(), [...best]);
		});
	}

	test('costs alone never argue for adding something, a capability does', () => {
		const costs = decide(data, { limits: ['memory'], team: ['some'] });
		assert.deepEqual([costs.kind, costs.headline], ['enough', 'Perch is enough']);
		assert.equal(decide(data, { limits: ['memory'], purpose: ['route'] }).kind, 'option');
	});

	test('where nothing fits, the smallest sets of musts that exclude each other are named', () => {
		const decision = decide(data, { purpose: ['encrypt', 'rules'], limits: ['windows', 'memory'] });
		assert.deepEqual(conflictsOf(decision).map((set) => set.map(({ feature }) => feature)), [['authz-l7', 'windows']]);
		assert.equal(decision.headline, 'Not yet');
	});

	test('a pair is offered where the lower layer lends what the upper one lacks', () => {
		const needs = { purpose: ['encrypt', 'rules'], limits: ['audit'] };
		assert.deepEqual(pairingsOf(data, decide(data, needs)).map(({ layer, gains }) => [layer.id, gains.map(({ feature }) => feature)]), [['heron-wading-on-finch', ['fips']]]);
		assert.deepEqual(pairingsOf(data, decide(data, { purpose: ['rules'] })), []);
	});

	test('how sure we are is the share of weight on stable things of high confidence', () => {
		const { needs } = decide(data, { purpose: ['encrypt'], limits: ['memory'] });
		const { share, shaky } = surenessOf(needs, 'heron-wading');
		assert.equal(share, 0.5);
		assert.deepEqual(shaky.map(({ feature }) => feature), ['memory-overhead']);
	});
});

describe('what would change it', () => {
	const answers = { purpose: ['rules'] };
	const now = decide(data, answers);

	test('each change told gives the other result that it promises, and each one left out gives the same', () => {
		const { single, pairs } = whatIfs(data, { answers, turns: {} }, now);
		assert.ok(single.length > 0);
		assert.deepEqual(pairs, []);
		for (const { told, decision } of single) {
			const after = decide(data, told.answers);
			assert.equal(after.headline, decision.headline);
			assert.notDeepEqual([after.kind, after.best], [now.kind, now.best]);
		}
		assert.ok(single.some(({ told }) => told.answers['limits']?.includes('windows')));
	});

	test('pairs are told where no single change does anything', () => {
		const one: QuizData = {
			...data,
			questions: data.questions.filter(({ id }) => id === 'limits' || id === 'clusters').map((question) => ({
				...question,
				answers: question.answers.map((answer) => (answer.id === 'windows' || answer.id === 'yes' ? answer : { ...answer, requires: [] })),
			})),
		};
		const start = { clusters: ['yes'], limits: ['none'] };
		const now = decide(one, start);
		const { single, pairs } = whatIfs(one, { answers: start, turns: {} }, now);
		assert.ok(single.length === 0 || pairs.length === 0);
		for (const { told } of [...single, ...pairs]) assert.notEqual(decide(one, told.answers).headline, now.headline);
	});

	test('a weight that matters is told with its factor', () => {
		const close = { purpose: ['encrypt'], limits: ['memory'] };
		const told = weightWhatIfs(data, { answers: close, turns: {} }, decide(data, close));
		assert.ok(told.some(({ told: { turns } }) => turns['memory-overhead'] === 0.5));
	});

	test('an added answer takes the place of one that stands alone', () => {
		const start = { purpose: ['nothing'] };
		const { single } = whatIfs(data, { answers: start, turns: {} }, decide(data, start));
		assert.ok(single.some(({ told, way }) => told.answers['purpose']?.join() === 'rules' && way === 'answering “Allow them by path” under Purpose'));
	});
});

const LEVELS: readonly Level[] = ['full', 'partial', 'addon', 'none', 'not-applicable', 'unknown'];
const ids = data.questions.flatMap(({ id, answers }) => answers.map((answer) => [id, answer.id] as const));
const told = fc.subarray(ids.map((_, index) => index)).map((picked): Record<string, string[]> => {
	const answers: Record<string, string[]> = {};
	for (const index of picked) {
		const [question, answer] = ids[index] ?? ['', ''];
		answers[question] = [...(answers[question] ?? []), answer];
	}
	return answers;
});
/** The same questions on facts of any level. */
const anyData = fc.array(fc.constantFrom(...LEVELS), { minLength: 60, maxLength: 60 }).map((levels): QuizData => {
	let next = 0;
	const rows = Object.fromEntries(
		Object.entries(data.rows).map(([feature, row]) => [
			feature,
			{ ...row, cells: Object.fromEntries(data.options.map(({ id }) => [id, { level: levels[next++ % 60] ?? 'unknown', word: '', summary: '', sure: true, path: '', told: '', because: '', evidence: '' }])) },
		]),
	);
	return { ...data, rows };
});

describe('whatever the facts and the answers', () => {
	test('the order of options, of questions and of answers never matters', () => {
		fc.assert(
			fc.property(anyData, told, (any, answers) => {
				const turned: QuizData = {
					...any,
					options: any.options.toReversed(),
					questions: any.questions.toReversed().map((question) => ({ ...question, answers: question.answers.toReversed() })),
				};
				const [one, other] = [decide(any, answers), decide(turned, answers)];
				assert.deepEqual([one.kind, one.best], [other.kind, other.best.toReversed()]);
				assert.deepEqual(one.ranking, other.ranking);
			}),
		);
	});

	test('adding a must never helps an option that is known to lack it', () => {
		const features = Object.keys(data.rows);
		fc.assert(
			fc.property(anyData, told, fc.constantFrom(...features), (any, answers, feature) => {
				const answer: Answer = { id: 'added', label: 'Added', alone: false, requires: [{ feature, strength: 'must', weight: 2 }] };
				const more: QuizData = { ...any, questions: [...any.questions, { id: 'more', title: 'More?', short: 'More', several: true, answers: [answer] }] };
				const after = decide(more, { ...answers, more: ['added'] });
				for (const { id } of any.options) {
					if (any.rows[feature]?.cells[id]?.level === 'none') assert.ok(after.best.every((option) => option.id !== id), id);
				}
			}),
		);
	});

	test('nothing unknown rules anything out', () => {
		fc.assert(
			fc.property(anyData, told, (any, answers) => {
				for (const { judgements } of decide(any, answers).ranking.ruledOut) {
					assert.ok(judgements.some(({ rulesOut, outcome }) => rulesOut && outcome !== 'open'));
				}
			}),
		);
	});
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { needsOf } from '../../../src/domain/quiz.ts';
import { readAddress, toAddress, toLink } from '../../../src/domain/quiz-address.ts';
import { BIRDS, quizOf } from './content-data.ts';

const data = quizOf(BIRDS);
const read = (query: string) => readAddress(new URLSearchParams(query), data);

describe('answers in the address', () => {
	test('a link holds the answers and the turned weights, in the order of the questions', () => {
		const query = '?purpose=rules&purpose=encrypt&clusters=yes&team=unsure&weight=mtls:2,retries:0.5';
		const told = read(query);
		assert.deepEqual(told.ignored, []);
		assert.equal(toAddress(told, data.questions), query);
	});

	test('a link to a result names its edition, which is no answer when it is read', () => {
		const link = toLink(read('?purpose=encrypt&weight=mtls:2'), data);
		assert.equal(link, `?purpose=encrypt&weight=mtls:2&edition=${data.edition}`);
		assert.deepEqual(read(link), read('?purpose=encrypt&weight=mtls:2'));
		assert.equal(toLink(read(''), data), '');
	});

	for (const [query, answers, ignored] of [
		['flight=yes', {}, ['There is no question “flight”.']],
		['purpose=fly', {}, ['“fly” is no answer to “Purpose”. It may come from an older edition.']],
		['purpose=encrypt&purpose=fly', { purpose: ['encrypt'] }, ['“fly” is no answer to “Purpose”. It may come from an older edition.']],
		['purpose=nothing&purpose=encrypt', { purpose: ['nothing'] }, ['The answers to “Purpose” contradict each other: only nothing counts.']],
		['purpose=encrypt&purpose=unsure', { purpose: ['encrypt'] }, ['The answers to “Purpose” contradict each other: only encrypt counts.']],
		['clusters=yes&clusters=no', { clusters: ['yes'] }, ['The answers to “Flocks” contradict each other: only yes counts.']],
		['limits=none&limits=unsure', { limits: ['none'] }, ['The answers to “Limits” contradict each other: only none counts.']],
		['weight=mtls:7,x:2', {}, ['“mtls:7” turns no weight.', '“x:2” turns no weight.']],
		['purpose=', {}, []],
		['utm_source=mail', {}, []],
		['edition=2020-01-01', {}, []],
		['', {}, []],
	] as const) {
		test(`${query || 'an empty address'} leaves ${JSON.stringify(answers)}`, () => {
			const told = read(query);
			assert.deepEqual(told.answers, answers);
			assert.deepEqual(told.ignored, ignored);
		});
	}

	test('no address throws, and what is read can be written and read again', () => {
		const word = fc.oneof(fc.constantFrom('purpose', 'clusters', 'weight', 'encrypt', 'nothing', 'unsure', 'yes', 'mtls:2', '__proto__', 'constructor'), fc.string());
		fc.assert(
			fc.property(fc.array(fc.tuple(word, word)), (pairs) => {
				const told = readAddress(new URLSearchParams(pairs), data);
				const again = read(toAddress(told, data.questions));
				assert.deepEqual([again.answers, again.ignored], [told.answers, []]);
			}),
		);
	});
});

describe('what answers require', () => {
	test('the stricter of two requirements counts, once', () => {
		const questions = data.questions.map((question) => ({
			...question,
			answers: question.answers.map((answer) =>
				answer.id === 'some' ? { ...answer, requires: [{ feature: 'mtls', strength: 'want', weight: 3, atLeast: 'full' } as const] } : answer,
			),
		}));
		const [need, ...others] = needsOf({ ...data, questions }, { purpose: ['encrypt'], team: ['some'] }, {});
		assert.deepEqual(need, { ...data.rows['mtls'], feature: 'mtls', strength: 'must', weight: 3, atLeast: 'full' });
		assert.deepEqual(others, []);
	});

	test('a turned weight counts as turned', () => {
		assert.deepEqual(needsOf(data, { limits: ['memory'] }, { 'memory-overhead': 0.5 }).map(({ weight }) => weight), [1]);
	});

	test('“I do not know” and an open question require nothing', () => {
		assert.deepEqual(needsOf(data, { purpose: ['unsure'] }, {}), []);
	});
});

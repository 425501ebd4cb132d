import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { decide, pairingsOf } from '../../../src/domain/decision.ts';
import { reasonsOf } from '../../../src/domain/decision-words.ts';
import { readAddress } from '../../../src/domain/quiz-address.ts';
import { quizOf, SITE } from './content-data.ts';

/** One team: what it answers, and what somebody who knows the facts would accept. */
interface Situation {
	readonly title: string;
	readonly answers: Readonly<Record<string, string | readonly string[]>>;
	readonly result: string;
	readonly accept: readonly string[];
	readonly layers?: readonly string[];
	readonly reason: string;
}

const situations = parse(readFileSync(new URL('../../fixtures/situations.yaml', import.meta.url), 'utf8')) as readonly Situation[];
const data = quizOf(SITE);

describe('situations of teams, judged before the engine saw them', () => {
	test('there are thirty at least', () => assert.ok(situations.length >= 30));

	for (const { title, answers, result, accept, layers, reason } of situations) {
		test(title, () => {
			const pairs = Object.entries(answers).flatMap(([question, given]) => [given].flat().map((answer): [string, string] => [question, answer]));
			const told = readAddress(new URLSearchParams(pairs), data);
			assert.deepEqual(told.ignored, []);
			const decision = decide(data, told.answers);
			assert.equal(decision.kind, result, reason);
			if (result !== 'not-yet') for (const { id } of decision.best) assert.ok(accept.includes(id), `${id}: ${reason}`);
			if (layers) {
				const offered = pairingsOf(data, decision).map(({ layer }) => `${layer.over}/${layer.under}`);
				assert.ok(offered.some((pair) => layers.includes(pair)), reason);
			}
			assert.ok(reasonsOf(data, decision).some(Boolean));
		});
	}
});

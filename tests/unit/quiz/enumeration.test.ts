/**
 * Everything that can be answered. All combinations of answers are far more than a million, so they are covered in two ways:
 * every state of every pair of questions, with the others open, and 200,000 random states of all questions together, drawn from a
 * fixed seed. Leaving a question open and answering "I do not know" require the same and count as one state.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { conflictsOf, decide, type Decision } from '../../../src/domain/decision.ts';
import { reasonsOf } from '../../../src/domain/decision-words.ts';
import type { Answers, Question } from '../../../src/domain/quiz.ts';
import { reportOf } from '../../../src/domain/report.ts';
import { quizOf, SITE } from './content-data.ts';

const data = quizOf(SITE);
const SAMPLES = 200_000;

/** Every way to answer a question: nothing, each single answer, and every set of those that can stand together. */
function statesOf({ several, answers }: Question): readonly (readonly string[])[] {
	const together = several ? answers.filter(({ alone }) => !alone) : [];
	const sets = together.reduce<string[][]>((all, { id }) => [...all, ...all.map((set) => [...set, id])], [[]]);
	const single = answers.filter((answer) => !together.includes(answer)).map(({ id }) => [id]);
	return [...sets, ...single];
}

/** A small random generator (mulberry32), so that each run draws the same. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

const states = data.questions.map((question) => ({ id: question.id, states: statesOf(question) }));

describe('everything that can be answered', () => {
	const alone = new Set<string>();
	const kinds = new Set<string>();
	let ties = 0;
	let checked = 0;
	const faults: string[] = [];

	const look = (answers: Answers): Decision => {
		const decision = decide(data, answers);
		const { kind, best, ranking, needs } = decision;
		checked += 1;
		kinds.add(kind);
		if (kind === 'option' && best.length === 1) alone.add(best[0]?.id ?? '');
		if (best.length > 1) ties += 1;
		const tell = (fault: string): void => {
			if (faults.length < 5) faults.push(`${fault}: ${JSON.stringify(answers)}`);
		};
		if (!reasonsOf(data, decision).some(Boolean)) tell('no reason');
		if (kind !== 'unanswered' && kind !== 'not-yet' && best.length === 0) tell('no result');
		if (kind === 'not-yet' && decision.first.length === 0 && !ranking.nothingFits && best.length === 0) tell('not yet without a ground');
		if (ranking.nothingFits && conflictsOf(decision).length === 0) tell('no conflict named');
		for (const { option, judgements, ruledOut } of ranking.ruledOut) {
			const known = judgements.some(({ rulesOut, level }) => rulesOut && level !== 'unknown' && level !== 'value');
			if (!ruledOut || !known) tell(`${option} is ruled out by nothing that is known`);
			if (best.some(({ id }) => id === option)) tell(`${option} is ruled out and advised`);
		}
		if (needs.some(({ weight }) => !(weight > 0))) tell('a weight of nothing');
		return decision;
	};

	before(() => {
		states.forEach((one, index) => {
			for (const other of states.slice(index + 1)) {
				for (const first of one.states) for (const second of other.states) look({ [one.id]: first, [other.id]: second });
			}
		});
		const random = randomFrom(20_261_122);
		const draw = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
		for (let sample = 0; sample < SAMPLES; sample++) {
			// Half of the questions stay open on the way, as readers leave them.
			look(Object.fromEntries(states.filter(() => random() < 0.5).map(({ id, states: own }) => [id, draw(own) ?? []])));
		}
	});

	test('nothing goes without a result, a reason and a ground', (t) => {
		t.diagnostic(`${checked} states`);
		assert.deepEqual(faults, []);
	});

	test('every option can be the one advised', () => {
		const base = data.options.filter(({ baseline }) => baseline).map(({ id }) => id);
		assert.deepEqual([...alone, ...base].sort(), data.options.map(({ id }) => id).sort());
	});

	test('the baseline, not yet and a tie can be reached, and so can nothing asked', () => {
		assert.deepEqual([...kinds].sort(), ['enough', 'not-yet', 'option', 'unanswered']);
		assert.ok(ties > 0);
	});

	test('every result leaves a next step', () => {
		for (const { id, states: own } of states) {
			for (const state of own) {
				const answers = { [id]: state };
				const { check } = reportOf(data, { answers, turns: {}, ignored: [] }, decide(data, answers), 'https://site.example');
				assert.ok(check[0]);
			}
		}
	});
});

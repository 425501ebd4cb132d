import { decide, type Decision } from './decision.ts';
import { afterTick, type Given, needsOf, type Need, type Question, type QuizData, telling, type Told } from './quiz.ts';

/** One answer given, taken back or exchanged. */
export interface Change extends Given {
	/** `drop` takes the answer back; `add` puts it beside others; `take` puts it in their place. */
	readonly how: 'add' | 'take' | 'drop';
	/** The answers to the question after it. */
	readonly after: readonly string[];
}

/** Changes that together give another result. */
export interface WhatIf {
	readonly changes: readonly Change[];
	readonly decision: Decision;
}

/** A requirement whose weight, halved or doubled, gives another result. */
export interface WeightWhatIf {
	readonly need: Need;
	readonly factor: number;
	readonly decision: Decision;
}

/** What is needed of the address here. */
type Position = Pick<Told, 'answers' | 'turns'>;

/** The changes that one question allows. */
const changesOf = (question: Question, given: readonly string[] = []): Change[] =>
	telling(question).map((answer) => {
		const { id } = answer;
		const drops = given.includes(id);
		const after = drops ? given.filter((other) => other !== id) : afterTick(question, [...given, id], id);
		return { question, answer, after, how: drops ? 'drop' : after[1] ? 'add' : 'take' };
	});

/**
 * The smallest changes of answers that give another result: every single one, and where no single one does, pairs. Of pairs
 * with the same result only the first is told.
 */
export function whatIfs(data: QuizData, { answers, turns }: Position, now: Decision): readonly WhatIf[] {
	const singles = data.questions.flatMap((question) => changesOf(question, answers[question.id]));
	const differ = (...changes: readonly Change[]): WhatIf[] => {
		const decision = decide(data, { ...answers, ...Object.fromEntries(changes.map(({ question, after }) => [question.id, after])) }, turns);
		return decision.kind === 'unanswered' || decision.headline === now.headline ? [] : [{ changes, decision }];
	};
	const found = singles.flatMap((change) => differ(change));
	if (found[0]) return found;
	const pairs = singles.flatMap((one, at) => singles.slice(at).flatMap((other) => (other.question === one.question ? [] : differ(one, other))));
	return [...new Map(pairs.toReversed().map((pair) => [pair.decision.headline, pair])).values()];
}

/** The weights that matter: every requirement that, counted half or double, gives another result. */
export function weightWhatIfs(data: QuizData, { answers, turns }: Position, now: Decision): readonly WeightWhatIf[] {
	return needsOf(data, answers, turns).flatMap((need) =>
		[0.5, 2].flatMap((factor) => {
			const decision = decide(data, answers, { ...turns, [need.feature]: (turns[need.feature] ?? 1) * factor });
			return decision.headline === now.headline ? [] : [{ need, factor, decision }];
		}),
	);
}

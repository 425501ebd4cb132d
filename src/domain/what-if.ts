import { decide, type Decision } from './decision.ts';
import { answerWords } from './decision-words.ts';
import { listed } from './listed.ts';
import { afterTick, type Given, type Question, type QuizData, telling, type Told } from './quiz.ts';
import { say } from './say.ts';

/** What the quiz has been told, without what it left out. */
type Position = Pick<Told, 'answers' | 'turns'>;

/** A change that gives another result. */
export interface WhatIf {
	/** The change in words. */
	readonly way: string;
	/** What would have been told then, and what that comes to. */
	readonly told: Position;
	readonly decision: Decision;
}

/** One answer given, taken back or exchanged, with the answers to its question after it. */
interface Change extends Given {
	readonly how: 'add' | 'take' | 'drop';
	readonly after: readonly string[];
}

/** The changes that one question allows. */
const changesOf = (question: Question, given: readonly string[] = []): Change[] =>
	telling(question).map((answer) => {
		const { id } = answer;
		const drops = given.includes(id);
		const after = drops ? given.filter((other) => other !== id) : afterTick(question, [...given, id], id);
		return { question, answer, after, how: drops ? 'drop' : after[1] ? 'add' : 'take' };
	});

/** The change, if it gives another result. It is put into words only then: thousands are tried. */
function differing(data: QuizData, now: Decision, told: Position, way: () => string): WhatIf[] {
	const decision = decide(data, told.answers, told.turns);
	return decision.kind === 'unanswered' || decision.headline === now.headline ? [] : [{ way: way(), told, decision }];
}

/**
 * The smallest changes of answers that give another result: every single one, and where no single one does, pairs. Of pairs
 * with the same result only one is told.
 */
export function whatIfs(data: QuizData, { answers, turns }: Position, now: Decision): { readonly single: readonly WhatIf[]; readonly pairs: readonly WhatIf[] } {
	const changes = data.questions.flatMap((question) => changesOf(question, answers[question.id]));
	const after = (...made: readonly Change[]): WhatIf[] => {
		const changed = { ...answers, ...Object.fromEntries(made.map((change) => [change.question.id, change.after])) };
		return differing(data, now, { answers: changed, turns }, () => listed(made.map((change) => answerWords(data.words, change, change.how))));
	};
	const single = changes.flatMap((change) => after(change));
	const pairs = single[0] ? [] : changes.flatMap((one, at) => changes.slice(at).flatMap((other) => (other.question === one.question ? [] : after(one, other))));
	return { single, pairs: [...new Map(pairs.map((pair) => [pair.decision.headline, pair])).values()] };
}

/** The weights that matter: every requirement that, counted half or double, gives another result. */
export const weightWhatIfs = (data: QuizData, { answers, turns }: Position, now: Decision): readonly WhatIf[] =>
	now.needs.flatMap(({ feature, title }) =>
		([0.5, 2] as const).flatMap((factor) =>
			differing(data, now, { answers, turns: { ...turns, [feature]: (turns[feature] ?? 1) * factor } }, () => say(data.words[factor], title)),
		),
	);

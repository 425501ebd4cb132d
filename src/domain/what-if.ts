import { decide, type Decision } from './decision.ts';
import { afterTick, type Answers, needsOf, type Question, type QuizData, type Turns, UNSURE } from './quiz.ts';

/** One answer given, taken back or exchanged. */
export interface Change {
	readonly question: string;
	readonly answer: string;
	/** `drop` takes the answer back; `add` puts it beside others; `take` puts it in their place. */
	readonly how: 'add' | 'take' | 'drop';
}

/** Changes that together give another result. */
export interface WhatIf {
	readonly changes: readonly Change[];
	readonly kind: Decision['kind'];
	readonly best: readonly string[];
}

/** A requirement whose weight, halved or doubled, gives another result. */
export interface WeightWhatIf {
	readonly feature: string;
	readonly factor: number;
	readonly kind: Decision['kind'];
	readonly best: readonly string[];
}

const key = ({ kind, best }: Pick<Decision, 'kind' | 'best'>): string => `${kind} ${best.join()}`;

/** The changes that one question allows. */
function changesOf(question: Question, given: readonly string[]): Change[] {
	return question.answers.map(({ id, alone }): Change => {
		if (given.includes(id)) return { question: question.id, answer: id, how: 'drop' };
		const joins = question.several && !alone && given.some((other) => other !== UNSURE);
		return { question: question.id, answer: id, how: joins ? 'add' : 'take' };
	});
}

/** The answers after a change. */
export function changed(answers: Answers, { question, answer, how }: Change, questions: readonly Question[]): Answers {
	const given = answers[question] ?? [];
	if (how === 'drop') return { ...answers, [question]: given.filter((id) => id !== answer) };
	const asked = questions.find(({ id }) => id === question);
	return { ...answers, [question]: asked ? afterTick(asked, [...given, answer], answer) : given };
}

/**
 * The smallest changes of answers that give another result: every single one, and where no single one does, pairs. Of pairs
 * with the same result only the first is told.
 */
export function whatIfs(data: QuizData, answers: Answers, turns: Turns, now: Decision): readonly WhatIf[] {
	const { questions } = data;
	const singles = questions.flatMap((question) => changesOf(question, answers[question.id] ?? []));
	const differ = (changes: readonly Change[]): WhatIf[] => {
		const after = decide(data, changes.reduce((before, change) => changed(before, change, questions), answers), turns);
		return after.kind === 'unanswered' || key(after) === key(now) ? [] : [{ changes, kind: after.kind, best: after.best }];
	};
	const found = singles.flatMap((change) => differ([change]));
	if (found.length > 0) return found;
	const told = new Map<string, WhatIf>();
	singles.forEach((one, index) => {
		for (const other of singles.slice(index + 1)) {
			if (other.question === one.question) continue;
			for (const found_ of differ([one, other])) if (!told.has(key(found_))) told.set(key(found_), found_);
		}
	});
	return [...told.values()];
}

/** The weights that matter: every requirement that, counted half or double, gives another result. */
export function weightWhatIfs(data: QuizData, answers: Answers, turns: Turns, now: Decision): readonly WeightWhatIf[] {
	return needsOf(data.questions, answers, turns).flatMap(({ feature }) =>
		[0.5, 2].flatMap((factor): WeightWhatIf[] => {
			const { kind, best } = decide(data, answers, { ...turns, [feature]: (turns[feature] ?? 1) * factor });
			return key({ kind, best }) === key(now) ? [] : [{ feature, factor, kind, best }];
		}),
	);
}

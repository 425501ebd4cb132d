import type { Day } from './catalogue.ts';
import type { QuizWords } from './quiz-words.ts';
import type { Requirement } from './requirements.ts';
import type { FeatureKind, Level } from './vocabulary.ts';

/** One answer to a question. It carries requirements, never points for an option. */
export interface Answer {
	readonly id: string;
	readonly label: string;
	/** What follows from it that the label does not say. */
	readonly detail?: string;
	/** True for "none of these" and "I do not know", which cannot stand beside others. */
	readonly alone: boolean;
	/** What has to happen before anything is adopted, as a sentence. Such an answer makes the result "not yet". */
	readonly first?: string;
	readonly requires: readonly Requirement[];
}

/** One question. Its id is a parameter of the address. */
export interface Question {
	readonly id: string;
	readonly title: string;
	/** Two words for lists. */
	readonly short: string;
	/** Whether it takes several answers. */
	readonly several: boolean;
	readonly answers: readonly Answer[];
}

/** Something told on another page: its title, and its address below the site's root. */
export interface Linked {
	readonly title: string;
	readonly path: string;
}

/** Two options that work together: one above, one below. */
export interface Layer {
	readonly id: string;
	/** The names of both. */
	readonly title: string;
	readonly over: string;
	readonly under: string;
	readonly sentence: string;
	/** Features that the lower one can lend to the pair. */
	readonly lends: readonly string[];
	/** Features that both have to meet. */
	readonly both: readonly string[];
	/** The facts that say so: title, and address below the site's root. */
	readonly facts: readonly Linked[];
}

/** What the quiz has to know of one fact. */
export interface QuizCell {
	readonly level: Level;
	/** The level's word. */
	readonly word: string;
	readonly summary: string;
	/** Whether it is stable and held with high confidence. */
	readonly sure: boolean;
	/** Where the fact is told in full, below the site's root. */
	readonly path: string;
	/** The address of its first source. */
	readonly source?: string;
	/** What a record says of it, in Markdown: as one of the facts of an option, as a consequence, and with version and sources; {0} is the site. */
	readonly told: string;
	readonly because: string;
	readonly evidence: string;
}

/** A row that an answer can require. */
export interface QuizRow {
	readonly title: string;
	readonly kind: FeatureKind;
	/** By option. */
	readonly cells: Readonly<Record<string, QuizCell>>;
}

/** What can be chosen. */
export interface QuizOption {
	readonly id: string;
	readonly name: string;
	readonly mesh: string;
	readonly baseline: boolean;
	/** When to look again, in words: its mesh's next release, derived from the days between releases; empty where too few are known. */
	readonly revisit: readonly string[];
	/** The migration paths that lead to it, each with the sentence that leads there; {0} is the link. */
	readonly paths: readonly (Linked & { readonly lead: string })[];
}

/** All that the quiz computes with. */
export interface QuizData {
	readonly edition: Day;
	readonly options: readonly QuizOption[];
	readonly rows: Readonly<Record<string, QuizRow>>;
	readonly questions: readonly Question[];
	readonly layers: readonly Layer[];
	readonly words: QuizWords;
}

/** Chosen answers by question. A question that is not there is open. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** How much more or less a requirement counts, by feature; 1 where nothing is said. */
export type Turns = Readonly<Record<string, number>>;

/** The answer that every question has: it requires nothing and is never punished. */
export const UNSURE = 'unsure';

/** The parameter of the address that holds turned weights. */
export const WEIGHTS = 'weight';

/** How far a reader can turn a weight. */
export const TURNS: readonly number[] = [0.5, 1, 2];

/** What a reader has told, as read from an address. */
export interface Told {
	readonly answers: Answers;
	readonly turns: Turns;
	/** What was left out of the address and why, a sentence each. */
	readonly ignored: readonly string[];
}

/** A requirement with the row that it asks about. */
export interface Need extends Requirement, QuizRow {}

/** An answer with its question. */
export interface Given {
	readonly question: Question;
	readonly answer: Answer;
}

/** The answers that stay when one is ticked: it drives out those that cannot stand beside it. Nothing ticked drives nothing out. */
export function afterTick(question: Question, given: readonly string[], ticked: string | undefined): readonly string[] {
	if (ticked === undefined) return given;
	const alone = question.answers.filter((answer) => answer.alone || !question.several).map(({ id }) => id);
	return alone.includes(ticked) ? [ticked] : given.filter((id) => !alone.includes(id));
}

/** Answers that say something. */
export const telling = ({ answers }: Question): readonly Answer[] => answers.filter(({ id }) => id !== UNSURE);

/** The answers chosen that say something, with their questions. */
export const chosen = (questions: readonly Question[], answers: Answers): readonly Given[] =>
	questions.flatMap((question) => telling(question).filter(({ id }) => answers[question.id]?.includes(id)).map((answer) => ({ question, answer })));

/** The questions that are left open. */
export const openIn = (questions: readonly Question[], given: readonly Given[]): readonly Question[] =>
	questions.filter((question) => !given.some((one) => one.question === question));

/** The answers that ask for a feature. */
export const asking = (given: readonly Given[], feature: string): readonly Given[] => given.filter(({ answer }) => answer.requires.some((asked) => asked.feature === feature));

/**
 * What the answers require. Where two answers require the same feature, the stricter wins: a must over a want, full over
 * partial, the larger weight; so the order of questions never matters. Musts come first, then by feature.
 */
export function needsOf({ questions, rows }: Pick<QuizData, 'questions' | 'rows'>, answers: Answers, turns: Turns): readonly Need[] {
	const needs = new Map<string, Need>();
	for (const { answer } of chosen(questions, answers)) {
		for (const asked of answer.requires) {
			const { feature } = asked;
			const row = rows[feature];
			const before = needs.get(feature);
			const weight = Math.max(before?.weight ?? 0, asked.weight * (turns[feature] ?? 1));
			if (row) needs.set(feature, { ...row, ...asked, ...(before?.strength === 'must' && { strength: 'must' }), ...(before?.atLeast === 'full' && { atLeast: 'full' }), weight });
		}
	}
	// "must" comes before "want" in the alphabet as well.
	const place = ({ strength, feature }: Need): string => strength + feature;
	return [...needs.values()].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

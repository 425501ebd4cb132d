import { say } from './say.ts';
import { type Question, type QuizData, standsAlone, type Told, TURNS, UNSURE, WEIGHTS } from './quiz.ts';

/** Parameters that other sites add to links, and the edition, which is told elsewhere; nobody has to hear of them here. */
const STRANGERS = /^(?:utm_|fbclid|gclid|ref$|edition$)/;

function readOne(question: Question, given: readonly string[], ignored: string[], words: QuizData['words']): string[] {
	const known = given.filter((id) => {
		const exists = id === UNSURE || question.answers.some((answer) => answer.id === id);
		if (!exists) ignored.push(say(words.noAnswer, id.slice(0, 40), question.short));
		return exists;
	});
	if (known.length < 2) return known;
	const together = known.filter((id) => !standsAlone(question, id));
	const kept = together.length === 0 ? known.slice(0, 1) : question.several ? together : together.slice(0, 1);
	if (kept.length < known.length) ignored.push(say(words.contradict, question.short, kept.join(', ')));
	return kept;
}

/** Reads an address. Whatever does not exist or contradicts itself is left out and told; nothing throws. */
export function readAddress(params: URLSearchParams, data: Pick<QuizData, 'questions' | 'rows' | 'words'>): Told {
	const ignored: string[] = [];
	const answers: Record<string, string[]> = {};
	const turns: Record<string, number> = {};
	for (const name of new Set(params.keys())) {
		const question = data.questions.find(({ id }) => id === name);
		if (question) {
			const kept = readOne(question, [...new Set(params.getAll(name))].filter(Boolean), ignored, data.words);
			if (kept.length > 0) answers[name] = question.answers.map(({ id }) => id).concat(UNSURE).filter((id) => kept.includes(id));
		} else if (name !== WEIGHTS && !STRANGERS.test(name)) {
			ignored.push(say(data.words.noQuestion, name.slice(0, 40)));
		}
	}
	for (const pair of params.getAll(WEIGHTS).join().split(',').filter(Boolean)) {
		const [feature = '', factor] = pair.split(':');
		if (Object.hasOwn(data.rows, feature) && TURNS.includes(Number(factor))) turns[feature] = Number(factor);
		else ignored.push(say(data.words.noWeight, pair.slice(0, 40)));
	}
	return { answers, turns, ignored };
}

/** Writes the address: questions in their order, answers in theirs. Empty where nothing is told. */
export function toAddress({ answers, turns }: Pick<Told, 'answers' | 'turns'>, questions: readonly Question[]): string {
	const parts = questions.flatMap(({ id }) => (answers[id] ?? []).map((answer) => `${id}=${answer}`));
	const turned = Object.entries(turns).filter(([, factor]) => factor !== 1).sort(([a], [b]) => (a < b ? -1 : 1));
	if (turned.length > 0) parts.push(`${WEIGHTS}=${turned.map(([feature, factor]) => `${feature}:${factor}`).join(',')}`);
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The query of a link to a result: the address, and the edition of the facts that the result is of. */
export function toLink(told: Pick<Told, 'answers' | 'turns'>, { questions, edition }: Pick<QuizData, 'questions' | 'edition'>): string {
	const address = toAddress(told, questions);
	return address && `${address}&edition=${edition}`;
}

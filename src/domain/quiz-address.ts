import { say } from './say.ts';
import { afterTick, type Question, type QuizData, type Told, TURNS, WEIGHTS } from './quiz.ts';

/** Parameters that other sites add to links, and the edition, which is told elsewhere; nobody has to hear of them here. */
const STRANGERS = /^(?:utm_|fbclid|gclid|ref$|edition$)/;

/** Enough of what somebody wrote to know it again. */
const short = (text: string): string => text.slice(0, 40);

/**
 * Reads an address. Whatever does not exist is left out and told; nothing throws. Where answers contradict each other, the
 * first counts.
 */
export function readAddress(params: URLSearchParams, { questions, rows, words }: Pick<QuizData, 'questions' | 'rows' | 'words'>): Told {
	const ignored: string[] = [];
	const answers: Record<string, readonly string[]> = {};
	const turns: Record<string, number> = {};
	for (const name of new Set(params.keys())) {
		const question = questions.find(({ id }) => id === name);
		if (question) {
			const given = params.getAll(name).filter(Boolean);
			const known = question.answers.map(({ id }) => id).filter((id) => given.includes(id));
			for (const id of given) if (!known.includes(id)) ignored.push(say(words.noAnswer, short(id), question.short));
			const kept = given.filter((id) => known.includes(id)).reduceRight<readonly string[]>((before, id) => afterTick(question, [...before, id], id), []);
			if (known.some((id) => !kept.includes(id))) ignored.push(say(words.contradict, question.short, kept.join(', ')));
			if (kept[0]) answers[name] = known.filter((id) => kept.includes(id));
		} else if (name !== WEIGHTS && !STRANGERS.test(name)) {
			ignored.push(say(words.noQuestion, short(name)));
		}
	}
	for (const pair of params.getAll(WEIGHTS).join().split(',').filter(Boolean)) {
		const [feature = '', factor] = pair.split(':');
		if (Object.hasOwn(rows, feature) && TURNS.includes(Number(factor))) turns[feature] = Number(factor);
		else ignored.push(say(words.noWeight, short(pair)));
	}
	return { answers, turns, ignored };
}

/** Parameters as the end of an address; empty where there are none. */
export const query = (parts: readonly string[]): string => (parts[0] ? `?${parts.join('&')}` : '');

/** Writes the address: questions in their order, answers in theirs. Empty where nothing is told. */
export function toAddress({ answers, turns }: Pick<Told, 'answers' | 'turns'>, questions: readonly Question[]): string {
	const turned = Object.entries(turns).filter(([, factor]) => factor !== 1).map((turn) => turn.join(':')).sort();
	const parts = questions.flatMap(({ id }) => (answers[id] ?? []).map((answer) => `${id}=${answer}`));
	if (turned[0]) parts.push(`${WEIGHTS}=${turned.join()}`);
	return query(parts);
}

/** The query of a link to a result: the address, and the edition of the facts that the result is of. */
export function toLink(told: Pick<Told, 'answers' | 'turns'>, { questions, edition }: Pick<QuizData, 'questions' | 'edition'>): string {
	const address = toAddress(told, questions);
	return address && `${address}&edition=${edition}`;
}

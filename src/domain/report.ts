import { type Decision, namesOf, pairingsOf, surenessOf } from './decision.ts';
import { answerWords, counts, inWays, matrixPath, reasonsOf, titlesOf } from './decision-words.ts';
import { listed } from './listed.ts';
import { marked } from './marks.ts';
import { percent } from './percent.ts';
import { chosen, type Linked, type Need, openIn, type QuizData, type QuizOption, type Told } from './quiz.ts';
import { toAddress } from './quiz-address.ts';
import type { Verdict } from './requirements.ts';
import { say } from './say.ts';
import { weightWhatIfs, whatIfs } from './what-if.ts';

/** How many ways to the same other result are told before the rest is only counted. */
const WAYS = 4;

/** Both are the same when they differ by less: half of a hundredth, which is all that is shown. */
const SEEN = 0.005;

/** How one option does. */
export interface Fit {
	readonly verdict: Verdict<Need>;
	readonly name: string;
	/** Its place, or a dash where it is ruled out. */
	readonly place: string;
	readonly sentence: string;
}

/** All that is said of a decision, by the page and by the record: sentences in which links are marked. */
export interface Report {
	/** Where this result can be seen again. */
	readonly link: string;
	/** The matrix with the same requirements marked. */
	readonly matrix: string;
	readonly reasons: readonly string[];
	/** How far ahead it is and how sure we are; empty where nothing is advised. */
	readonly sure: string;
	/** How each option does, the best first. */
	readonly fits: readonly Fit[];
	readonly pairs: readonly string[];
	/** What would change the result. */
	readonly changes: readonly string[];
	/** What to check next: never empty. */
	readonly check: readonly string[];
}

/** Once each: what is said of any of those advised. */
const ofAll = (options: readonly QuizOption[], read: (option: QuizOption) => readonly string[]): string[] => [...new Set(options.flatMap(read))];

/** What would change the result: other results with the ways to them, and the weights that matter. */
function changesIn(data: QuizData, told: Told, decision: Decision): string[] {
	const { words } = data;
	const found = whatIfs(data, told, decision);
	const turned = weightWhatIfs(data, told, decision).map(({ need, factor, decision: { headline } }) => say(words[factor < 1 ? 'half' : 'double'], need.title, headline));
	return [
		found[0] ? '' : words.noChange,
		found[0]?.changes[1] ? words.twoChanges : '',
		...Object.entries(Object.groupBy(found, ({ decision: { headline } }) => headline)).map(([headline, others = []]) => {
			const ways = others.slice(0, WAYS).map(({ changes }) => listed(changes.map((change) => answerWords(words, change, change.how))));
			const more = others.length - WAYS;
			return `${marked(headline)}: ${ways.join(words.or)}${more > 0 ? say(words[more > 1 ? 'more' : 'oneMore'], more) : ''}`;
		}),
		decision.needs[0] ? turned.join(' ') || words.holds : '',
	].filter(Boolean);
}

/**
 * Says all that there is to say of a decision.
 *
 * @param site The address of the site with its base path, without a slash at the end.
 */
export function reportOf(data: QuizData, told: Told, decision: Decision, site: string): Report {
	const { words, questions, options } = data;
	const { kind, needs, ranking, leader, best, first } = decision;
	const link = `${site}/choose/${toAddress(told, questions)}`;
	const matrix = site + matrixPath(needs);
	const advised = leader?.option ?? '';
	const { share, shaky } = surenessOf(needs, advised);
	const given = chosen(questions, told.answers);
	const linked = ({ title, path }: Linked): string => marked(title, site + path);
	const fact = ({ title, cells }: Need, option: string): string => marked(title, site + (cells[option]?.path ?? ''));
	const line = (verdict: Verdict<Need>, place: string, sentence: string): Fit => ({ verdict, name: namesOf(options.filter(({ id }) => id === verdict.option)), place, sentence });

	const next = ranking.ranks[1]?.verdicts[0];
	const ahead = kind === 'option' && !best[1] && leader && next ? say(words.ahead, percent(leader.fit - next.fit)) : '';
	const doubtful = [...new Set([...inWays(leader, 'open', 'partly'), ...shaky])];
	const open = openIn(questions, given).map(({ id, short }) => marked(short, `${link}#${id}`));
	const check = [
		...first,
		...(leader ? doubtful.map((need) => `${say(words.tryOut, fact(need, advised))}. ${need.cells[advised]?.summary}`) : []),
		open[0] ? say(words.leftOpen, open.join(', ')) : '',
		...(kind === 'enough' ? [] : ofAll(best, ({ paths }) => paths.map((path) => say(path.lead, linked(path))))),
		...ofAll(best, ({ revisit }) => revisit),
	].filter(Boolean);

	return {
		link,
		matrix,
		reasons: reasonsOf(data, told, decision),
		sure: leader && needs[0] ? `${ahead}${say(words.sure, percent(share))}${shaky[0] ? say(words.shaky, titlesOf(shaky)) : ''}.` : '',
		fits: [
			...ranking.ranks.flatMap(({ place, verdicts }) =>
				verdicts.map((verdict) => {
					const { fit, fitAtBest } = verdict;
					const atBest = fitAtBest - fit > SEEN ? say(words.atBest, percent(fitAtBest)) : '';
					return line(verdict, `${place}.`, `${verdicts[1] ? words.tied : ''}${say(words.fit, percent(fit))}${atBest}: ${counts(words, verdict)}`);
				}),
			),
			...ranking.ruledOut.map((verdict) => {
				const { option, judgements } = verdict;
				const grounds = judgements.flatMap(({ rulesOut, requirement }) => {
					const cell = requirement.cells[option];
					return rulesOut && cell ? say(words.ground, fact(requirement, option), cell.summary, marked(words.source, cell.source)) : [];
				});
				return line(verdict, '–', say(words.out, grounds.join('; ')));
			}),
		],
		pairs: pairingsOf(data, decision).map(({ layer, gains }) => say(words.pair, marked(layer.title), layer.sentence, titlesOf(gains), layer.facts.map(linked).join(' · '))),
		changes: kind === 'unanswered' ? [] : changesIn(data, told, decision),
		check: check[0] ? check : [say(words.read, marked(words.facts, matrix))],
	};
}

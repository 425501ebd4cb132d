import { type Decision, namesOf, pairingsOf, surenessOf } from './decision.ts';
import { counts, inWays, matrixPath, reasonsOf, titlesOf } from './decision-words.ts';
import { marked } from './marks.ts';
import { percent } from './percent.ts';
import { type Linked, type Need, openIn, type QuizData, type QuizOption, type Told } from './quiz.ts';
import { toLink } from './quiz-address.ts';
import { HALVES, type Verdict } from './requirements.ts';
import { say } from './say.ts';
import { type WhatIf, weightWhatIfs, whatIfs } from './what-if.ts';

/** How many ways to the same other result are told before the rest is only counted. */
const WAYS = 4;

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
	/** How sure we are; empty where nothing is advised. */
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
	const { single, pairs } = whatIfs(data, told, decision);
	const turned = weightWhatIfs(data, told, decision);
	const byResult = (all: readonly WhatIf[]): string[] =>
		Object.entries(Object.groupBy(all, ({ decision: { headline } }) => headline)).map(([headline, ways = []]) => {
			const more = ways.length - WAYS;
			const said = ways.slice(0, WAYS).map(({ way }) => way);
			return `${marked(headline)}: ${said.join(words.or)}${more > 0 ? say(words.more, more) : ''}`;
		});
	return [
		single[0] ? '' : words[pairs[0] ? 'twoChanges' : 'noChange'],
		...byResult([...single, ...pairs]),
		...byResult(turned),
		turned[0] || !decision.needs[0] ? '' : words.holds,
	].filter(Boolean);
}

/**
 * Says all that there is to say of a decision.
 *
 * @param site The address of the site with its base path, without a slash at the end.
 */
export function reportOf(data: QuizData, told: Told, decision: Decision, site: string): Report {
	const { words, questions, options } = data;
	const { kind, given, needs, ranking, leader, best, first } = decision;
	const link = `${site}/choose/${toLink(told, data)}`;
	const matrix = site + matrixPath(needs);
	const advised = leader?.option ?? '';
	const { share, shaky } = surenessOf(needs, advised);
	const linked = ({ title, path }: Linked): string => marked(title, site + path);
	const fact = ({ title, cells }: Need, option: string): string => marked(title, site + (cells[option]?.path ?? ''));
	const nameOf = (option: string): string => namesOf(options.filter(({ id }) => id === option));
	const line = (verdict: Verdict<Need>, place: string, sentence: string): Fit => ({ verdict, name: nameOf(verdict.option), place, sentence });

	const next = kind === 'option' && !best[1] && ranking.ranks[1]?.verdicts[0];
	const worth = ({ judgements }: Verdict<Need>, at: number): number => HALVES[judgements[at]?.outcome ?? 'open'];
	const doubtful = [...new Set([...inWays(leader, 'open', 'partly'), ...shaky])];
	const open = openIn(questions, given).map(({ id, short }) => marked(short, `${link}#${id}`));
	const check = [
		...first,
		...(leader ? doubtful.map((need) => `${say(words.tryOut, fact(need, advised))}. ${need.cells[advised]?.summary}`) : []),
		open[0] ? say(words.leftOpen, open.join(', ')) : '',
		...(kind === 'enough' ? [] : ofAll(best, ({ paths }) => paths.map((path) => say(path.lead, linked(path))))),
		...ofAll(best, ({ revisit }) => revisit),
		say(words.read, marked(words.facts, matrix)),
	].filter(Boolean);

	return {
		link,
		matrix,
		reasons: [...reasonsOf(data, decision), leader && next ? say(words.ahead, nameOf(next.option), titlesOf(needs.filter((_need, at) => worth(leader, at) > worth(next, at)))) : ''].filter(Boolean),
		sure: leader && needs[0] ? `${say(words.sure, percent(share))}${shaky[0] ? say(words.shaky, titlesOf(shaky)) : ''}.` : '',
		fits: [
			...ranking.ranks.flatMap(({ place, verdicts }) =>
				verdicts.map((verdict) => {
					const [known, atBest] = [percent(verdict.fit), percent(verdict.fitAtBest)];
					const sentence = say(words.fit, known) + (atBest === known ? '' : say(words.atBest, atBest));
					return line(verdict, `${place}.`, `${verdicts[1] ? words.tied : ''}${sentence}: ${counts(words, verdict)}`);
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
		check,
	};
}

import { type Decision, marginOf, pairingsOf, surenessOf, verdictIn } from './decision.ts';
import { counts, headline, listed, matrixPath, namesOf, ofBest, reasons, titleOf, titlesOf } from './decision-words.ts';
import { chosen, openIn, type QuizData, type Told } from './quiz.ts';
import { toLink } from './quiz-address.ts';
import type { Verdict } from './requirements.ts';
import { percent } from './percent.ts';
import { say } from './say.ts';

/** Text as one line in which Markdown means nothing. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\*_`[\]<>|#]/g, '\\$&');

const bullets = (lines: readonly string[], none = ''): string => (lines.length > 0 ? lines : [none]).map((line) => `* ${line}`).join('\n');

/**
 * The decision as a record in the form of MADR 4 (Markdown Any Decision Records).
 *
 * @param site The address of the site with its base path, without a slash at the end.
 */
export function decisionRecord(data: QuizData, told: Told, decision: Decision, site: string): string {
	const { words, questions, edition, rows } = data;
	const { needs, ranking, best, kind, first } = decision;
	const leader = verdictIn(ranking, best[0]);
	const sure = leader && surenessOf(data, needs, leader.option);
	const margin = marginOf(ranking);
	const title = (feature: string): string => plain(titleOf(data, feature));
	const name = (option: string): string => plain(namesOf(data, [option]));
	const facts = ({ option }: Verdict, form: 'because' | 'evidence' | 'told'): string[] => needs.map(({ feature }) => say(rows[feature]?.cells[option]?.[form] ?? '', site));
	const open = openIn(questions, told).map(({ short }) => short);
	const pairs = pairingsOf(data, decision).map(({ layer, gains }) => say(words.recordPair, plain(layer.sentence), listed(gains.map(title))));
	const verdicts = [...ranking.ranks.flatMap((rank) => rank.verdicts), ...ranking.ruledOut];
	return say(
		words.record,
		edition,
		plain(headline(data, decision)),
		bullets(chosen(questions, told.answers).map(({ question, answer }) => `${question.title} **${plain(answer.label)}**`), words.noAnswers),
		open.length > 0 ? say(words.recordOpen, listed(open)) : '',
		bullets(needs.map(({ feature, strength, weight, atLeast }) => say(words[strength], title(feature)) + (atLeast === 'full' ? words.inFull : '') + say(words.recordWeight, weight)), words.noDrivers),
		bullets(data.options.map(({ id }) => name(id))),
		plain(say(words[kind === 'option' ? 'recordChosen' : 'recordOther'], kind === 'option' ? namesOf(data, best) : headline(data, decision))),
		plain(reasons(data, decision).join(' ')) + (margin === undefined || kind !== 'option' ? '' : say(words.recordAhead, percent(margin))) + (sure ? say(words.recordSure, percent(sure.share)) : ''),
		bullets(leader ? facts(leader, 'because') : [], words.noEffects),
		pairs.length > 0 ? say(words.recordPairs, bullets(pairs)) : '',
		bullets(
			[
				...first.map(plain),
				...(sure?.shaky ?? []).map(({ feature }) => `${say(words.tryOut, title(feature))}.`),
				...ofBest(data, kind === 'enough' ? [] : best, ({ paths }) => paths.map((path) => say(words[path.bare ? 'bare' : 'guide'], `[${plain(path.title)}](${site}${path.path})`))),
				...ofBest(data, best, ({ revisit }) => revisit),
			],
			words.noChecks,
		),
		verdicts
			.map((verdict) => {
				const out = verdict.judgements.filter(({ rulesOut }) => rulesOut).map(({ requirement }) => requirement);
				return say(
					words.recordOption,
					name(verdict.option),
					out.length > 0 ? say(words.recordOut, plain(titlesOf(data, out))) : say(words.recordFit, percent(verdict.fit), counts(data, verdict)),
					bullets(facts(verdict, 'told'), words.noCells),
				);
			})
			.join('\n\n'),
		`${site}/choose/${toLink(told, data)}`,
		site + matrixPath(decision),
		bullets((leader ? [leader] : ranking.ruledOut).flatMap((verdict) => facts(verdict, 'evidence')), words.noFacts),
	);
}

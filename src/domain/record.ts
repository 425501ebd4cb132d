import { type Decision, marginOf, pairingsOf, surenessOf, verdictIn } from './decision.ts';
import { counts, headline, listed, matrixPath, namesOf, OUTCOME_WORDS, reasons, revisits, titleOf } from './decision-words.ts';
import { chosen, type QuizData, type Told, UNSURE } from './quiz.ts';
import { toAddress } from './quiz-address.ts';
import { percent } from './percent.ts';
import type { Outcome } from './requirements.ts';

/** Text as one line in which Markdown means nothing. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\*_`[\]<>|#]/g, '\\$&');

const bullets = (lines: readonly string[], none: string): string => (lines.length === 0 ? `* ${none}` : lines.map((line) => `* ${line}`).join('\n'));

/**
 * The decision as a record in the form of MADR 4 (Markdown Any Decision Records).
 *
 * @param site The address of the site with its base path, without a slash at the end.
 */
export function decisionRecord(data: QuizData, told: Told, decision: Decision, site: string): string {
	const { needs, ranking, best, kind } = decision;
	const link = `${site}/choose/${toAddress(told, data.questions)}`;
	const leader = verdictIn(ranking, best[0]);
	const names = namesOf(data, best);
	const fact = (option: string, feature: string): string => `${site}/features/${feature}/#${option}`;
	const answers = chosen(data.questions, told.answers).map(({ question, answer }) => `${question.title} **${plain(answer.label)}**`);
	const open = data.questions.filter(({ id }) => (told.answers[id] ?? [UNSURE]).includes(UNSURE)).map(({ short }) => short);
	const drivers = needs.map(
		({ feature, strength, weight, atLeast }) =>
			`${strength === 'must' ? 'Must' : 'Want'}: ${plain(titleOf(data, feature))}${atLeast === 'full' ? ', in full' : ''} (weight ${weight})`,
	);
	const judged = (outcomes: readonly Outcome[], word: string): string[] =>
		(leader?.judgements ?? [])
			.filter(({ outcome }) => outcomes.includes(outcome))
			.map(({ requirement: { feature }, outcome }) => {
				const summary = data.rows[feature]?.cells[leader?.option ?? '']?.summary ?? '';
				return `${word}, because ${plain(titleOf(data, feature))} is ${OUTCOME_WORDS[outcome]}: ${plain(summary)}`;
			});
	const margin = marginOf(ranking);
	const sure = leader && surenessOf(data, needs, leader.option);
	const options = [...ranking.ranks.flatMap(({ verdicts }) => verdicts), ...ranking.ruledOut].map((verdict) => {
		const name = plain(listed(namesOf(data, [verdict.option])));
		const out = verdict.judgements.filter(({ rulesOut }) => rulesOut).map(({ requirement }) => plain(titleOf(data, requirement.feature)));
		const lines = verdict.judgements.map(({ requirement: { feature } }) => {
			const cell = data.rows[feature]?.cells[verdict.option];
			return `${plain(titleOf(data, feature))}: ${cell?.word}. ${plain(cell?.summary ?? '')}`;
		});
		const fate = out.length > 0 ? `Ruled out by: ${listed(out)}.` : `Fit ${percent(verdict.fit)}: ${counts(verdict)}.`;
		return `### ${name}\n\n${fate}\n\n${bullets(lines, 'Nothing was asked.')}`;
	});
	const evidence = (leader ? [leader] : ranking.ruledOut).flatMap(({ option, judgements }) =>
		judgements.map(({ requirement: { feature } }) => {
			const cell = data.rows[feature]?.cells[option];
			const version = data.options.find(({ id }) => id === option)?.versionOf ?? '';
			const sources = (cell?.sources ?? []).flatMap((id) => data.sources[id] ?? []).map(({ title, url }) => `[${plain(title)}](${url})`);
			return `[${plain(titleOf(data, feature))}, ${plain(listed(namesOf(data, [option])))}](${fact(option, feature)})${cell?.version ? `, at ${version} ${cell.version}` : ''}: ${sources.join('; ') || 'not checked'}`;
		}),
	);
	const shaky = (sure?.shaky ?? []).map(({ feature }) => `Try in a test cluster: ${plain(titleOf(data, feature))}.`);
	const pairs = pairingsOf(data, decision).map(({ layer, gains }) => `${plain(layer.sentence)} It brings: ${listed(gains.map((feature) => plain(titleOf(data, feature))))}.`);
	const outcome =
		kind === 'option'
			? `Chosen option: "${listed(names)}", because it fits the stated requirements best.`
			: `Chosen option: "${headline(data, decision)}".`;

	return `---
status: proposed
date: ${data.edition}
---

# Service mesh: ${plain(headline(data, decision))}

## Context and Problem Statement

Which service mesh, if any, fits what we need? We answered:

${bullets(answers, 'Nothing was answered.')}
${open.length > 0 ? `\nLeft open: ${listed(open)}.\n` : ''}
## Decision Drivers

${bullets(drivers, 'No requirement follows from the answers.')}

## Considered Options

${bullets(data.options.map(({ name }) => plain(name)), 'None.')}

## Decision Outcome

${plain(outcome)} ${plain(reasons(data, decision).join(' '))}${margin === undefined || kind !== 'option' ? '' : ` It is ahead by ${percent(margin)} of the weight.`}${sure ? ` ${percent(sure.share)} of the weight rests on stable things with high confidence.` : ''}

### Consequences

${bullets([...judged(['met'], 'Good'), ...judged(['partly', 'unmet'], 'Bad'), ...judged(['open', 'not-applicable'], 'Neutral')], 'Nothing changes.')}
${pairs.length > 0 ? `\nLayers that combine:\n\n${bullets(pairs, '')}\n` : ''}
### Confirmation

${bullets([...decision.first.map(plain), ...shaky, ...revisits(data, best).map((day) => `Look again on ${day}.`)], 'Look again when an answer changes.')}

## Pros and Cons of the Options

${options.join('\n\n')}

## More Information

Facts of ${data.edition}. The answers and the result: <${link}>. The same requirements on the matrix: <${site}${matrixPath(decision)}>.

${bullets(evidence, 'No fact was asked for.')}
`;
}

import { decide, marginOf, pairingsOf, surenessOf, verdictIn } from '../domain/decision.ts';
import { changeWords, counts, headline, listed, matrixPath, namesOf, ofBest, reasons, titleOf, titlesOf } from '../domain/decision-words.ts';
import { percent } from '../domain/percent.ts';
import { openIn, type QuizData, type Told } from '../domain/quiz.ts';
import { decisionRecord } from '../domain/record.ts';
import type { Judgement } from '../domain/requirements.ts';
import { say } from '../domain/say.ts';
import { weightWhatIfs, whatIfs } from '../domain/what-if.ts';
import { type Child, element, filled, list, marked, present } from './marked.ts';

/** How many ways to the same other result are told before the rest is only counted. */
const WAYS = 4;

let file = '';

/**
 * Shows what the answers come to, in the parts that the server has set up. A part without anything is hidden.
 *
 * @param root The address of the site's root, without a slash at the end.
 * @param part Finds a part.
 */
export function showResult(data: QuizData, told: Told, root: string, part: (name: string) => HTMLElement): void {
	const { words, rows, options, questions } = data;
	const { answers, turns } = told;
	const decision = decide(data, answers, turns);
	const { needs, ranking, best, kind, first } = decision;
	const [leader = ''] = best;
	const heading = headline(data, decision);
	const cellOf = (feature: string, option: string) => rows[feature]?.cells[option];
	const address = (feature: string, option: string): string => `${root}/features/${feature}/#${option}`;
	const link = (feature: string, option: string, text = titleOf(data, feature)): string => marked(text, address(feature, option));
	const strong = (option: string): string => marked(namesOf(data, [option]));
	const show = (name: string, ...children: readonly Child[]): void => {
		const box = part(name);
		box.replaceChildren(...present(children));
		(box.closest<HTMLElement>('section:not([data-part],.scroll-x)') ?? box).hidden = !box.firstChild;
	};

	const asked = needs[0];
	const { share, shaky } = surenessOf(data, needs, leader);
	const margin = marginOf(ranking);
	show(
		'reasons',
		...reasons(data, decision).map((text, index) => filled('p', text, index ? '' : 'lede')),
		asked &&
			leader &&
			filled(
				'p',
				`${kind === 'option' && !best[1] && margin !== undefined ? say(words.ahead, percent(margin)) : ''}${say(words.sure, percent(share))}${shaky[0] ? say(words.shaky, titlesOf(data, shaky)) : ''}.`,
				'fine',
			),
	);

	const ruledOut = ranking.ruledOut.map(({ option, judgements }) =>
		say(
			words.out,
			strong(option),
			judgements
				.filter(({ rulesOut }) => rulesOut)
				.map(({ requirement: { feature } }) => {
					const cell = cellOf(feature, option);
					return `${link(feature, option)} (${cell?.summary}${cell?.source ? `, ${marked(words.source, cell.source)}` : ''})`;
				})
				.join('; '),
		),
	);
	const ranks = ranking.ranks.flatMap(({ place, verdicts }) =>
		verdicts.map((verdict) => {
			const { fit, fitAtBest, option } = verdict;
			const atBest = fitAtBest - fit > 0.005 ? say(words.atBest, percent(fitAtBest)) : '';
			return element(
				'li',
				{},
				filled('span', `${place}.`, 'place'),
				element('strong', {}, namesOf(data, [option])),
				element('progress', { className: 'quiz-progress', value: fit, ariaHidden: 'true' }),
				filled('span', `${verdicts[1] ? words.tied : ''}${say(words.fit, percent(fit))}${atBest}: ${counts(data, verdict)}`, 'fit'),
			);
		}),
	);
	show('ranking', asked && ranks[0] && element('ol', { className: 'ranks' }, ...ranks), asked && list(ruledOut, 'ruled-out'));

	const total = needs.reduce((sum, { weight }) => sum + weight, 0);
	const matrix = root + matrixPath(decision);
	part('matrix').setAttribute('href', matrix);
	show(
		'needs',
		...needs.map(({ feature, strength, atLeast, from, weight }, index) => {
			const turn = part('turn').cloneNode(true) as HTMLSelectElement;
			const title = titleOf(data, feature);
			Object.assign(turn, { name: feature, ariaLabel: say(words.counts, title), value: String(turns[feature] ?? 1), hidden: false });
			delete turn.dataset['part'];
			const because = questions.filter(({ id }) => from.some((reference) => reference.startsWith(`${id}/`))).map(({ short }) => short);
			return element(
				'tr',
				{},
				element('th', { scope: 'row' }, say(words[strength], title) + (atLeast === 'full' ? words.inFull : ''), filled('span', ` ${because.join(', ')}`, 'fine')),
				...options.map(({ id }) => {
					const cell = cellOf(feature, id);
					return element(
						'td',
						{},
						element('a', { href: address(feature, id), className: `level ${cell?.level}`, title: cell?.summary ?? '' }, cell?.word ?? ''),
						verdictIn(ranking, id)?.judgements[index]?.rulesOut && filled('span', words.rulesOut, 'out fine'),
					);
				}),
				element('td', {}, turn, filled('span', ` ${percent(weight / total)}`, 'fine')),
			);
		}),
	);

	show(
		'pairs',
		list(
			pairingsOf(data, decision).map(({ layer, gains }) =>
				say(
					words.pair,
					strong(layer.over),
					strong(layer.under),
					layer.sentence,
					listed(gains.map((feature) => titleOf(data, feature))),
					layer.facts
						.map((fact) => {
							const [option = '', feature = ''] = fact.split('/');
							return link(feature, option, `${titleOf(data, feature)}, ${namesOf(data, [option])}`);
						})
						.join(' · '),
				),
			),
		),
	);

	if (kind === 'unanswered') {
		show('what-if');
		show('check');
	} else {
		const found = whatIfs(data, answers, turns, decision);
		const byResult: Record<string, string[]> = {};
		for (const one of found) {
			const result = headline(data, one) + (one.kind === 'not-yet' && one.best[0] ? say(words.andThen, namesOf(data, one.best)) : '');
			(byResult[result] ??= []).push(listed(one.changes.map((change) => changeWords(data, change))));
		}
		const turned = weightWhatIfs(data, answers, turns, decision).map((one) => say(words[one.factor < 1 ? 'half' : 'double'], titleOf(data, one.feature), headline(data, one)));
		show(
			'what-if',
			list(
				Object.entries(byResult).map(([result, ways]) => {
					const more = ways.length - WAYS;
					return `${marked(result)}: ${ways.slice(0, WAYS).join(words.or)}${more > 0 ? say(words[more > 1 ? 'more' : 'oneMore'], more) : ''}`;
				}),
			),
			!found[0] && filled('p', words.noChange),
			found[0]?.changes[1] && filled('p', words.twoChanges),
			asked && filled('p', turned.join(' ') || words.holds),
		);

		const doubtful = (verdictIn(ranking, leader)?.judgements ?? []).filter(({ outcome }: Judgement) => outcome === 'open' || outcome === 'partly').map(({ requirement }) => requirement);
		const open = openIn(questions, told).map(({ id, short }) => marked(short, `#${id}`));
		const next = [
			...first,
			...[...new Set((leader ? [...doubtful, ...shaky] : []).map(({ feature }) => feature))].map((feature) => `${say(words.tryOut, link(feature, leader))}. ${cellOf(feature, leader)?.summary}`),
			...(open[0] ? [say(words.leftOpen, open.join(', '))] : []),
			...(kind === 'enough' ? [] : ofBest(data, best, ({ paths }) => paths.map(({ title, path, bare }) => say(words[bare ? 'bare' : 'guide'], marked(title, root + path))))),
			...ofBest(data, best, ({ revisit }) => revisit),
		];
		show('check', list(next[0] ? next : [say(words.read, marked(words.facts, matrix))]));
	}

	show(
		'answers',
		...questions.flatMap(({ id, short, answers: own }) => {
			const labels = own.filter((answer) => answers[id]?.includes(answer.id)).map(({ label }) => label);
			return [filled('dt', short), filled('dd', `${labels.join('; ') || words.nothing} ${marked(words.change, `#${id}`, `${words.change}: ${short}`)}`)];
		}),
	);

	part('headline').textContent = heading;
	part('status').textContent = say(words.result, heading);
	part('said').textContent = '';
	const record = (part('record').textContent = decisionRecord(data, told, decision, location.origin + root));
	URL.revokeObjectURL(file);
	file = URL.createObjectURL(new Blob([record]));
	part('save').setAttribute('href', file);
}

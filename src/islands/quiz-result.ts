import { decide, judgementsOf, weigh } from '../domain/decision.ts';
import { needWords } from '../domain/decision-words.ts';
import { percent } from '../domain/percent.ts';
import { asking, type QuizData, type Told } from '../domain/quiz.ts';
import { decisionRecord } from '../domain/record.ts';
import { reportOf } from '../domain/report.ts';
import { say } from '../domain/say.ts';
import { element, filled, list } from './elements.ts';

/**
 * Shows what the answers come to, in the parts that the server has set up. A section without anything is hidden.
 *
 * @param site The address of the site with its base path, without a slash at the end.
 * @param part Finds a part.
 */
export function showResult(data: QuizData, told: Told, site: string, part: <Part extends HTMLElement>(name: string) => Part): void {
	const { words, options, questions } = data;
	const { answers, turns } = told;
	const decision = decide(data, answers, turns);
	const { given, needs, headline } = decision;
	const report = reportOf(data, told, decision, site);
	const show = (name: string, ...children: readonly Node[]): void => {
		const box = part(name);
		box.replaceChildren(...children);
		// What has nothing to show takes its heading with it.
		(box.closest<HTMLElement>('.part') ?? box).hidden = !box.textContent;
	};

	show('reasons', ...report.reasons.map((reason, index) => filled('p', reason, index ? '' : 'lede')), filled('p', report.sure, 'fine'));
	show(
		'ranking',
		...(needs[0] ? report.fits : []).map(({ verdict, name, place, sentence }) =>
			element(
				'li',
				{},
				filled('span', place, 'place'),
				element('strong', {}, name),
				!verdict.ruledOut && element('progress', { className: 'quiz-progress', value: verdict.fit, ariaHidden: 'true' }),
				filled('span', sentence, 'fit'),
			),
		),
	);
	show(
		'needs',
		...needs.map((need, index) => {
			const { feature, title, cells, weight } = need;
			// The first one on the page, from which all others are made.
			const turn = part('turn').cloneNode(true) as HTMLSelectElement;
			Object.assign(turn, { name: feature, ariaLabel: say(words.counts, title), value: String(turns[feature] ?? 1), hidden: false });
			const because = new Set(asking(given, feature).map(({ question }) => question.short));
			return element(
				'tr',
				{},
				element('th', { scope: 'row' }, needWords(words, need), filled('span', [...because].join(', '), 'fine')),
				...options.map(({ id }) =>
					element(
						'td',
						{},
						element('a', { href: site + cells[id]?.path, className: `level ${cells[id]?.level}`, title: cells[id]?.summary ?? '' }, cells[id]?.word),
						judgementsOf(decision, id)[index]?.rulesOut && filled('span', words.rulesOut, 'out fine'),
					),
				),
				element('td', {}, turn, filled('span', percent(weight / weigh(needs)), 'fine')),
			);
		}),
	);
	for (const name of ['pairs', 'changes', 'check'] as const) show(name, list(report[name]));
	for (const { id } of questions) {
		part(`given-${id}`).textContent = given.filter(({ question }) => question.id === id).map(({ answer }) => answer.label).join('; ') || words.nothing;
	}

	part<HTMLAnchorElement>('matrix').href = report.matrix;
	part('headline').textContent = headline;
	part('said').textContent = '';
	const record = (part('record').textContent = decisionRecord(data, decision, report, site));
	const save = part<HTMLAnchorElement>('save');
	URL.revokeObjectURL(save.href);
	save.href = URL.createObjectURL(new Blob([record]));
}

import { type Decision, verdictIn } from '../domain/decision.ts';
import { matrixPath, titleOf } from '../domain/decision-words.ts';
import { percent } from '../domain/percent.ts';
import { type Need, type QuizData, type Told, TURNS } from '../domain/quiz.ts';
import { element } from './element.ts';

/** A link to the fact of an option. */
export function factLink(root: string, feature: string, option: string, text: string): HTMLAnchorElement {
	return element('a', { href: `${root}/features/${feature}/#${option}` }, text);
}

/** What is asked, how much it counts and how each option does on it, with weights that a reader can turn. */
export function needsTable(data: QuizData, root: string, told: Told, { needs, ranking }: Decision): HTMLElement {
	const { options, questions } = data;
	const total = needs.reduce((sum, { weight }) => sum + weight, 0);
	const head = element('tr', {}, ...['What you ask', ...options.map(({ name }) => name), 'Counts'].map((name) => element('th', { scope: 'col' }, name)));
	const because = ({ from }: Need): string =>
		[...new Set(from.map((reference) => questions.find(({ id }) => id === reference.split('/')[0])?.short ?? ''))].join(', ');
	const rows = needs.map((need, index) => {
		const title = titleOf(data, need.feature);
		const turn = element('select', { class: 'field', 'data-turn': need.feature, 'aria-label': `How much ${title} counts`, autocomplete: 'off' });
		for (const factor of TURNS) {
			const choice = element('option', { value: String(factor) }, factor === 1 ? 'as stated' : factor < 1 ? 'half' : 'double');
			choice.selected = (told.turns[need.feature] ?? 1) === factor;
			turn.append(choice);
		}
		return element(
			'tr',
			{},
			element('th', { scope: 'row' }, `${need.strength === 'must' ? 'Must' : 'Want'}: ${title}${need.atLeast === 'full' ? ', in full' : ''}`, element('span', { class: 'fine' }, ` ${because(need)}`)),
			...options.map(({ id }) => {
				const judgement = verdictIn(ranking, id)?.judgements[index];
				const cell = data.rows[need.feature]?.cells[id];
			const link = factLink(root, need.feature, id, cell?.word ?? '');
			link.className = `level ${cell?.level}`;
			link.title = cell?.summary ?? '';
			return element('td', {}, link, !!judgement?.rulesOut && element('span', { class: 'out fine' }, ' rules out'));
			}),
			element('td', {}, turn, element('span', { class: 'fine' }, ` ${percent(need.weight / total)}`)),
		);
	});
	return element(
		'div',
		{},
		element('div', { class: 'scroll-x', tabindex: '0', role: 'region', 'aria-label': 'Requirements by option' }, element('table', { class: 'data-table needs' }, element('thead', {}, head), element('tbody', {}, ...rows))),
		element('p', { class: 'fine' }, 'Each level leads to its fact. ', element('a', { href: root + matrixPath({ needs }) }, 'The same requirements on the whole matrix'), ', which counts every must 2 and every want 1.'),
	);
}

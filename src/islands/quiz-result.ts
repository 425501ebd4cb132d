import { decide, type Decision, marginOf, pairingsOf, surenessOf, verdictIn } from '../domain/decision.ts';
import { changeWords, counts, headline, listed, matrixPath, namesOf, reasons, revisits, titleOf } from '../domain/decision-words.ts';
import { percent } from '../domain/percent.ts';
import { type Need, type QuizData, type Told, TURNS, UNSURE } from '../domain/quiz.ts';
import { decisionRecord } from '../domain/record.ts';
import type { Verdict } from '../domain/requirements.ts';
import { LEVEL_WORDS } from '../domain/vocabulary.ts';
import { weightWhatIfs, type WhatIf, whatIfs } from '../domain/what-if.ts';
import { type Child, element, list } from './element.ts';

/** How many ways to the same other result are told before the rest is only counted. */
const WAYS = 4;

/** A part of the result that the server has set up: its name, and what stands in it. Without anything it is hidden. */
export type Part = readonly [name: string, children: readonly Child[]];

/** What the reader sees once the answers are given. */
export class QuizResult {
	readonly #data: QuizData;
	readonly #root: string;

	/** @param root The address of the site's root, without a slash at the end. */
	constructor(data: QuizData, root: string) {
		this.#data = data;
		this.#root = root;
	}

	/** The result in a few words. */
	headline({ answers, turns }: Told): string {
		return headline(this.#data, decide(this.#data, answers, turns));
	}

	/** The decision record, in Markdown. */
	record(told: Told): string {
		return decisionRecord(this.#data, told, decide(this.#data, told.answers, told.turns), location.origin + this.#root);
	}

	/** What stands in each part below the headline. */
	parts(told: Told): Part[] {
		const decision = decide(this.#data, told.answers, told.turns);
		const asked = decision.needs.length > 0;
		const answered = decision.kind !== 'unanswered';
		return [
			['reasons', [...reasons(this.#data, decision).map((text, index) => element('p', index === 0 ? { class: 'lede' } : {}, text)), this.#sure(decision)]],
			['ranking', asked ? this.#ranking(decision) : []],
			['needs', asked ? [this.#needs(told, decision)] : []],
			['pairs', this.#pairs(decision)],
			['what-if', answered ? this.#whatIf(told, decision) : []],
			['next', answered ? [this.#next(told, decision)] : []],
		];
	}

	#link(feature: string, option: string, text: string): HTMLElement {
		return element('a', { href: `${this.#root}/features/${feature}/#${option}` }, text);
	}

	#sure({ ranking, needs, best, kind }: Decision): Child {
		const margin = marginOf(ranking);
		const leader = best[0];
		if (leader === undefined || needs.length === 0) return false;
		const { share, shaky } = surenessOf(this.#data, needs, leader);
		const ahead = kind === 'option' && best.length === 1 && margin !== undefined ? `Ahead of the next by ${percent(margin)} of the weight. ` : '';
		const weak = shaky.length > 0 ? `, not: ${listed(shaky.map(({ feature }) => titleOf(this.#data, feature)))}` : '';
		return element('p', { class: 'fine' }, `${ahead}${percent(share)} of the weight rests on something stable of which we are sure${weak}.`);
	}

	#ranking({ ranking }: Decision): Child[] {
		const named = ({ option }: Verdict): HTMLElement => element('strong', {}, listed(namesOf(this.#data, [option])));
		const ranked = ranking.ranks.flatMap(({ place, verdicts }) =>
			verdicts.map((verdict): Child[] => {
				const best = verdict.fitAtBest - verdict.fit > 0.005 ? `, ${percent(verdict.fitAtBest)} if all open questions turn out well` : '';
				const bar = element('meter', { min: '0', max: '1', value: String(verdict.fit), 'aria-hidden': 'true' });
				return [element('span', { class: 'place' }, `${place}.`), named(verdict), bar, element('span', { class: 'fit' }, `${verdicts.length > 1 ? 'tied, ' : ''}fit ${percent(verdict.fit)}${best}: ${counts(verdict)}`)];
			}),
		);
		const out = ranking.ruledOut.map((verdict): Child[] => [
			named(verdict),
			' is ruled out: ',
			...verdict.judgements
				.filter(({ rulesOut }) => rulesOut)
				.flatMap(({ requirement: { feature } }, index): Child[] => {
					const cell = this.#data.rows[feature]?.cells[verdict.option];
					const source = cell?.sources[0] === undefined ? undefined : this.#data.sources[cell.sources[0]];
					return [
						index > 0 && '; ',
						this.#link(feature, verdict.option, titleOf(this.#data, feature)),
						` (${cell?.summary ?? ''}`,
						...(source ? [', ', element('a', { href: source.url, rel: 'external' }, 'source')] : []),
						')',
					];
				}),
		]);
		return [ranked.length > 0 && list('ol', ranked, { class: 'ranks' }), out.length > 0 && list('ul', out, { class: 'ruled-out' })];
	}

	#needs(told: Told, { needs, ranking }: Decision): Child {
		const { options, questions } = this.#data;
		const total = needs.reduce((sum, { weight }) => sum + weight, 0);
		const head = element('tr', {}, ...['What you ask', 'Counts', ...options.map(({ name }) => name)].map((name) => element('th', { scope: 'col' }, name)));
		const because = ({ from }: Need): string =>
			[...new Set(from.map((reference) => questions.find(({ id }) => id === reference.split('/')[0])?.short ?? ''))].join(', ');
		const rows = needs.map((need, index) => {
			const title = titleOf(this.#data, need.feature);
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
				element('td', {}, turn, element('span', { class: 'fine' }, ` ${percent(need.weight / total)}`)),
				...options.map(({ id }) => {
					const judgement = verdictIn(ranking, id)?.judgements[index];
					const level = judgement?.level ?? 'unknown';
					const link = this.#link(need.feature, id, LEVEL_WORDS[level]);
					link.className = `level ${level}`;
					link.title = this.#data.rows[need.feature]?.cells[id]?.summary ?? '';
					return element('td', {}, link, !!judgement?.rulesOut && element('span', { class: 'out fine' }, ' rules out'));
				}),
			);
		});
		return element(
			'div',
			{},
			element('div', { class: 'scroll-x', tabindex: '0', role: 'region', 'aria-label': 'Requirements by option' }, element('table', { class: 'data-table needs' }, element('thead', {}, head), element('tbody', {}, ...rows))),
			element('p', { class: 'fine' }, 'Each level leads to its fact. ', element('a', { href: this.#root + matrixPath({ needs }) }, 'The same requirements on the whole matrix')),
		);
	}

	#pairs(decision: Decision): Child[] {
		const pairs = pairingsOf(this.#data, decision).map(({ layer, gains }): Child[] => [
			element('strong', {}, `${listed(namesOf(this.#data, [layer.over]))} on ${listed(namesOf(this.#data, [layer.under]))}`),
			`: ${layer.sentence} The lower layer adds: ${listed(gains.map((feature) => titleOf(this.#data, feature)))}. Facts: `,
			...layer.facts.flatMap((fact, index): Child[] => {
				const [option = '', feature = ''] = fact.split('/');
				return [index > 0 && ' · ', this.#link(feature, option, `${titleOf(this.#data, feature)}, ${listed(namesOf(this.#data, [option]))}`)];
			}),
		]);
		return pairs.length > 0 ? [list('ul', pairs)] : [];
	}

	#whatIf(told: Told, now: Decision): Child[] {
		const found = whatIfs(this.#data, told.answers, told.turns, now);
		const byResult = new Map<string, WhatIf[]>();
		for (const one of found) {
			const result = headline(this.#data, one) + (one.kind === 'not-yet' && one.best.length > 0 ? `, and then ${listed(namesOf(this.#data, one.best))}` : '');
			byResult.set(result, [...(byResult.get(result) ?? []), one]);
		}
		const changes = [...byResult].map(([result, ways]): Child[] => {
			const ways_ = ways.slice(0, WAYS).map((way) => listed(way.changes.map((change) => changeWords(this.#data, change))));
			return [element('strong', {}, result), `: ${ways_.join('; or ')}${ways.length > WAYS ? `; or ${ways.length - WAYS} other answers` : ''}`];
		});
		const turned = weightWhatIfs(this.#data, told.answers, told.turns, now).map(
			({ feature, factor, kind, best }) => `${titleOf(this.#data, feature)} counted ${factor < 1 ? 'half' : 'double'} gives: ${headline(this.#data, { kind, best })}.`,
		);
		return [
			changes.length > 0 ? list('ul', changes) : element('p', {}, 'No change of one or two answers gives another result.'),
			found[0] !== undefined && found[0].changes.length > 1 && element('p', {}, 'No single answer changes the result; it takes two.'),
			now.needs.length > 0 && element('p', {}, turned.length > 0 ? turned.join(' ') : 'It holds when the weight of any one requirement is halved or doubled.'),
		];
	}

	#next(told: Told, { kind, needs, best, first, ranking }: Decision): Child {
		const data = this.#data;
		const leader = best[0];
		const shaky = leader === undefined ? [] : surenessOf(data, needs, leader).shaky;
		const toTry = new Set([
			...(verdictIn(ranking, leader)?.judgements ?? []).filter(({ outcome }) => outcome === 'open' || outcome === 'partly').map(({ requirement }) => requirement.feature),
			...shaky.map(({ feature }) => feature),
		]);
		const open = data.questions.filter(({ id }) => (told.answers[id] ?? [UNSURE]).includes(UNSURE));
		const paths = kind === 'enough' ? [] : data.options.filter(({ id }) => best.includes(id)).flatMap((option) => option.paths);
		const items: Child[][] = [
			...first.map((text): Child[] => [text]),
			...[...toTry].map((feature): Child[] => ['Try in a test cluster: ', this.#link(feature, leader ?? '', titleOf(data, feature)), `. ${data.rows[feature]?.cells[leader ?? '']?.summary ?? ''}`]),
			...(open.length > 0 ? [['Left open: ', ...open.flatMap(({ id, short }, index): Child[] => [index > 0 && ', ', element('a', { href: `#${id}` }, short)])]] : []),
			...paths.map(({ title, path }): Child[] => ['Follow the guide: ', element('a', { href: this.#root + path }, title)]),
			...revisits(data, best).map((text): Child[] => [`Look again on ${text}.`]),
		];
		if (items.length === 0) items.push(['Read the ', element('a', { href: this.#root + matrixPath({ needs }) }, 'facts behind your requirements'), ', row by row.']);
		return list('ul', items);
	}
}

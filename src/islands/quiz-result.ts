import { decide, type Decision, marginOf, pairingsOf, surenessOf, verdictIn } from '../domain/decision.ts';
import { changeWords, counts, headline, listed, matrixPath, namesOf, reasons, revisits, titleOf } from '../domain/decision-words.ts';
import { percent } from '../domain/percent.ts';
import { type QuizData, type Told, UNSURE } from '../domain/quiz.ts';
import { decisionRecord } from '../domain/record.ts';
import type { Verdict } from '../domain/requirements.ts';
import { weightWhatIfs, type WhatIf, whatIfs } from '../domain/what-if.ts';
import { type Child, element, list } from './element.ts';
import { factLink, needsTable } from './needs-table.ts';

/** How many ways to the same other result are told before the rest is only counted. */
const WAYS = 4;

/** A part of the result that the server has set up, and what stands in it. Without anything it is hidden. */
type Part = readonly [name: string, children: readonly Child[]];

/** What the reader sees once the answers are given. */
export class QuizResult {
	readonly #data: QuizData;
	readonly #root: string;
	#file = '';
	readonly #part: (name: string) => HTMLElement;

	/**
	 * @param root The address of the site's root, without a slash at the end.
	 * @param part Finds a part that the server has set up.
	 */
	constructor(data: QuizData, root: string, part: (name: string) => HTMLElement) {
		this.#data = data;
		this.#root = root;
		this.#part = part;
	}

	/** Shows what the answers come to. */
	show(told: Told): void {
		const data = this.#data;
		const decision = decide(data, told.answers, told.turns);
		const words = headline(data, decision);
		this.#part('headline').textContent = words;
		for (const [name, children] of this.#parts(told, decision)) {
			const shown = children.filter((child) => child !== false && child !== undefined);
			const box = this.#part(name);
			box.replaceChildren(...shown);
			(box.closest('section:not([data-part])') ?? box).toggleAttribute('hidden', shown.length === 0);
		}
		const record = decisionRecord(data, told, decision, location.origin + this.#root);
		this.#part('record').textContent = record;
		URL.revokeObjectURL(this.#file);
		this.#file = URL.createObjectURL(new Blob([record]));
		this.#part('save').setAttribute('href', this.#file);
		this.#part('said').textContent = '';
		this.#part('status').textContent = `Result: ${words}`;
	}

	#parts(told: Told, decision: Decision): Part[] {
		const asked = decision.needs.length > 0;
		const answered = decision.kind !== 'unanswered';
		return [
			['reasons', [...reasons(this.#data, decision).map((text, index) => element('p', index === 0 ? { class: 'lede' } : {}, text)), this.#sure(decision)]],
			['ranking', asked ? this.#ranking(decision) : []],
			['needs', asked ? [needsTable(this.#data, this.#root, told, decision)] : []],
			['pairs', this.#pairs(decision)],
			['what-if', answered ? this.#whatIf(told, decision) : []],
			['check', answered ? [this.#next(told, decision)] : []],
			['answers', this.#answers(told)],
		];
	}

	#link(feature: string, option: string, text: string): HTMLElement {
		return factLink(this.#root, feature, option, text);
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
				const bar = element('progress', { class: 'quiz-progress', max: '1', value: String(verdict.fit), 'aria-hidden': 'true' });
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

	#answers({ answers: given }: Told): Child[] {
		return this.#data.questions.flatMap(({ id, short, answers }) => {
			const labels = answers.filter((answer) => given[id]?.includes(answer.id)).map(({ label }) => label);
			const change = element('a', { href: `#${id}`, 'aria-label': `Change: ${short}` }, 'Change');
			return [element('dt', {}, short), element('dd', {}, `${labels.join('; ') || 'Left open'} `, change)];
		});
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
			return [element('strong', {}, result), `: ${ways_.join('; or ')}${ways.length > WAYS ? `; or ${ways.length - WAYS === 1 ? 'one other answer' : `${ways.length - WAYS} other answers`}` : ''}`];
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

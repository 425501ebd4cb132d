import type { Ranking, Requirement, Verdict } from '../domain/requirements.ts';
import type { MatrixTable } from './matrix-table.ts';
import { part } from './part.ts';

/** Words for outcomes, in the order in which they are told. */
const OUTCOME_WORDS = { met: 'met', partly: 'partly', unmet: 'unmet', open: 'not checked', 'not-applicable': 'does not apply' } as const;

/** Shows which options fit the requirements a reader has marked, and what rules the others out. */
export class VerdictBar {
	readonly #section: HTMLElement;
	readonly #table: MatrixTable;

	constructor(section: HTMLElement, table: MatrixTable) {
		this.#section = section;
		this.#table = table;
	}

	/** Shows a ranking; hides itself when nothing is required. */
	show(requirements: readonly Requirement[], ranking: Ranking): void {
		this.#section.hidden = requirements.length === 0;
		const list = (label: string, wanted: Requirement['strength']): string => {
			const titles = requirements.filter(({ strength }) => strength === wanted).map(({ feature }) => this.#row(feature)?.title);
			return titles.length === 0 ? '' : `${label}: ${titles.join(', ')}. `;
		};
		this.#part('needs').textContent = list('Must have', 'must') + list('Wanted', 'want');
		this.#part('summary').textContent = this.#summary(ranking);
		this.#part('ranks').replaceChildren(
			...ranking.ranks.flatMap(({ place, verdicts }) =>
				verdicts.map((verdict) =>
					item(`${place}. ${this.#name(verdict)}`, `${verdicts.length > 1 ? 'tied, ' : ''}${counts(verdict)}`),
				),
			),
		);
		this.#part('ruled-out').replaceChildren(
			...ranking.ruledOut.map((verdict) => item(`Ruled out: ${this.#name(verdict)}`, this.#reasons(verdict))),
		);
	}

	#summary({ ranks, ruledOut, nothingFits }: Ranking): string {
		const [first] = ranks;
		const out = ruledOut.map((verdict) => `${this.#name(verdict)} (${this.#lacks(verdict)})`).join(', ');
		if (nothingFits || !first) return `No option meets every must: ${out}. Loosen one to see what comes closest.`;
		const names = first.verdicts.map((verdict) => this.#name(verdict)).join(' and ');
		return `${first.verdicts.length > 1 ? 'Tie' : 'Best fit'}: ${names}.${out && ` Ruled out: ${out}.`}`;
	}

	/** Titles of the musts that an option misses. */
	#lacks({ judgements }: Verdict): string {
		return judgements
			.filter(({ rulesOut }) => rulesOut)
			.map(({ requirement: { feature } }) => this.#row(feature)?.title ?? feature)
			.join(', ');
	}

	#reasons({ option, judgements }: Verdict): string {
		return judgements
			.filter(({ rulesOut }) => rulesOut)
			.map(({ requirement }) => {
				const row = this.#row(requirement.feature);
				return row ? `${row.title} is ${this.#table.word(option, row).toLowerCase()} (${this.#table.summary(option, row)})` : '';
			})
			.join('; ');
	}

	#row(feature: string) {
		return this.#table.rows.find(({ id }) => id === feature);
	}

	#name({ option }: Verdict): string {
		return this.#table.name(option);
	}

	#part(name: string): Element {
		return part(this.#section, `[data-part="${name}"]`);
	}
}

function counts({ judgements }: Verdict): string {
	return Object.entries(OUTCOME_WORDS)
		.map(([outcome, word]) => [judgements.filter((judgement) => judgement.outcome === outcome).length, word] as const)
		.filter(([count]) => count)
		.map((told) => told.join(' '))
		.join(', ');
}

function item(name: string, text: string): HTMLLIElement {
	const element = document.createElement('li');
	const strong = document.createElement('strong');
	strong.textContent = name;
	element.append(strong, ` — ${text}`);
	return element;
}

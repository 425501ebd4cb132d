import { amountsIn } from '../domain/quantity.ts';
import { studyHas } from '../domain/study-numbers.ts';
import type { Study } from '../domain/study.ts';

/** The studies that have an amount of a text, all the numbers in it. */
export function studiesHaving(text: string, studies: readonly Study[]): readonly Study[] {
	const amounts = studies.length === 0 ? [] : amountsIn(text);
	return studies.filter((study) => amounts.some(({ numbers, unit }) => numbers.every((number) => studyHas(study, number, unit))));
}

/** The line of links to the entries of studies in the register, as markup. */
export function studyLine(studies: readonly Pick<Study, 'id' | 'short'>[], addressOf: (id: string) => string): string {
	const links = studies.map(({ id, short }) => `<a href="${addressOf(id)}">${escapeText(short)}</a>`);
	return links.length === 0 ? '' : `<span class="judged measured">Measured: ${links.join(' · ')}</span>`;
}

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

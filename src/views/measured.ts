import { parse } from 'node-html-parser';
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

/** What a reader takes in as one statement. */
const BLOCKS = 'p, li, td';

/**
 * Ends each paragraph, item and cell of a text with the line of the studies whose amounts it states, without those that it
 * links itself.
 *
 * @param studies The studies that the text cites.
 * @param addressOf The address of a study's entry.
 */
export function withStudies(html: string, studies: readonly Study[], addressOf: (id: string) => string): string {
	const root = parse(html, { comment: true });
	for (const block of root.querySelectorAll(BLOCKS)) {
		if (block.querySelector(BLOCKS)) continue;
		const linked = new Set(block.querySelectorAll('a').map((link) => link.getAttribute('href')));
		const unlinked = studiesHaving(block.textContent, studies).filter(({ id }) => !linked.has(addressOf(id)));
		if (unlinked.length > 0) block.insertAdjacentHTML('beforeend', ` ${studyLine(unlinked, addressOf)}`);
	}
	return root.toString();
}

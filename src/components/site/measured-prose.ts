import { parse } from 'node-html-parser';
import type { Study } from '../../domain/study.ts';
import { studiesHaving, studyLine } from '../../views/measured.ts';

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

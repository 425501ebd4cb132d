import type { Day } from '../../domain/catalogue.ts';
import type { CitedAddress } from './addresses.ts';
import type { Findings } from './cache.ts';
import type { Outcome } from './outcome.ts';

/** What each kind of finding is called, and what an editor does about it. Those that answered are only counted. */
const CHAPTERS: Readonly<Record<Exclude<Outcome, 'answered'>, { readonly title: string; readonly advice: string }>> = {
	gone: { title: 'Gone', advice: 'The server says that there is no such page (404, 410). Find where it went, or cite another.' },
	'text-gone': { title: 'Words not found', advice: 'The page answers, but the words that the address points at are not on it. Read it again: the fact may have changed.' },
	moved: { title: 'Moved', advice: 'The page answers from another address. Write that one if it is meant to stay.' },
	unreachable: { title: 'Unreachable', advice: 'No answer, or an error of the server. It may be back tomorrow.' },
	blocked: { title: 'Not told to programs', advice: 'The server refuses programs (403, 429 and the like). Open it by hand.' },
};

/** A dated report in Markdown. An address that answers is no fact compared: the report says so. */
export function linkReport(cited: readonly CitedAddress[], findings: Findings, today: Day): string {
	const of = (outcome: Outcome): CitedAddress[] => cited.filter(({ address }) => findings[address]?.outcome === outcome);
	const chapters = (Object.keys(CHAPTERS) as (keyof typeof CHAPTERS)[]).flatMap((outcome) => {
		const found = of(outcome);
		if (found.length === 0) return [];
		const { title, advice } = CHAPTERS[outcome];
		const lines = found.map(({ address, places }) => {
			const { status = 0, target } = findings[address] ?? {};
			return `- <${address}>${status === 0 ? '' : ` (${status})`}${target === undefined ? '' : ` now <${target}>`}: ${places.map((place) => `\`content/${place}\``).join(', ')}`;
		});
		return [`## ${title}: ${found.length}\n\n${advice}\n\n${lines.join('\n')}`];
	});
	const head = `# Links on ${today}\n\n${of('answered').length} of ${cited.length} cited addresses answered. That a link answers does not mean that its fact was compared: no \`checkedOn\` changes by this.`;
	return `${[head, ...chapters].join('\n\n')}\n`;
}

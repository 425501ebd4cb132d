import { addressesOf } from '../addresses.ts';
import type { Content } from '../entries.ts';
import { didYouMean } from '../nearest.ts';
import { pairFault } from '../pair-address.ts';
import { type Problem, problem } from '../problem.ts';

/** An old address leads, in one step, from where no page is to where one is. */
export function redirectsLead(content: Content): readonly Problem[] {
	const [entry] = content.entries.redirects;
	if (entry === undefined) return [];
	const addresses = addressesOf(content);
	const { file, data } = entry;
	const targets = new Map(data.moved.map(({ from, to }) => [from, to]));
	return data.moved.flatMap(({ from, to }, index): readonly Problem[] => {
		const say = (field: 'from' | 'to', message: string): readonly Problem[] => [problem(file, ['moved', index, field], message)];
		if (data.moved.findIndex((other) => other.from === from) < index) return say('from', `${from} leads somewhere already, further up. Remove one of the two lines.`);
		if (addresses.has(from)) return say('from', `There is a page at ${from}, which this line would hide. Remove the line, or correct the old address.`);
		const pair = pairFault(from, addresses);
		if (pair !== undefined) return say('from', pair.includes('pair of one') ? pair : `${from} redirects by itself, as the other order of every pair does. Remove this line.`);
		const [path = '', fragment = ''] = to.split('#');
		const next = targets.get(path);
		if (next !== undefined) {
			return say('to', path === from || next === from ? `${from} and ${path} lead round in a circle. Write the address of a page.` : `${path} has moved on itself. Write where it leads: ${next}`);
		}
		const fragments = addresses.get(path);
		if (fragments === undefined) return say('to', pairFault(path, addresses) ?? `There is no page at ${path}.${didYouMean(path, addresses.keys())}`);
		if (fragment !== '' && fragments !== 'any' && !fragments.has(fragment)) return say('to', `The page ${path} has no #${fragment}.${didYouMean(fragment, fragments)}`);
		return [];
	});
}

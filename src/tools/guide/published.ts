import { type Problem, problemAt } from '../../content/problem.ts';

/** The list of steps that links in the world may point to. */
export const PUBLISHED = 'published-steps.txt';

/** What the guide holds today. */
export interface Standing {
	/** `path/step` of each step, with the ids that it had before. */
	readonly steps: readonly { readonly id: string; readonly formerly: readonly string[] }[];
	/** Addresses that lead on, as `/migrate/path/`. */
	readonly redirected: readonly string[];
}

/**
 * Holds the guide to the steps that were ever published: each still has its anchor, under its id or as an old id of another
 * step, or the address of its whole path leads on. A step that is not on the list yet has to join it.
 */
export function checkPublished(list: string, { steps, redirected }: Standing): readonly Problem[] {
	const alive = new Set(steps.flatMap(({ id, formerly }) => [id, ...formerly.map((old) => id.replace(/[^/]+$/, old))]).map((id) => id.replace('/', '#')));
	const paths = new Set(steps.map(({ id }) => id.replace(/\/.*$/, '')));
	const lines = list.split('\n').map((text, index) => ({ text: text.trim(), line: index + 1 }));
	const published = lines.filter(({ text }) => text !== '' && !text.startsWith('#'));

	const gone = published.flatMap(({ text, line }): readonly Problem[] => {
		const [path = ''] = text.split('#');
		if (alive.has(text)) return [];
		if (paths.has(path)) return [problemAt(PUBLISHED, line, `The step ${text} was published and is gone. Put its id under formerly in the file of the step that took its place, so that links to it still arrive.`)];
		const address = `/migrate/${path}/`;
		if (redirected.includes(address)) return [];
		return [problemAt(PUBLISHED, line, `The path of the step ${text} was published and is gone. Add a line with "from: ${address}" to redirects.yaml, so that links to it still arrive.`)];
	});
	const known = new Set(published.map(({ text }) => text));
	const missing = steps
		.map(({ id }) => id.replace('/', '#'))
		.filter((step) => !known.has(step))
		.map((step) => problemAt(PUBLISHED, lines.length, `The step ${step} is not on the list. Add a line "${step}": from now on links to it are kept.`));
	return [...gone, ...missing];
}

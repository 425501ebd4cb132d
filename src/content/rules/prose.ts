import type { Content } from '../entries.ts';
import { withoutCode } from '../markdown.ts';
import { type Problem, problemAt } from '../problem.ts';

const CODE_TAKES_IT = 'put it in backticks if it is code';

/** What MDX would take for a program, by what it looks like, and what to write instead. */
const TRAPS: readonly { readonly pattern: RegExp; readonly message: (found: string) => string }[] = [
	{
		pattern: /<!--|-->/,
		message: (found) => `"${found}" is an HTML comment, which content cannot have. Delete it, or move it up into the fields as a line that begins with #.`,
	},
	{
		pattern: /<(?:https?:\/\/|www\.)[^\s>]*>?/,
		message: (found) => `"${found}" is not a link here. Write [words that say where it leads](https://…).`,
	},
	{
		pattern: /<[^\s<>]*>?/,
		message: (found) => `"${found}" begins with <, which starts a tag here. Write "less than", or ${CODE_TAKES_IT}.`,
	},
	{
		pattern: /[{}]/,
		message: (found) => `A curly brace ${found} starts or ends a program here. Leave it out, or ${CODE_TAKES_IT}.`,
	},
	{
		pattern: /^(?:import|export)(?=[\s{*]|$)/,
		message: (found) => `A line that begins with "${found}" is a program here. Begin the line with another word, or ${CODE_TAKES_IT}.`,
	},
];

/** Prose is words: what MDX would run as a program is refused, outside code, with its line. */
export function proseIsPlain({ prose }: Content): readonly Problem[] {
	return prose.flatMap(({ file, body, bodyLine }) => {
		const { lines, openFence } = withoutCode(body);
		const problems = lines.flatMap((line, index) => {
			let rest = line;
			return TRAPS.flatMap(({ pattern, message }) => {
				const found = pattern.exec(rest)?.[0];
				if (found === undefined) return [];
				// What one trap has caught is not for the next one.
				rest = rest.replaceAll(found, ' ');
				return [problemAt(file, bodyLine + index, message(found))];
			});
		});
		if (openFence !== undefined) {
			problems.push(problemAt(file, bodyLine + openFence - 1, 'The code block that begins here never ends. Close it with a line of the same marks.'));
		}
		return problems;
	});
}

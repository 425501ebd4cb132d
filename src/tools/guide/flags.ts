import { parse } from 'yaml';
import { z } from 'astro/zod';
import { didYouMean } from '../../content/nearest.ts';
import { type Call, callsIn } from './calls.ts';
import type { ShellFault } from './shell.ts';

/** The list of commands and flags that steps may use. */
export const FLAGS = 'flags.yaml';

const flag = z.string().regex(/^--?[A-Za-z][\w-]*=?$/, 'Write a flag such as --wait, or --version= where it takes a value.');

const toolSchema = z.strictObject({
	/** The version whose reference was read. */
	version: z.string({ error: 'Write the version in quotes.' }),
	/** Where that reference stands. */
	source: z.url('Write the address of the reference.'),
	/** Flags that every command takes. */
	flags: z.array(flag),
	/** Flags by command. */
	commands: z.record(z.string(), z.array(flag)),
});

export type Tools = Readonly<Record<string, z.output<typeof toolSchema>>>;

/**
 * Reads the list.
 * @throws Error that says which field is wrong.
 */
export function readTools(text: string): Tools {
	const result = z.record(z.string(), toolSchema).safeParse(parse(text));
	if (result.success) return result.data;
	throw new Error(result.error.issues.map(({ path, message }) => `${FLAGS}: ${path.join('.')}: ${message}`).join('\n'));
}

/** The longest listed command that the words begin with. Flags may stand between its words. */
function commandOf(words: readonly string[], commands: readonly string[]): string | undefined {
	const spoken = words.join(' ');
	return [...commands].sort((a, b) => b.length - a.length).find((name) => `${spoken} `.startsWith(`${name} `));
}

/** What is wrong with one call of a tool. */
function faultsOf({ words, line }: Call, tool: string, tools: Tools): readonly ShellFault[] {
	const { flags, commands, version, source } = tools[tool] ?? { flags: [], commands: {}, version: '', source: '' };
	const everywhere = Object.values(commands).flat();
	const takesValue = (name: string, known: readonly string[]): boolean => known.includes(`${name}=`);
	/** Words that are neither flags nor their values, so far as flags are known before the command is. */
	const plain: string[] = [];
	const said: string[] = [];
	for (let index = 1; index < words.length; index += 1) {
		const word = words[index] ?? '';
		if (word === '--' || /^\d*>/.test(word)) break;
		if (!/^--?[A-Za-z]/.test(word)) {
			plain.push(word);
			continue;
		}
		const name = word.replace(/=.*$/s, '');
		said.push(name);
		if (name === word && takesValue(name, [...flags, ...everywhere])) index += 1;
	}
	const command = commandOf(plain, Object.keys(commands));
	if (command === undefined) {
		return [{ line, message: `"${tool} ${plain.slice(0, 2).join(' ')}" is not a command on the list.${didYouMean(plain[0] ?? '', Object.keys(commands))} Correct it, or look it up in ${source} (${version}) and add it to ${FLAGS}.` }];
	}
	const known = new Set([...flags, ...(commands[command] ?? [])].map((name) => name.replace(/=$/, '')));
	const letters = (name: string): readonly string[] => (/^-[a-z]{2,}$/i.test(name) ? [...name.slice(1)].map((letter) => `-${letter}`) : [name]);
	return said
		.filter((name) => !known.has(name) && !letters(name).every((letter) => known.has(letter)))
		.map((name) => ({ line, message: `"${tool} ${command}" has no flag ${name} on the list.${didYouMean(name, known)} Correct it, or look it up in ${source} (${version}) and add it to ${FLAGS}.` }));
}

/** Holds every call of a listed tool in shell code to the list. */
export function checkFlags(code: string, tools: Tools): readonly ShellFault[] {
	const plain = code.replace(/\[\[[a-z0-9-]+\]\]/g, '1');
	return callsIn(plain).flatMap((call) => {
		const [tool = ''] = call.words;
		return Object.hasOwn(tools, tool) ? faultsOf(call, tool, tools) : [];
	});
}

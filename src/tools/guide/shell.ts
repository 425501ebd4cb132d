import { parse } from 'sh-syntax';

/** What is wrong with shell code: the line in it, from 1, and what to write. */
export interface ShellFault {
	readonly line: number;
	readonly message: string;
}

/** Variables that every shell has. */
const GIVEN = new Set(['PATH', 'HOME', 'PWD', 'RANDOM']);

/** What is set by assignment, export, for or read. */
const assigned = (code: string): readonly string[] => [
	...[...code.matchAll(/(?:^|[\s;(])([A-Za-z_]\w*)=/gm)].map(([, name = '']) => name),
	...[...code.matchAll(/\bfor\s+([A-Za-z_]\w*)\s+in\b/g)].map(([, name = '']) => name),
];

/** Code without what single quotes protect, which the shell does not read. */
const withoutQuoted = (code: string): string => code.replace(/'[^']*'/g, (quoted) => quoted.replace(/[^\n]/g, ' '));

/** A pasted line that fetches a program must fail when the server answers with an error page. */
const FETCHED_AND_RUN = /\bcurl\b(?![^|\n]*(?:\s-[a-zA-Z]*f|--fail))[^|\n]*\|\s*(?:\w+=\S+\s+)*(?:ba)?sh\b/;

/**
 * Reads shell code as bash does, and finds what would go wrong when it is pasted: a syntax error, a variable that nothing sets,
 * a download that is run unseen though it failed.
 *
 * @param before Code that has run in the same shell.
 */
export async function checkShell(code: string, before: readonly string[] = []): Promise<readonly ShellFault[]> {
	const plain = code.replace(/\[\[[a-z0-9-]+\]\]/g, '1');
	try {
		await parse(plain);
	} catch (error) {
		const { Text, Pos } = error as { Text?: string; Pos?: { Line?: number } };
		return [{ line: Pos?.Line ?? 1, message: `This is not shell code: ${Text ?? String(error)}.` }];
	}
	const set = new Set([...GIVEN, ...assigned(plain), ...before.flatMap(assigned)]);
	return withoutQuoted(plain)
		.split('\n')
		.flatMap((line, index) => {
			const text = line.replace(/(^|\s)#.*$/, '$1');
			const unset = [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = '']) => name).filter((name) => !set.has(name));
			const faults = [...new Set(unset)].map((name) => ({
				line: index + 1,
				message: `$${name} is never set on the way here. Set it in this step, or write a value that content/placeholders/ knows.`,
			}));
			if (FETCHED_AND_RUN.test(text)) faults.push({ line: index + 1, message: 'This runs whatever the server answers, an error page included. Add -f to curl.' });
			return faults;
		});
}

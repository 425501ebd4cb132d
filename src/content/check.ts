import type { CollectionName } from '../schema/collections.ts';
import type { Day } from '../domain/catalogue.ts';
import { type CheckedEntry, COLLECTION_NAMES, type Content, contentOf, type EntriesByCollection, type FailedEntry, type ProseFile } from './entries.ts';
import type { Problem } from './problem.ts';
import type { ContentFile } from './read-folder.ts';
import { RULES } from './rules/index.ts';
import { checkSchema } from './schema-problems.ts';
import { lineFinder } from './yaml.ts';

/** A problem with the line that an editor goes to. 0 where the problem is a whole folder's. */
export interface LocatedProblem extends Problem {
	readonly line: number;
}

/** What came of a check. */
export interface CheckResult {
	/** By file, line and field. */
	readonly problems: readonly LocatedProblem[];
	/** How many content files were read. */
	readonly files: number;
}

/** Gives every problem a line. Only files that have problems are parsed a second time, so a clean check stays fast. */
function locate(problems: readonly Problem[], files: readonly ContentFile[]): readonly LocatedProblem[] {
	const byPlace = new Map(files.map((file) => [file.file, file]));
	const finders = new Map<string, ReturnType<typeof lineFinder>>();
	return problems.map((problem) => {
		if (problem.line !== undefined) return { ...problem, line: problem.line };
		const file = byPlace.get(problem.file);
		if (file === undefined) return { ...problem, line: 0 };
		const find = finders.get(file.file) ?? lineFinder(file.fields);
		finders.set(file.file, find);
		const line = problem.path.length === 0 ? 0 : find(problem.path);
		return { ...problem, line: line === 0 ? 1 : file.fieldsLine + line - 1 };
	});
}

const compare = (a: LocatedProblem, b: LocatedProblem): number =>
	compareText(a.file, b.file) || a.line - b.line || compareText(a.path.join('.'), b.path.join('.')) || compareText(a.message, b.message);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Holds every file to the schema of its collection, and puts together what the rules across files look at. */
export function checkedContent(
	files: readonly ContentFile[],
	today: Day,
): { readonly content: Content; readonly problems: readonly Problem[] } {
	const problems: Problem[] = files.flatMap((file) => file.problems);
	const failed: FailedEntry[] = [];

	const passed = <Name extends CollectionName>(name: Name): readonly CheckedEntry<Name>[] =>
		files.flatMap((content): readonly CheckedEntry<Name>[] => {
			if (content.collection !== name) return [];
			const { file, id, text, body } = content;
			const result = content.data === undefined ? { problems: [] } : checkSchema(name, file, content.data);
			if ('data' in result && content.problems.length === 0) return [{ id, file, data: result.data, body }];
			if ('problems' in result) problems.push(...result.problems.filter(({ path }) => !toldBefore(content, path)));
			failed.push({ collection: name, id, file, text });
			return [];
		});

	const entries = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, passed(name)])) as unknown as EntriesByCollection;
	const prose = files.flatMap(({ collection, id, file, body, bodyLine }): readonly ProseFile[] =>
		collection === undefined || body.trim() === '' ? [] : [{ collection, id, file, body, bodyLine }],
	);
	return { content: contentOf({ entries, failed, prose, files: files.map(({ file }) => file), today }), problems };
}

/**
 * Checks content files one by one and across each other, and finds every problem in one run.
 *
 * @param today The day of the check, against which days in the future are told; the rules have no clock.
 */
export function checkContent(files: readonly ContentFile[], today: Day): CheckResult {
	const { content, problems } = checkedContent(files, today);
	const all = [...problems, ...RULES.flatMap((rule) => rule(content))];
	return { problems: [...locate(all, files)].sort(compare), files: files.length };
}

/** Whether the reader of the file has told of a field already, such as a day that does not exist. */
function toldBefore(content: ContentFile, path: Problem['path']): boolean {
	return path.length > 0 && content.problems.some((problem) => problem.path.length > 0 && problem.path[0] === path[0]);
}

const plural = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/**
 * The lines that a person reads: `content/facts/heron/mtls.mdx:7: support: message`, then how many there are.
 *
 * @param folder What stands in front of each file's place, without a slash at the end.
 */
export function formatResult({ problems, files }: CheckResult, folder: string): string {
	if (problems.length === 0) return `checked ${plural(files, 'file')}: no problem\n`;
	const lines = problems.map(({ file, line, path, message }) => {
		const place = line === 0 ? `${folder}/${file}` : `${folder}/${file}:${line}`;
		const field = path.length === 0 ? '' : `${path.join('.')}: `;
		return `${place}: ${field}${message.replace(/\n(?=\S)/g, '\n      ')}`;
	});
	const places = new Set(problems.map(({ file }) => file)).size;
	return `${lines.join('\n')}\n${plural(problems.length, 'problem')} in ${plural(places, 'file')}\n`;
}

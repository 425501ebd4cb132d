import { placeholderPattern } from '../../domain/fill.ts';
import type { Content, DataOf } from '../entries.ts';
import { type Problem, problem } from '../problem.ts';

type Versions = DataOf<'paths'>['versions'];

const VERSION = /(?<![\w.])v?((?:edge-)?\d+\.\d+\.\d+)(?![\w.])/g;

/** What is wrong with the versions in shell commands, by the versions that the path was written for. */
function wrongVersions(code: string, versions: Versions): readonly string[] {
	return code.split('\n').flatMap((line) =>
		versions.flatMap(({ name, version, command }) => {
			if (command === undefined || !line.includes(command)) return [];
			const others = [...line.matchAll(VERSION)].map(([, found = '']) => found).filter((found) => found !== version);
			return [...new Set(others)].map((found) => `This command is for ${name} ${found}, but the path was written for ${version}. Write ${version}, or change the path's versions and check every command again.`);
		}),
	);
}

/** Every command of a path is for the versions that the path names. */
export function guideVersions({ entries }: Content): readonly Problem[] {
	const shared = new Map(entries.commands.map(({ id, data }) => [id, data.run]));
	const codes = (list: readonly { readonly run?: string | undefined; readonly use?: string | undefined }[], field: string) =>
		list.map(({ run, use }, index) => ({ code: run ?? shared.get(use ?? '') ?? '', path: [field, index, run === undefined ? 'use' : 'run'] }));
	return entries.paths.flatMap((path) => {
		const check = (file: string, list: ReturnType<typeof codes>): readonly Problem[] =>
			list.flatMap(({ code, path: field }) => wrongVersions(code, path.data.versions).map((message) => problem(file, field, message)));
		return [
			...check(path.file, [...codes(path.data.setup, 'setup'), ...codes(path.data.preconditions, 'preconditions')]),
			...entries.steps
				.filter(({ id }) => id.startsWith(`${path.id}/`))
				.flatMap(({ file, data }) => check(file, [...codes(data.do, 'do'), ...codes(data.see, 'see'), ...codes(data.back, 'back')])),
		];
	});
}

/** A name that a reader fills in is no part of a version: filled in, it would change what the commands install. */
export function namesApart({ entries }: Content): readonly Problem[] {
	const versions = entries.paths.flatMap(({ data }) => data.versions.map(({ name, version }) => `${name} ${version}`));
	return entries.placeholders
		.filter(({ data }) => data.kind === 'name')
		.flatMap(({ file, data }) => {
			const hit = [...new Set(versions)].find((version) => placeholderPattern([data]).test(version));
			return hit === undefined ? [] : [problem(file, ['value'], `"${data.value}" is a word of ${hit}, and would be filled in there too. Choose a value that no version holds.`)];
		});
}

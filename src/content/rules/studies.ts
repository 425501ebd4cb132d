import type { Content } from '../entries.ts';
import { type Problem, problem } from '../problem.ts';
import { unknownIds, unknownOption } from './references.ts';

/** A study tests meshes and options that exist, and findings rest on studies that exist. */
export function studyReferences(content: Content): readonly Problem[] {
	const { entries, ids } = content;
	const mesh = (file: string, path: Problem['path'], id: string): Problem[] =>
		ids.meshes.has(id) ? [] : [problem(file, path, `There is no mesh "${id}". Write a file name of content/meshes/.`)];
	return [
		...entries.benchmarks.flatMap(({ file, data }) => [
			...data.stake.flatMap((id, index) => mesh(file, ['stake', index], id)),
			...data.versions.flatMap((version, index) => mesh(file, ['versions', index, 'mesh'], version.mesh)),
			...data.figures.flatMap(({ option, versus }, index) => [
				...unknownOption(content, file, ['figures', index, 'option'], option),
				...(versus ? unknownOption(content, file, ['figures', index, 'versus', 'option'], versus.option) : []),
			]),
		]),
		...entries.findings.flatMap(({ file, data }) => unknownIds(file, ['studies'], 'study', data.studies, ids.benchmarks, 'benchmarks')),
	];
}

import { CLAIM_SECTIONS, ownStatement } from '../../domain/profile.ts';
import type { Content } from '../entries.ts';
import { didYouMean } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { factNameFinder } from './fact-names.ts';

/** A profile speaks of a mesh that there is, by facts of that mesh and release lines that it lists. */
export function profileReferences(content: Content): readonly Problem[] {
	const missing = factNameFinder(content);
	return content.entries.profiles.flatMap(({ id, file, data }) => {
		const mesh = content.entries.meshes.find((each) => each.id === id);
		if (mesh === undefined) {
			if (content.ids.meshes.has(id)) return [];
			return [problem(file, [], `There is no mesh "${id}".${didYouMean(id, content.ids.meshes)} A profile has the name of a file in content/meshes/. Rename it, or add that file.`)];
		}
		const subjects = [...new Set([id, ...mesh.data.options.map((option) => option.id)])];
		const lines = mesh.data.releases.map(({ line }) => line);
		return [
			...CLAIM_SECTIONS.flatMap((section) => data[section].flatMap(({ facts }, index) => missing(file, [section, index, 'facts'], facts, subjects))),
			...data.changes.flatMap(({ line }, index) =>
				line === undefined || lines.includes(line)
					? []
					: [problem(file, ['changes', index, 'line'], `content/${mesh.file} lists no release line ${line}. Write one of ${lines.join(', ')}, or give the change a name and a day.`)],
			),
		];
	});
}

const leaveToFacts = (file: string, path: Problem['path'], text: string): readonly Problem[] => {
	const own = ownStatement(text);
	return own === undefined
		? []
		: [problem(file, path, `"${own.found}" states ${own.what}, which a fact states too and may contradict one day. Leave it out; the fact that is cited shows it.`)];
};

/** Sentences of profiles and pictures state no version, day or level of their own: the facts beside them do. */
export function proseLeavesToFacts({ entries }: Content): readonly Problem[] {
	return [
		...entries.profiles.flatMap(({ file, data }) =>
			CLAIM_SECTIONS.flatMap((section) => data[section].flatMap(({ text }, index) => leaveToFacts(file, [section, index, 'text'], text))),
		),
		...entries.pictures.flatMap(({ file, data }) => [
			...leaveToFacts(file, ['summary'], data.summary),
			...data.path.flatMap(({ text }, index) => leaveToFacts(file, ['path', index, 'text'], text)),
		]),
	];
}

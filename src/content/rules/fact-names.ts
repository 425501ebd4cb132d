import type { Content } from '../entries.ts';
import { didYouMean } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { mayBeOption, meshBySubject, partsOf } from './subjects.ts';

/**
 * Finds names of facts that lead to none, or to another subject's. A name is `option/feature`, or `mesh/feature` for a fact
 * that all options of the mesh share.
 *
 * @param subjects The ids that may stand in front of the slash.
 */
export function factNameFinder(content: Content) {
	const { ids } = content;
	const meshes = meshBySubject(content);
	return (file: string, path: Problem['path'], names: readonly string[], subjects: readonly string[]): readonly Problem[] =>
		names.flatMap((name, index) => {
			const at = [...path, index];
			const { subject, feature } = partsOf(name);
			if (mayBeOption(content, subject)) return [];
			if (!subjects.includes(subject)) {
				return [problem(file, at, `"${name}" is not a fact about what this file tells of. Name one that begins with ${subjects.map((id) => `${id}/`).join(' or ')}.`)];
			}
			const mesh = meshes.get(subject)?.id ?? subject;
			if (ids.facts.has(name) || ids.facts.has(`${mesh}/${feature}`)) return [];
			const meant = didYouMean(name, subjects.flatMap((id) => [...ids.features].map((row) => `${id}/${row}`)).filter((fact) => fact !== name));
			return [problem(file, at, `There is no fact "${name}".${meant} Correct it, or write it: content/facts/${name}.mdx.`)];
		});
}

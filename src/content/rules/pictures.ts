import type { Content } from '../entries.ts';
import { didYouMean } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { factNameFinder } from './fact-names.ts';
import { mayBeOption, meshBySubject, optionIds } from './subjects.ts';

/** A picture shows an option that there is, and rests on facts of that option. What it says by itself, its schema checks. */
export function pictureReferences(content: Content): readonly Problem[] {
	const options = optionIds(content);
	const meshes = meshBySubject(content);
	const missing = factNameFinder(content);
	return content.entries.pictures.flatMap(({ id, file, data }) => {
		if (options.has(id)) return missing(file, ['facts'], data.facts, [...new Set([id, meshes.get(id)?.id ?? id])]);
		if (mayBeOption(content, id)) return [];
		return [problem(file, [], `There is no option "${id}".${didYouMean(id, options)} A picture has the name of an option of a mesh. Rename it, or add the option to a file in content/meshes/.`)];
	});
}

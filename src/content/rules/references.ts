import type { Content } from '../entries.ts';
import { didYouMean } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { mayBeOption, meshBySubject, optionIds } from './subjects.ts';

/** The fact that an option's cell shows, by `option/feature`: its own file, or its mesh's. */
export function factLookup(content: Content) {
	const meshes = meshBySubject(content);
	const byId = new Map(content.entries.facts.map((fact) => [fact.id, fact]));
	return (reference: string) => {
		const [option = '', feature = ''] = reference.split('/');
		return byId.get(reference) ?? byId.get(`${meshes.get(option)?.id ?? ''}/${feature}`);
	};
}

/** Whether a fact has a file, if only one with problems of its own. */
export function factExists(content: Content, reference: string): boolean {
	const [option = '', feature = ''] = reference.split('/');
	const mesh = meshBySubject(content).get(option)?.id ?? '';
	return content.ids.facts.has(reference) || content.ids.facts.has(`${mesh}/${feature}`) || mayBeOption(content, option);
}

/** Reports ids that do not exist, each at its place in a list. */
export function unknownIds(file: string, path: Problem['path'], what: string, list: readonly string[], known: ReadonlySet<string>, folder: string): Problem[] {
	return list.flatMap((id, index) =>
		known.has(id) ? [] : [problem(file, [...path, index], `There is no ${what} "${id}".${didYouMean(id, known)} Correct it, or add a file to content/${folder}/.`)],
	);
}

/** Reports an option that does not exist. */
export function unknownOption(content: Content, file: string, path: Problem['path'], id: string): Problem[] {
	const options = optionIds(content);
	return options.has(id) || mayBeOption(content, id) ? [] : [problem(file, path, `There is no option "${id}".${didYouMean(id, options)} Options are listed in content/meshes/.`)];
}

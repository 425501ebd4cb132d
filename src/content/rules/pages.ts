import type { Content } from '../entries.ts';
import { didYouMean } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { mayBeOption, meshBySubject, optionIds, partsOf } from './subjects.ts';

/** What a page recommends or sets up exists: options, features, groups, and the facts that advice rests on. */
export function pageReferences(content: Content): readonly Problem[] {
	const { entries, ids } = content;
	const options = optionIds(content);
	const meshes = meshBySubject(content);

	const unknown = (file: string, path: Problem['path'], what: string, id: string, known: ReadonlySet<string>): readonly Problem[] =>
		known.has(id) || (what === 'option' && mayBeOption(content, id))
			? []
			: [problem(file, path, `There is no ${what} "${id}".${didYouMean(id, known)} The ${what}s: ${listOf(known)}.`)];

	const each = (file: string, path: Problem['path'], what: string, list: readonly string[], known: ReadonlySet<string>) =>
		list.flatMap((id, index) => unknown(file, [...path, index], what, id, known));

	/** A fact is named by the option whose cell shows it, and may be written for the option's mesh. */
	const missingFact = (file: string, path: Problem['path'], name: string): readonly Problem[] => {
		const { subject, feature } = partsOf(name);
		const mesh = meshes.get(subject);
		if (mayBeOption(content, subject)) return [];
		if (mesh !== undefined && !options.has(subject)) {
			const own = mesh.data.options.map(({ id }) => `${id}/${feature}`);
			return [problem(file, path, `"${subject}" is a mesh with several options. Name one of them: ${own.join(', ')}.`)];
		}
		if (ids.facts.has(name) || (mesh !== undefined && ids.facts.has(`${mesh.id}/${feature}`))) return [];
		const ofMeshes = [...options].flatMap((id) => [...ids.features].map((row) => `${id}/${row}`));
		const meant = didYouMean(name, ofMeshes.filter((fact) => fact !== name));
		return [problem(file, path, `There is no fact "${name}".${meant} Name one as option/feature, or write it: content/facts/${name}.mdx.`)];
	};

	return entries.pages.flatMap(({ file, data }) => [
		...data.answers.flatMap((answer, index) => [
			...each(file, ['answers', index, 'options'], 'option', answer.options, options),
			...answer.facts.flatMap((name, at) => missingFact(file, ['answers', index, 'facts', at], name)),
		]),
		...data.presets.flatMap((preset, index) => [
			...each(file, ['presets', index, 'must'], 'feature', preset.must, ids.features),
			...each(file, ['presets', index, 'want'], 'feature', preset.want, ids.features),
			...each(file, ['presets', index, 'show'], 'option', preset.show, options),
			...(preset.group === undefined ? [] : unknown(file, ['presets', index, 'group'], 'group', preset.group, ids.groups)),
		]),
	]);
}

/** A ready-made view asks only for rows that have levels: words cannot be met or missed. */
export function presetsRequireLevels({ entries }: Content): readonly Problem[] {
	const kinds = new Map(entries.features.map(({ id, data }) => [id, data.kind]));
	return entries.pages.flatMap(({ file, data }) =>
		data.presets.flatMap((preset, index) =>
			(['must', 'want'] as const).flatMap((strength) =>
				preset[strength].flatMap((id, at) =>
					kinds.get(id) === 'description'
						? [problem(file, ['presets', index, strength, at], `"${id}" is a description: its cells hold words, which no requirement can be held against. Name a capability or a rating.`)]
						: [],
				),
			),
		),
	);
}

/** A list that still fits on a screen. */
function listOf(ids: ReadonlySet<string>): string {
	const all = [...ids].sort();
	return all.length <= 12 ? all.join(', ') : `${all.slice(0, 12).join(', ')} and ${all.length - 12} more`;
}

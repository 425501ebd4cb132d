import type { Content } from '../entries.ts';
import { didYouMean } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';

/** A report lies in the folder of a mesh, speaks of options of that mesh, and names an API that has a file. */
export function reportPlaces({ entries, ids }: Content): readonly Problem[] {
	const meshes = new Map(entries.meshes.map(({ id, data }) => [id, data.options.map((option) => option.id)]));
	return entries.conformance.flatMap(({ id, file, data }) => {
		const mesh = id.slice(0, id.indexOf('/'));
		const own = meshes.get(mesh);
		return [
			...(ids.meshes.has(mesh)
				? []
				: [problem(file, [], `There is no mesh "${mesh}".${didYouMean(mesh, ids.meshes)} Move the report to the folder of a mesh: ${[...ids.meshes].join(', ')}.`)]),
			...data.options.flatMap((option, index) =>
				own === undefined || own.includes(option)
					? []
					: [problem(file, ['options', index], `"${option}" is not an option of ${mesh}.${didYouMean(option, own)} Its options: ${own.join(', ')}.`)],
			),
			...(ids.apis.has(data.api)
				? []
				: [problem(file, ['api'], `There is no API "${data.api}".${didYouMean(data.api, ids.apis)} Write content/apis/${data.api}.yaml, or correct the name.`)]),
		];
	});
}

/** Profiles and features have the names that the API's file lists, so that a slip of the pen is not taken for a gap. */
export function reportNames({ entries }: Content): readonly Problem[] {
	const apis = new Map(entries.apis.map(({ id, data }) => [id, data]));
	return entries.conformance.flatMap(({ file, data }) => {
		const api = apis.get(data.api);
		if (api === undefined) return [];
		const profiles = new Set(api.profiles.map(({ name }) => name));
		const features = new Set(Object.keys(api.features));
		const unknown = (what: string, known: ReadonlySet<string>, name: string, path: Problem['path']): readonly Problem[] =>
			known.has(name)
				? []
				: [problem(file, path, `"${name}" is not a ${what} that content/apis/${data.api}.yaml knows.${didYouMean(name, known)} Copy the name from the report; if the API has a new one, add it there.`)];
		const each = (list: readonly string[], path: Problem['path']): readonly Problem[] =>
			list.flatMap((name, index) => unknown('feature', features, name, [...path, index]));
		return [
			...data.profiles.flatMap(({ name, extended }, index) => [
				...unknown('profile', profiles, name, ['profiles', index, 'name']),
				...each(extended?.supported ?? [], ['profiles', index, 'extended', 'supported']),
				...each(extended?.unsupported ?? [], ['profiles', index, 'extended', 'unsupported']),
			]),
			...data.disagreements.flatMap((disagreement, index) => each(disagreement.features, ['disagreements', index, 'features'])),
		];
	});
}

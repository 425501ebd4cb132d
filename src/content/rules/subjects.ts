import { type CheckedEntry, type Content, failedMention } from '../entries.ts';

/** The meshes by their own id and by the id of each of their options. */
export function meshBySubject(content: Content): ReadonlyMap<string, CheckedEntry<'meshes'>> {
	return new Map(
		content.entries.meshes.flatMap((mesh) => [mesh.id, ...mesh.data.options.map(({ id }) => id)].map((id) => [id, mesh] as const)),
	);
}

/** The ids of all options. */
export function optionIds(content: Content): ReadonlySet<string> {
	return new Set(content.entries.meshes.flatMap(({ data }) => data.options.map(({ id }) => id)));
}

/** Whether a mesh file that has problems of its own may hold an option of this id. */
export function mayBeOption(content: Content, id: string): boolean {
	return (
		failedMention(content, ['meshes'], id) ||
		content.failed.some((file) => file.collection === 'meshes' && (id === file.id || id.startsWith(`${file.id}-`)))
	);
}

/** The subject and the feature that a fact's id is made of. */
export function partsOf(factId: string): { readonly subject: string; readonly feature: string } {
	const slash = factId.indexOf('/');
	return { subject: factId.slice(0, slash), feature: factId.slice(slash + 1) };
}

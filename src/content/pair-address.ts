import type { Addresses } from './addresses.ts';

/** What is wrong with the address of a pair, and what to write; undefined for any other address. */
export function pairFault(path: string, addresses: Addresses): string | undefined {
	const [, first, second] = /^\/compare\/(.+?)-vs-(.+)\/$/.exec(path) ?? [];
	if (first === undefined || second === undefined || addresses.has(path)) return undefined;
	if (first === second) return `The address ${path} is a pair of one. Name two different options, or two different meshes.`;
	const turned = `/compare/${second}-vs-${first}/`;
	return addresses.has(turned) ? `A pair names its sides in alphabetical order. Write ${turned}.` : undefined;
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot } from './read-folder.ts';

/** A file that a reader can apply to a cluster. */
export interface Manifest {
	readonly name: string;
	readonly text: string;
}

/** The manifests of a path, by name. None where it has no such folder. */
export function manifestsOf(path: string, root: string = contentRoot()): readonly Manifest[] {
	const folder = join(root, 'migration', path, 'manifests');
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
	return readdirSync(folder)
		.filter((name) => !name.startsWith('.'))
		.sort()
		.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

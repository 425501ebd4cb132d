import { scriptsOf } from '../domain/scripts.ts';
import { loadGuide } from './guide.ts';
import { type Manifest, manifestsOf } from './manifests.ts';

/** The files of a path that a reader takes to a shell: manifests and scripts, each with its folder. */
export async function filesOf(path: string): Promise<readonly { readonly folder: 'manifests' | 'scripts'; readonly file: Manifest }[]> {
	const guide = await loadGuide();
	const of = guide.paths.find(({ id }) => id === path);
	const scripts = of === undefined ? [] : scriptsOf(of, guide);
	return [
		...manifestsOf(path).map((file) => ({ folder: 'manifests' as const, file })),
		...scripts.map(({ name, text }) => ({ folder: 'scripts' as const, file: { name, text } })),
	];
}

import type { Guide, Path } from './migration.ts';

/** A script that a path's steps run. */
export interface Script {
	readonly name: string;
	readonly title: string;
	readonly text: string;
}

/** The scripts that a path runs, in the order in which it first does. */
export function scriptsOf(path: Path, guide: Guide): readonly Script[] {
	const steps = guide.steps.filter((step) => step.path === path.id);
	const inOrder = path.steps.flatMap((id) => steps.find((step) => step.id === id) ?? []);
	const uses = [...path.setup, ...path.preconditions, ...inOrder.flatMap((step) => [...step.do, ...step.back])].flatMap(({ use }) => use ?? []);
	return [...new Set(uses)].flatMap((id) => {
		const shared = guide.commands.get(id);
		if (shared?.file === undefined) return [];
		return [{ name: shared.file, title: shared.title, text: `#!/usr/bin/env bash\n# ${shared.title}\n${shared.run}\n` }];
	});
}

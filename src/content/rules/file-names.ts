import type { Content } from '../entries.ts';
import { type Problem, problemAt } from '../problem.ts';

/** One id, one file: two that differ in letter case or in their ending only would fight over it. */
export function fileNamesDistinct({ files }: Content): readonly Problem[] {
	const first = new Map<string, string>();
	return files.flatMap((file) => {
		const id = file.replace(/\.[^./]*$/, '').toLowerCase();
		const other = first.get(id);
		if (other === undefined) {
			first.set(id, file);
			return [];
		}
		return [problemAt(file, 1, `This file and content/${other} have the same id "${id.slice(id.indexOf('/') + 1)}". Keep one, or rename one.`)];
	});
}

import type { Content } from '../entries.ts';
import { type Problem, problem } from '../problem.ts';

/** The address of a pair joins two ids with `-vs-`, so that no id may hold those letters. */
export function pairIdsClear({ entries }: Content): readonly Problem[] {
	const message = (id: string): string => `"${id}" holds -vs-, which joins two ids in the address of a pair. Choose another id.`;
	return entries.meshes.flatMap(({ id, file, data }) => [
		...(id.includes('-vs-') ? [problem(file, [], message(id))] : []),
		...data.options.flatMap((option, index) => (option.id.includes('-vs-') && option.id !== id ? [problem(file, ['options', index, 'id'], message(option.id))] : [])),
	]);
}

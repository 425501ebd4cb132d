import type { Content } from '../entries.ts';
import { type Problem, problem } from '../problem.ts';

/** An option's id is an address and the name of a folder of facts, so it belongs to one mesh only. */
export function optionIdsDistinct({ entries, ids }: Content): readonly Problem[] {
	const first = new Map<string, string>();
	return entries.meshes.flatMap((mesh) =>
		mesh.data.options.flatMap((option, index) => {
			// A mesh may give its own name to its option; whoever else takes it is told.
			if (option.id === mesh.id) return [];
			const say = (what: string): readonly Problem[] => {
				const better = `${mesh.id}-${option.mode || 'mode'}`;
				const example = better === option.id ? '' : `, for example "${better}"`;
				return [problem(mesh.file, ['options', index, 'id'], `${what} Choose another id${example}.`)];
			};
			if (ids.meshes.has(option.id)) return say(`"${option.id}" is another mesh.`);
			const other = first.get(option.id);
			first.set(option.id, other ?? mesh.id);
			return other === undefined ? [] : say(`The mesh "${other}" has an option "${option.id}" already.`);
		}),
	);
}

/** Columns stand in an order that nobody has to guess, and their names tell them apart. */
export function columnsDistinct({ entries }: Content): readonly Problem[] {
	const first = new Map<string, string>();
	const fields = ['order', 'name', 'short', 'colour'] as const;
	return entries.meshes.flatMap((mesh) =>
		mesh.data.options.flatMap((option, index) =>
			fields.flatMap((field) => {
				if (option[field] === undefined) return [];
				const value = String(option[field]).toLowerCase();
				const other = first.get(`${field} ${value}`);
				first.set(`${field} ${value}`, other ?? option.id);
				if (other === undefined || other === option.id) return [];
				return [problem(mesh.file, ['options', index, field], `The option "${other}" has ${field}: ${option[field]} too. Give each option its own.`)];
			}),
		),
	);
}

/** Several columns for "no mesh" would be one too many to compare with. */
export function oneBaseline({ entries }: Content): readonly Problem[] {
	const [first, ...more] = entries.meshes.filter(({ data }) => data.baseline);
	return more.map(({ file }) => problem(file, ['baseline'], `"${first?.id ?? ''}" is the baseline already, and there is one at most. Remove this line here or there.`));
}

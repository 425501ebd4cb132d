import { MARK } from '../../domain/fill.ts';
import { type Content, failedMention } from '../entries.ts';
import { didYouMean } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { mayBeOption, optionIds, partsOf } from './subjects.ts';

type Path = Problem['path'];

/** The id of the path that a step belongs to, and the step's own. */
function placeOfStep(id: string): { readonly path: string; readonly step: string } {
	const { subject, feature } = partsOf(id);
	return { path: subject, step: feature };
}

/** A path leads between options that there are, and lists each of its steps once. */
export function pathReferences(content: Content): readonly Problem[] {
	const { entries, ids } = content;
	const options = optionIds(content);
	const option = (file: string, path: Path, id: string): readonly Problem[] =>
		options.has(id) || mayBeOption(content, id) ? [] : [problem(file, path, `There is no option "${id}".${didYouMean(id, options)} The options: ${[...options].sort().join(', ')}.`)];

	return entries.paths.flatMap(({ id, file, data }) => {
		const own = new Set([...ids.steps].filter((step) => step.startsWith(`${id}/`)).map((step) => placeOfStep(step).step));
		const listed = data.steps.flatMap((step, index): readonly Problem[] => {
			if (data.steps.indexOf(step) !== index) return [problem(file, ['steps', index], `"${step}" is listed twice. Remove one of the two.`)];
			return own.has(step) ? [] : [problem(file, ['steps', index], `There is no step "${step}".${didYouMean(step, own)} Write content/migration/${id}/${step}.mdx, or correct the id.`)];
		});
		const unlisted = [...own]
			.filter((step) => !data.steps.includes(step))
			.map((step) => problem(file, ['steps'], `The step "${step}" has a file but no place here. Add it where it comes, or delete content/migration/${id}/${step}.mdx.`));
		const end = data.pointOfNoReturn.step;
		return [
			...data.from.flatMap((from, index) => option(file, ['from', index], from)),
			...option(file, ['to'], data.to),
			...listed,
			...unlisted,
			...(data.steps.includes(end) ? [] : [problem(file, ['pointOfNoReturn', 'step'], `"${end}" is no step of this path.${didYouMean(end, data.steps)}`)]),
		];
	});
}

/** A step stands in a path, and neither its id nor one that it had before is another's. */
export function stepPlaces({ entries, ids }: Content): readonly Problem[] {
	const taken = new Map<string, string>();
	for (const { id } of entries.steps) taken.set(id, id);
	return entries.steps.flatMap(({ id, file, data }) => {
		const { path, step } = placeOfStep(id);
		const lost = ids.paths.has(path) ? [] : [problem(file, [], `There is no path "${path}".${didYouMean(path, ids.paths)} Write content/migration/${path}/path.mdx.`)];
		const clashes = data.formerly.flatMap((old, index): readonly Problem[] => {
			const other = taken.get(`${path}/${old}`);
			taken.set(`${path}/${old}`, id);
			return other === undefined ? [] : [problem(file, ['formerly', index], `"${old}" is the id of ${other === id ? `this step, "${step}"` : `the step "${placeOfStep(other).step}"`}. Remove it here.`)];
		});
		return [...lost, ...clashes];
	});
}

/** What the guide points to exists: features, entries of the FAQ, shared commands, numbers that the team sets. */
export function guideReferences(content: Content): readonly Problem[] {
	const { entries, ids } = content;
	const feature = (file: string, path: Path, id: string): readonly Problem[] =>
		ids.features.has(id) ? [] : [problem(file, path, `There is no feature "${id}".${didYouMean(id, ids.features)} Correct it, or leave it out.`)];
	const question = (file: string, path: Path, id: string): readonly Problem[] =>
		ids.faq.has(id) ? [] : [problem(file, path, `There is no entry "${id}" in the FAQ.${didYouMean(id, ids.faq)} Correct it, or leave it out.`)];
	const shared = (file: string, path: Path, use: string | undefined): readonly Problem[] =>
		use === undefined || ids.commands.has(use) ? [] : [problem(file, [...path, 'use'], `There are no shared commands "${use}".${didYouMean(use, ids.commands)} Write content/commands/${use}.yaml, or put the commands here under run.`)];

	const numbers = new Set(entries.placeholders.filter(({ data }) => data.kind === 'number').map(({ id }) => id));
	const marks = (file: string, path: Path, text: string | undefined): readonly Problem[] =>
		[...(text ?? '').matchAll(MARK)].flatMap(([whole, id = '']) =>
			numbers.has(id) || failedMention(content, ['placeholders'], id)
				? []
				: [problem(file, path, `${whole} is not a number that a team sets.${didYouMean(id, numbers)} The numbers: ${[...numbers].sort().join(', ')}. Add content/placeholders/${id}.yaml for another.`)],
		);
	const unnamed = (file: string, path: Path, text: string | undefined): readonly Problem[] =>
		[...new Set([...(text ?? '').matchAll(/(?<![<\w=])<[a-z][a-z -]*>/g)].map(([found]) => found))]
			.filter((found) => !(text ?? '').split('\n').some((line) => line.includes(found) && /^\s*#/.test(line)))
			.map((found) => problem(file, path, `${found} is a placeholder that is never defined. Write a value that content/placeholders/ knows, so that a reader fills it in once.`));

	return [
		...entries.paths.flatMap(({ file, data }) => [
			...data.mapping.flatMap((row, index) => (row.feature === undefined ? [] : feature(file, ['mapping', index, 'feature'], row.feature))),
			...data.setup.flatMap(({ use, run }, index) => [...shared(file, ['setup', index], use), ...unnamed(file, ['setup', index, 'run'], run)]),
			...data.preconditions.flatMap(({ use, run }, index) => [...shared(file, ['preconditions', index], use), ...unnamed(file, ['preconditions', index, 'run'], run)]),
		]),
		...entries.steps.flatMap(({ file, data }) => [
			...data.features.flatMap((id, index) => feature(file, ['features', index], id)),
			...data.faq.flatMap((id, index) => question(file, ['faq', index], id)),
			...data.exit.flatMap((line, index) => marks(file, ['exit', index], line)),
			...(['do', 'back'] as const).flatMap((field) =>
				data[field].flatMap(({ use, run }, index) => [
					...shared(file, [field, index], use),
					...marks(file, [field, index, 'run'], run),
					...unnamed(file, [field, index, 'run'], run),
				]),
			),
			...data.see.flatMap(({ run }, index) => unnamed(file, ['see', index, 'run'], run)),
		]),
		...entries.commands.flatMap(({ file, data }) => [...marks(file, ['call'], data.call), ...unnamed(file, ['run'], data.run)]),
	];
}

/** Shared commands that nobody runs only look like help. */
export function commandsUsed(content: Content): readonly Problem[] {
	const { entries } = content;
	const used = new Set([
		...entries.paths.flatMap(({ data }) => [...data.setup, ...data.preconditions].map(({ use }) => use)),
		...entries.steps.flatMap(({ data }) => [...data.do, ...data.back].map(({ use }) => use)),
	]);
	return entries.commands
		.filter(({ id }) => !used.has(id) && !failedMention(content, ['paths', 'steps'], id))
		.map(({ id, file }) => problem(file, [], `No step uses the commands "${id}". Use them where they belong, or delete this file.`));
}

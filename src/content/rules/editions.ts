import type { Content } from '../entries.ts';
import { didYouMean } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { factExists, unknownOption } from './references.ts';
import { mayBeOption, optionIds } from './subjects.ts';

/** A day as the name of a file. */
const isDay = (id: string): boolean => {
	const date = new Date(`${id}T00:00:00Z`);
	return /^\d{4}-\d{2}-\d{2}$/.test(id) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(id);
};

/** Editions follow each other, and none is newer than the facts in it. */
export function editionsInOrder({ entries, failed }: Content): readonly Problem[] {
	const editions = [...entries.editions].sort((a, b) => (a.id < b.id ? -1 : 1));
	const newest = entries.facts.map(({ data }) => data.checkedOn ?? '').reduce((last, day) => (day > last ? day : last), '');
	// A fact that has problems of its own may be the newest; an edition that has may stand between two others.
	const factsRead = !failed.some(({ collection }) => collection === 'facts');
	const editionsRead = !failed.some(({ collection }) => collection === 'editions');
	return editions.flatMap(({ id, file, data }, index): readonly Problem[] => {
		if (!isDay(id)) return [problem(file, [], `"${id}" is not a day. An edition is named after its day: rename the file, for example to 2026-11-22.yaml.`)];
		const before = editions[index - 1]?.id;
		const problems: Problem[] = [];
		if (factsRead && id > newest) {
			problems.push(problem(file, [], `No fact was compared with its sources later than ${newest}, so there is no edition of ${id}. Name the file after the newest checkedOn of the facts: ${newest}.yaml.`));
		}
		if (!editionsRead || data.after === before) return problems;
		const found = data.after === undefined ? 'This edition does not say which one it follows' : `This edition says that it follows ${data.after}`;
		const write = before === undefined ? 'It is the first: remove the line after' : `The one before it is ${before}: write after: ${before}`;
		return [...problems, problem(file, ['after'], `${found}. ${write}. An edition once published keeps its place; a new one comes last.`)];
	});
}

/** A change belongs to an edition, and to a day between the edition before and its own. */
export function changesInEditions({ entries, ids }: Content): readonly Problem[] {
	const before = new Map(entries.editions.map(({ id, data }) => [id, data.after]));
	return entries.changes.flatMap(({ id, file, data }): readonly Problem[] => {
		const edition = id.slice(0, id.indexOf('/'));
		if (!ids.editions.has(edition)) {
			return [problem(file, [], `There is no edition "${edition}".${didYouMean(edition, ids.editions)} Move this file to the folder of its edition, or add content/editions/${edition}.yaml.`)];
		}
		const { day } = data;
		if (day === undefined) return [];
		const after = before.get(edition);
		if (day > edition) return [problem(file, ['day'], `${day} is later than the edition of ${edition}. Correct the day, or move this file to a later edition.`)];
		if (after !== undefined && day <= after) return [problem(file, ['day'], `The edition of ${after} came out on this day or later, so the change was in it. Correct the day, or move this file to that edition.`)];
		return [];
	});
}

/** A change names rows, options and facts that there are, or that another change says were taken away. */
export function changeReferences(content: Content): readonly Problem[] {
	const { entries, ids } = content;
	const gone = (kind: 'removed-row' | 'removed-option') => entries.changes.filter(({ data }) => data.kind === kind);
	const goneRows = new Set(gone('removed-row').flatMap(({ data }) => data.feature ?? []));
	const goneOptions = new Set(gone('removed-option').flatMap(({ data }) => data.options));
	const options = optionIds(content);
	return entries.changes.flatMap(({ file, data }): readonly Problem[] => {
		const { feature, kind } = data;
		const removed = feature !== undefined && goneRows.has(feature);
		const problems = data.options.flatMap((id, index) => (goneOptions.has(id) ? [] : unknownOption(content, file, ['options', index], id)));
		if (kind === 'removed-row' && feature !== undefined && ids.features.has(feature)) {
			problems.push(problem(file, ['feature'], `The row "${feature}" is still there: content/features/${feature}.mdx. Remove it, or correct the kind.`));
		}
		if (kind === 'removed-option') {
			data.options.forEach((id, index) => {
				if (options.has(id)) problems.push(problem(file, ['options', index], `The option "${id}" is still there. Remove it from content/meshes/, or correct the kind.`));
			});
		}
		if (feature === undefined || removed) return problems;
		if (!ids.features.has(feature)) {
			return [...problems, problem(file, ['feature'], `There is no row "${feature}".${didYouMean(feature, ids.features)} Correct it; a row that was taken away needs a change of the kind removed-row.`)];
		}
		const unwritten = data.options.filter((id) => (options.has(id) || mayBeOption(content, id)) && !factExists(content, `${id}/${feature}`));
		return [...problems, ...unwritten.map((id) => problem(file, ['options', data.options.indexOf(id)], `There is no fact "${id}/${feature}". Name options that have a fact in this row.`))];
	});
}

/** In one edition the same fact changes once in one way. */
export function changesDistinct({ entries }: Content): readonly Problem[] {
	const first = new Map<string, string>();
	return entries.changes.flatMap(({ id, file, data }) => {
		const edition = id.slice(0, id.indexOf('/'));
		return (data.options.length > 0 ? data.options : ['']).flatMap((option) => {
			const same = JSON.stringify([edition, data.kind, option, data.feature ?? '', data.kind === 'release' ? data.after : '']);
			const other = first.get(same);
			if (other === undefined) {
				first.set(same, id);
				return [];
			}
			if (other === id) return [problem(file, ['options'], `"${option}" is listed twice. Remove one of the two.`)];
			return [problem(file, ['kind'], `content/changes/${other}.yaml tells of this too: ${[option, data.feature].filter(Boolean).join('/')}. Put both into one file.`)];
		});
	});
}

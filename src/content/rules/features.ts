import { type Content, failedMention } from '../entries.ts';
import { didYouMean } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';

/** A row stands in a group that there is, and points to other rows that there are. */
export function featureReferences({ entries, ids }: Content): readonly Problem[] {
	return entries.features.flatMap(({ id, file, data }) => {
		const problems: Problem[] = [];
		if (!ids.groups.has(data.group)) {
			problems.push(problem(file, ['group'], `There is no group "${data.group}".${didYouMean(data.group, ids.groups)} The groups: ${[...ids.groups].sort().join(', ')}.`));
		}
		for (const [index, related] of data.related.entries()) {
			const path = ['related', index];
			if (related === id) {
				problems.push(problem(file, path, 'A feature is not related to itself. Remove this line.'));
			} else if (!ids.features.has(related)) {
				problems.push(problem(file, path, `There is no feature "${related}".${didYouMean(related, ids.features)} Correct it, or remove this line.`));
			}
		}
		return problems;
	});
}

/** Two rows that look alike to a reader are one row, or need other words. */
export function featuresDistinct({ entries }: Content): readonly Problem[] {
	const titles = new Map<string, string>();
	const questions = new Map<string, string>();
	return entries.features.flatMap(({ id, file, data }) => {
		const title = `${data.group}/${data.title.toLowerCase()}`;
		const question = data.question.toLowerCase();
		const sameTitle = titles.get(title);
		const sameQuestion = questions.get(question);
		if (sameTitle === undefined) titles.set(title, id);
		if (sameQuestion === undefined) questions.set(question, id);
		return [
			...(sameTitle === undefined ? [] : [problem(file, ['title'], `The feature "${sameTitle}" of the same group has this title too. Give one of the two another.`)]),
			...(sameQuestion === undefined ? [] : [problem(file, ['question'], `The feature "${sameQuestion}" asks the same question. Ask another, or join the two.`)]),
		];
	});
}

/** A group is there for its rows. */
export function groupsUsed(content: Content): readonly Problem[] {
	const used = new Set(content.entries.features.map(({ data }) => data.group));
	return content.entries.groups
		.filter(({ id }) => !used.has(id) && !failedMention(content, ['features'], id))
		.map(({ id, file }) => problem(file, [], `No feature stands in the group "${id}". Write group: ${id} in a feature, or delete this file.`));
}

/** At most one row says whom an option suits, and it says so in words. */
export function oneRowSuits({ entries }: Content): readonly Problem[] {
	const chosen = entries.features.filter(({ data }) => data.suits);
	const [first, ...more] = chosen.filter(({ data }) => data.kind === 'description');
	return [
		...chosen
			.filter(({ data }) => data.kind !== 'description')
			.map(({ file, data }) => problem(file, ['suits'], `Only words say whom an option suits, and kind is ${data.kind}. Write kind: description, or leave suits out.`)),
		...more.map(({ file }) => problem(file, ['suits'], `One row says whom an option suits, and "${first?.id}" is it. Leave suits out here or there.`)),
	];
}

/** The front page shows exactly one group as its summary. */
export function oneGroupAtAGlance({ entries, failed }: Content): readonly Problem[] {
	const chosen = entries.groups.filter(({ data }) => data.atAGlance);
	const [first, ...more] = chosen;
	if (first !== undefined) {
		return more.map(({ file }) => problem(file, ['atAGlance'], `The front page shows one group, and "${first.id}" is it. Write atAGlance: false here or there.`));
	}
	if (failed.some(({ collection }) => collection === 'groups')) return [];
	return [problem('groups', [], 'No group is chosen for the front page. Write atAGlance: true in one of the groups.')];
}

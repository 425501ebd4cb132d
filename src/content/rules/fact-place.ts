import type { Content } from '../entries.ts';
import { didYouMean } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { mayBeOption, meshBySubject, partsOf } from './subjects.ts';

/** A fact's path names the column and the row that it belongs to, so both must exist. */
export function factPlace(content: Content): readonly Problem[] {
	const subjects = new Set([...content.ids.meshes, ...meshBySubject(content).keys()]);
	const { features } = content.ids;
	const facts = [...content.entries.facts, ...content.failed.filter(({ collection }) => collection === 'facts')];
	return facts.flatMap(({ id, file }) => {
		const { subject, feature } = partsOf(id);
		// A file of another form is told of elsewhere: it has no subject, or names that cannot be ids.
		if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id)) return [];
		const problems: Problem[] = [];
		if (!subjects.has(subject) && !mayBeOption(content, subject)) {
			problems.push(
				problem(file, [], `There is no mesh or option "${subject}".${didYouMean(subject, subjects)} Rename the folder, or add the option to a file in content/meshes/.`),
			);
		}
		if (!features.has(feature)) {
			problems.push(
				problem(file, [], `There is no feature "${feature}".${didYouMean(feature, features)} Rename the file, or add content/features/${feature}.mdx.`),
			);
		}
		return problems;
	});
}

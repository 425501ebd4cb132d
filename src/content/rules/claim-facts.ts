import { says } from '../../domain/quantity.ts';
import type { Content } from '../entries.ts';
import { type Problem, problem } from '../problem.ts';
import { factExists, factLookup, unknownIds, unknownOption } from './references.ts';
import { wordsOfFact } from './shared-numbers.ts';

/** A claim speaks of options and studies that exist. */
export function claimReferences(content: Content): readonly Problem[] {
	return content.entries.claims.flatMap(({ file, data }) => [
		...data.options.flatMap((id, index) => unknownOption(content, file, ['options', index], id)),
		...unknownIds(file, ['studies'], 'study', data.studies, content.ids.benchmarks, 'benchmarks'),
	]);
}

/**
 * One truth: a claim was judged against the levels that its facts have today, and says the same numbers. When a fact
 * changes, each claim that rests on it has to be read again.
 */
export function claimFactsHold(content: Content): readonly Problem[] {
	const factOf = factLookup(content);
	return content.entries.claims.flatMap(({ file, data }) =>
		data.facts.flatMap((reference, index) => {
			const fact = factOf(reference.fact);
			if (!fact) {
				return factExists(content, reference.fact)
					? []
					: [problem(file, ['facts', index, 'fact'], `There is no fact "${reference.fact}". Name one as option/feature.`)];
			}
			const problems: Problem[] = [];
			const level = fact.data.support ?? fact.data.rating;
			if (level !== reference.level) {
				const found = reference.level === undefined ? 'This claim names no level' : `This claim was judged when the fact said "${reference.level}"`;
				const write = level === undefined ? 'remove the line level, since the fact is a description' : `write level: ${level}`;
				problems.push(
					problem(
						file,
						['facts', index, reference.level === undefined ? 'fact' : 'level'],
						`${found}; content/${fact.file} now says ${level === undefined ? 'no level' : `"${level}"`}. Read the claim again, correct its verdict and words, then ${write}.`,
					),
				);
			}
			const said = wordsOfFact(fact);
			const claimed = `${data.evidence} ${data.statement}`;
			reference.words.forEach((words, at) => {
				const missing = [...(says(said, words) ? [] : [`content/${fact.file}`]), ...(says(claimed, words) ? [] : ['this claim'])];
				if (missing.length > 0) {
					problems.push(problem(file, ['facts', index, 'words', at], `"${words}" is not said in ${missing.join(' nor in ')}. The claim and its fact must say the same number; correct the one that is wrong.`));
				}
			});
			return problems;
		}),
	);
}

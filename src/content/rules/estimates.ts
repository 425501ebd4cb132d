import { says } from '../../domain/quantity.ts';
import type { Content } from '../entries.ts';
import { type Problem, problem } from '../problem.ts';
import { factExists, factLookup, unknownIds } from './references.ts';
import { wordsOfFact } from './shared-numbers.ts';
import { mayBeOption, optionIds } from './subjects.ts';

/** An estimate is named after an option, and every number comes from a study that exists. */
export function estimateReferences(content: Content): readonly Problem[] {
	const { entries, ids } = content;
	const options = optionIds(content);
	return entries.estimates.flatMap(({ id, file, data }) => [
		...(options.has(id) || mayBeOption(content, id) ? [] : [problem(file, [], `There is no option "${id}". Name the file after an option of content/meshes/.`)]),
		...data.coefficients.flatMap(({ studies }, index) => unknownIds(file, ['coefficients', index, 'studies'], 'study', studies, ids.benchmarks, 'benchmarks')),
		...unknownIds(file, ['latency', 'layer4', 'studies'], 'study', data.latency?.layer4.studies ?? [], ids.benchmarks, 'benchmarks'),
		...unknownIds(file, ['latency', 'layer7', 'studies'], 'study', data.latency?.layer7.studies ?? [], ids.benchmarks, 'benchmarks'),
	]);
}

/** The numbers in some words, as they are written: `0.4`, `60`, `1.8`. */
const numbersIn = (words: string): number[] => (words.match(/\d+(?:[.,]\d+)*/g) ?? []).map((each) => Number(each.replaceAll(',', '')));

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

/**
 * One truth: where a coefficient names the passage of a fact that says the same thing, the fact still says it, and every
 * number of the range that the passage could hold stands in it.
 */
export function estimatesAgree(content: Content): readonly Problem[] {
	const factOf = factLookup(content);
	return content.entries.estimates.flatMap(({ file, data }) => {
		const places: [path: Problem['path'], range: readonly number[], said: readonly { fact: string; words: string; times: number }[]][] = [
			...data.coefficients.map(({ range, said }, index): (typeof places)[number] => [['coefficients', index], range, said]),
			...(data.latency ? (['layer4', 'layer7'] as const).map((layer): (typeof places)[number] => [['latency', layer], data.latency?.[layer].range ?? [], data.latency?.[layer].said ?? []]) : []),
		];
		return places.flatMap(([path, range, said]) =>
			said.flatMap(({ fact: reference, words, times }, at): Problem[] => {
				const fact = factOf(reference);
				const here = [...path, 'said', at];
				if (!fact) return factExists(content, reference) ? [] : [problem(file, [...here, 'fact'], `There is no fact "${reference}". Name one as option/feature.`)];
				if (!says(wordsOfFact(fact), words)) {
					return [problem(file, [...here, 'words'], `content/${fact.file} no longer says "${words}". Read it again and correct the range, or the words.`)];
				}
				const numbers = numbersIn(words);
				const wanted = [...new Set(range)].map((value) => value * times);
				// A passage with fewer numbers than the range states the typical value only.
				const due = numbers.length < wanted.length ? [(range[1] ?? 0) * times] : wanted;
				const absent = due.filter((value) => !numbers.some((number) => near(number, value)));
				return absent.length === 0
					? []
					: [problem(file, [...here, 'words'], `The fact says "${words}", but the range${times === 1 ? '' : ` times ${times}`} has ${absent.map((value) => Number(value.toPrecision(6))).join(' and ')}. Make the two agree.`)];
			}),
		);
	});
}

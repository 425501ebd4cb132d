import { quantitiesIn, says } from '../../domain/quantity.ts';
import type { CheckedEntry, Content } from '../entries.ts';
import { type Problem, problem } from '../problem.ts';
import { factLookup } from './references.ts';

/** All that a fact says in words. */
export const wordsOfFact = ({ data, body }: CheckedEntry<'facts'>): string => [data.summary, data.value ?? '', body, ...data.caveats].join('\n');

/** One truth: an answer and its facts say the same numbers, where the answer names the passage that both have. */
export function answersRepeat(content: Content): readonly Problem[] {
	const factOf = factLookup(content);
	return content.entries.faq.flatMap(({ file, data, body }) =>
		Object.entries(data.said).flatMap(([name, passages]): readonly Problem[] => {
			if (!(name in data.facts)) {
				return [problem(file, ['said', name], `The answer does not rest on "${name}". Add it to facts with what it says, or remove it here.`)];
			}
			const fact = factOf(name);
			if (!fact) return [];
			return passages.flatMap((words, at) => {
				const missing = [...(says(wordsOfFact(fact), words) ? [] : [`content/${fact.file}`]), ...(says(`${data.shortAnswer}\n${body}`, words) ? [] : ['this answer'])];
				if (missing.length === 0) return [];
				return [problem(file, ['said', name, at], `"${words}" is not said in ${missing.join(' nor in ')}. The answer and its fact must say the same number; correct the one that is wrong.`)];
			});
		}),
	);
}

/** Something that repeats what facts say: its words, and for each fact the passages that it says both have. */
interface Repeating {
	readonly file: string;
	readonly field: string;
	readonly text: string;
	readonly held: Readonly<Record<string, readonly string[]>>;
	/** How to name a passage, in the spelling of the file. */
	readonly remedy: (fact: string, quantity: string) => string;
}

/**
 * A measured amount that an answer or a claim shares with a fact that it names is named as shared, so that a fact whose
 * number changes leads to everything that repeats the old one.
 */
export function sharedNumbersNamed(content: Content): readonly Problem[] {
	const factOf = factLookup(content);
	const repeating: Repeating[] = [
		...content.entries.faq.map(({ file, data, body }): Repeating => ({
			file,
			field: 'facts',
			text: `${data.shortAnswer}\n${body}`,
			held: Object.fromEntries(Object.keys(data.facts).map((name) => [name, data.said[name] ?? []])),
			remedy: (fact, quantity) => `said:\n      ${fact}: ['${quantity}']`,
		})),
		...content.entries.claims.map(({ file, data }): Repeating => ({
			file,
			field: 'facts',
			text: `${data.evidence} ${data.statement}`,
			held: Object.fromEntries(data.facts.map(({ fact, words }) => [fact, words])),
			remedy: (fact, quantity) => `words: ['${quantity}'] below fact: ${fact}`,
		})),
	];
	return repeating.flatMap(({ file, field, text, held, remedy }) => {
		const named = Object.values(held).flat();
		return quantitiesIn(text).flatMap((quantity): readonly Problem[] => {
			if (named.some((words) => says(words, quantity))) return [];
			const fact = Object.keys(held).find((name) => {
				const found = factOf(name);
				return found !== undefined && quantitiesIn(wordsOfFact(found)).includes(quantity);
			});
			if (fact === undefined) return [];
			return [problem(file, [field], `"${quantity}" stands here and in the fact ${fact}. Name it as said by both, so that neither changes alone: ${remedy(fact, quantity)}`)];
		});
	});
}

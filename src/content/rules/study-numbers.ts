import { type Amount, amountsIn, quantitiesIn, says } from '../../domain/quantity.ts';
import { type Numbers, studyHas } from '../../domain/study-numbers.ts';
import type { CheckedEntry, Content } from '../entries.ts';
import { type Problem, problem } from '../problem.ts';
import { factLookup } from './references.ts';
import { wordsOfFact } from './shared-numbers.ts';

/** Something that quotes studies. */
interface Quoting {
	readonly file: string;
	readonly text: string;
	/** What search results and previews show of it, where no link can stand. */
	readonly shown: readonly [field: string, text: string];
	/** Passages that it says with a fact, held to that fact by another rule. */
	readonly said: readonly string[];
	/** Amounts of its facts, which another rule wants to be named. */
	readonly facts: readonly string[];
	/** Amounts that it says come from no study. */
	readonly unmeasured: readonly string[];
	readonly studies: readonly CheckedEntry<'benchmarks'>[];
}

/** Whether an amount is held by a fact, by a study, or is said to come from none. */
function held({ said, facts, unmeasured, studies }: Quoting, { text, numbers, unit }: Amount): boolean {
	if (unmeasured.includes(text) || facts.includes(text)) return true;
	return numbers.every((number) => said.some((words) => says(words, number.text)) || studies.some(({ data }) => studyHas(data as Numbers, number, unit)));
}

/**
 * One truth: what an answer or a claim that cites studies says in numbers, one of these studies or of its facts says. A
 * figure that is corrected in the register leads so to everything that quotes the old one.
 */
export function quotedNumbersHold(content: Content): readonly Problem[] {
	const { entries } = content;
	const factOf = factLookup(content);
	const amountsOf = (names: readonly string[]): readonly string[] =>
		names.flatMap((name) => {
			const fact = factOf(name);
			return fact ? quantitiesIn(wordsOfFact(fact)) : [];
		});
	const byId = new Map(entries.benchmarks.map((study) => [study.id, study]));
	const quoting: Quoting[] = [
		...entries.faq.map(({ file, data, body }): Quoting => ({
			file,
			text: `${data.shortAnswer}\n${body}`,
			shown: ['shortAnswer', data.shortAnswer],
			said: Object.values(data.said).flat(),
			facts: amountsOf(Object.keys(data.facts)),
			unmeasured: data.unmeasured,
			studies: entries.benchmarks.filter((study) => data.sources.includes(study.data.source)),
		})),
		...entries.claims.map(({ file, data }): Quoting => ({
			file,
			text: `${data.evidence} ${data.statement}`,
			shown: ['statement', data.statement],
			said: data.facts.flatMap(({ words }) => words),
			facts: amountsOf(data.facts.map(({ fact }) => fact)),
			unmeasured: data.unmeasured,
			studies: data.studies.flatMap((id) => byId.get(id) ?? []),
		})),
	];
	return quoting
		.filter(({ studies }) => studies.length > 0)
		.flatMap((each) => {
			const { file, text, shown: [field, shown], unmeasured, studies } = each;
			const amounts = amountsIn(text);
			const names = studies.map(({ id }) => id).join(', ');
			const unlinked = amountsIn(shown).filter((amount) => !unmeasured.includes(amount.text));
			return [
				...unlinked.map((amount) => problem(file, [field], `"${amount.text}" would stand in search results, where no link leads to the study. Say it in words here, and the number in the ${field === 'statement' ? 'evidence' : 'answer below'}.`)),
				...amounts
					.filter((amount) => !held(each, amount))
					.map((amount) => problem(file, [], `"${amount.text}" is no figure of the studies cited (${names}), and in no fact named here. Correct it, name what a fact says too, or list it under unmeasured where it is a setting or a sum.`)),
				...unmeasured.flatMap((amount, at) => (amounts.some(({ text: found }) => found === amount) ? [] : [problem(file, ['unmeasured', at], `"${amount}" is not said here. Remove it.`)])),
			];
		});
}

import { type Amount, amountsIn, says } from '../../domain/quantity.ts';
import { type Numbers, studyHas } from '../../domain/study-numbers.ts';
import type { CheckedEntry, Content } from '../entries.ts';
import { type Problem, problem } from '../problem.ts';

/** Something that quotes studies. */
interface Quoting {
	readonly file: string;
	readonly text: string;
	/** Passages that it says with a fact, held to that fact by another rule. */
	readonly said: readonly string[];
	/** Amounts that it says come from no study. */
	readonly unmeasured: readonly string[];
	readonly studies: readonly CheckedEntry<'benchmarks'>[];
}

/** Whether an amount is held by a fact, by a study, or is said to come from none. */
function held({ said, unmeasured, studies }: Quoting, { text, numbers, unit }: Amount): boolean {
	if (unmeasured.includes(text)) return true;
	return numbers.every((number) => said.some((words) => says(words, number.text)) || studies.some(({ data }) => studyHas(data as Numbers, number, unit)));
}

/**
 * One truth: what an answer or a claim that cites studies says in numbers, one of these studies or of its facts says. A
 * figure that is corrected in the register leads so to everything that quotes the old one.
 */
export function quotedNumbersHold({ entries }: Content): readonly Problem[] {
	const byId = new Map(entries.benchmarks.map((study) => [study.id, study]));
	const quoting: Quoting[] = [
		...entries.faq.map(({ file, data, body }) => ({
			file,
			text: `${data.shortAnswer}\n${body}`,
			said: Object.values(data.said).flat(),
			unmeasured: data.unmeasured,
			studies: entries.benchmarks.filter((study) => data.sources.includes(study.data.source)),
		})),
		...entries.claims.map(({ file, data }) => ({
			file,
			text: `${data.evidence} ${data.statement}`,
			said: data.facts.flatMap(({ words }) => words),
			unmeasured: data.unmeasured,
			studies: data.studies.flatMap((id) => byId.get(id) ?? []),
		})),
	];
	return quoting
		.filter(({ studies }) => studies.length > 0)
		.flatMap((each) => {
			const { file, text, unmeasured, studies } = each;
			const amounts = amountsIn(text);
			const names = studies.map(({ id }) => id).join(', ');
			return [
				...amounts
					.filter((amount) => !held(each, amount))
					.map((amount) => problem(file, [], `"${amount.text}" is no figure of the studies cited (${names}), and in no fact named here. Correct it, name what a fact says too, or list it under unmeasured where it is a setting or a sum.`)),
				...unmeasured.flatMap((amount, at) => (amounts.some(({ text: found }) => found === amount) ? [] : [problem(file, ['unmeasured', at], `"${amount}" is not said here. Remove it.`)])),
			];
		});
}

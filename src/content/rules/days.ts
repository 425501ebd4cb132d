import type { Day } from '../../domain/catalogue.ts';
import type { Content } from '../entries.ts';
import { type Problem, problem } from '../problem.ts';

/** The day after. Where today has begun depends on where the editor lives. */
function dayAfter(day: Day): Day {
	return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Nobody has compared anything with its sources tomorrow. */
export function daysPast({ entries, today }: Content): readonly Problem[] {
	const last = dayAfter(today);
	const late = (file: string, field: string, day: Day | undefined, what: string): readonly Problem[] =>
		day === undefined || day.slice(0, 10) <= last.slice(0, day.length)
			? []
			: [problem(file, [field], `${day} is in the future; today is ${today}. ${what}`)];
	const compared = 'Write the day on which you compared this with its sources.';
	return [
		...entries.facts.flatMap(({ file, data }) => late(file, 'checkedOn', data.checkedOn, compared)),
		...entries.meshes.flatMap(({ file, data }) => late(file, 'checkedOn', data.checkedOn, compared)),
		...entries.faq.flatMap(({ file, data }) => late(file, 'checkedOn', data.checkedOn, compared)),
		...entries.sources.flatMap(({ file, data }) => late(file, 'date', data.date, 'Write the day of the text that you read.')),
	];
}

/** A fact cannot have been compared with a text that was not there yet. */
export function sourcesBeforeFacts({ entries }: Content): readonly Problem[] {
	const dates = new Map(entries.sources.map(({ id, data }) => [id, data.date]));
	return entries.facts.flatMap(({ file, data }) => {
		const { checkedOn } = data;
		if (checkedOn === undefined) return [];
		return data.sources.flatMap((source) => {
			const date = dates.get(source);
			// A source may name only its month, which is then compared with the month of the check.
			if (date === undefined || date <= checkedOn.slice(0, date.length)) return [];
			return [problem(file, ['checkedOn'], `The source "${source}" is of ${date}, later than ${checkedOn}. Read it and write the day on which you did, or correct the date of the source.`)];
		});
	});
}

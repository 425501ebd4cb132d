import type { Catalogue, Day } from '../domain/catalogue.ts';
import { dayAfter, type DatedDay } from '../domain/releases.ts';

/** An all-day event of the calendar. */
export interface CalendarEvent {
	/** The same from edition to edition, so that a calendar moves an event instead of adding another. */
	readonly uid: string;
	/** The first day. */
	readonly start: Day;
	/** The day after the last one. */
	readonly end: Day;
	/** The day on which the data was last compared with its sources. */
	readonly stamp: Day;
	readonly title: string;
	readonly text: string;
	/** True for an estimate. */
	readonly tentative: boolean;
	/** The page where the date is told. */
	readonly path: string;
}

const BASIS_WORDS = { exact: 'Read in a source.', derived: 'Derived from a rule.', estimated: 'An estimate; it can move.' } as const;

/** First releases and ends of support of every line that has them, oldest first. */
export function calendarEvents({ meshes }: Pick<Catalogue, 'meshes'>): CalendarEvent[] {
	return meshes
		.flatMap(({ id, versionOf, checkedOn, releases }) =>
			releases.flatMap(({ line, released, ends }) => {
				const event = (kind: string, what: string, dated: DatedDay): CalendarEvent => ({
					uid: `${id}-${line}-${kind}@whichmesh`,
					start: dated.date.length === 7 ? `${dated.date}-01` : dated.date,
					end: dayAfter(dated.until ?? dated.date),
					stamp: checkedOn,
					title: `${versionOf} ${line}: ${what}${dated.basis === 'estimated' ? ' (estimate)' : ''}`,
					text: [BASIS_WORDS[dated.basis], dated.rule].filter(Boolean).join(' '),
					tentative: dated.basis === 'estimated',
					path: `/releases/#${id}`,
				});
				return [...(released ? [event('release', 'first release', released)] : []), ...(ends ? [event('end', 'end of support', ends)] : [])];
			}),
		)
		.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.uid < b.uid ? -1 : 1));
}

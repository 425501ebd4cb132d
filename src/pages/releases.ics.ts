import type { APIRoute } from 'astro';
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { loadCatalogue } from '../content/load.ts';
import { href, SITE_NAME } from '../site.ts';
import { calendarEvents } from '../views/release-calendar.ts';

/** Midnight of a day, wherever the build runs. */
const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The support windows for a calendar program. Nothing in it comes from the clock. */
export const GET: APIRoute = async ({ site }) => {
	const calendar = ical({
		name: `${SITE_NAME}: releases and ends of support`,
		prodId: { company: SITE_NAME, product: 'releases', language: 'EN' },
		method: ICalCalendarMethod.PUBLISH,
		ttl: 7 * 24 * 3600,
		events: calendarEvents(await loadCatalogue()).map(({ uid, start, end, stamp, title, text, tentative, path }) => ({
			id: uid,
			start: midnight(start),
			end: midnight(end),
			stamp: midnight(stamp),
			allDay: true,
			summary: title,
			description: text,
			url: new URL(href(path), site).href,
			status: tentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
			transparency: ICalEventTransparency.TRANSPARENT,
		})),
	});
	// Every line of a calendar ends with a break, the last one too.
	return new Response(`${calendar.toString()}\r\n`, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};

import { expect, test } from './alone.ts';
import { barriers, COLOURS, sideways, unfold, WHOLE } from './barriers.ts';
import { KINDS, PAGES } from './sitemap.ts';

const WIDTHS = [360, 1280];
/** Widths at which no page may scroll sideways. */
const EDGES = [320, 360, 768, 1024, 1280, 1440];

/** One page of each kind in every run, and every page there is where `npm test -- everywhere` asks for it. */
const VISITED = process.env['EVERY_PAGE'] ? [...PAGES, '/404.html'] : KINDS;

for (const path of VISITED) {
	test(`${path} has no barrier that axe can find, light and dark, and never scrolls sideways`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(path);
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 800 });
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				// Nothing but colours differs in the dark.
				expect(await barriers(page, colorScheme === 'light' ? WHOLE : COLOURS), `${width} px, ${colorScheme}`).toEqual([]);
			}
		}
		// What is folded away must fit as well, once it is opened.
		await unfold(page);
		for (const width of EDGES) {
			await page.setViewportSize({ width, height: 800 });
			expect(await sideways(page), `pixels too wide at ${width} px`).toBeLessThanOrEqual(0);
		}
	});
}

import { expect, test } from './alone.ts';
import { barriers, COLOURS, sideways, unfold, WHOLE } from './barriers.ts';
import { KINDS, PAGES } from './sitemap.ts';

const WIDTHS = [360, 1280];
/** Widths at which no page may scroll sideways. */
const EDGES = [320, 360, 768, 1024, 1280, 1440];

/** Every look is taken of one page of each kind, and of every page where `npm test -- everywhere` asks for it. */
const LOOKED_AT = new Set(process.env['EVERY_PAGE'] ? PAGES : KINDS);

/** The looks that axe takes of a page: nothing but colours differs in the dark. */
const LOOKS = WIDTHS.flatMap((width) => [{ width, colorScheme: 'light', rules: WHOLE, without: [] } as const, { width, colorScheme: 'dark', rules: COLOURS, without: [] } as const]);
/** A page of a kind that has been looked at: its colours are those of its kind, its words and its markup are its own. */
const GLANCE = [{ width: 360, colorScheme: 'light', rules: WHOLE, without: COLOURS.values }] as const;

for (const path of [...PAGES, '/404.html']) {
	test(`${path} has no barrier that axe can find, and never scrolls sideways`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(path);
		for (const { width, colorScheme, rules, without } of LOOKED_AT.has(path) ? LOOKS : GLANCE) {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme });
			expect(await barriers(page, rules, without), `${width} px, ${colorScheme}`).toEqual([]);
		}
		// What is folded away must fit as well, once it is opened.
		await unfold(page);
		for (const width of EDGES) {
			await page.setViewportSize({ width, height: 800 });
			expect(await sideways(page), `pixels too wide at ${width} px`).toBeLessThanOrEqual(0);
		}
	});
}

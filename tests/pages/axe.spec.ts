import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../e2e/fixtures.ts';
import { PAGES } from './sitemap.ts';

const WIDTHS = [360, 1280];
/** Widths at which no page may scroll sideways. */
const EDGES = [320, 360, 768, 1024, 1280, 1440];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const path of [...PAGES, '/404.html']) {
	test(`${path} has no barrier that axe can find, light and dark, and never scrolls sideways`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(path);
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 800 });
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				// Nothing but colours differs in the dark.
				const runOnly = colorScheme === 'light' ? { type: 'tag' as const, values: RULES } : { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };
				// No page holds a frame, so axe needs no page of its own to gather results from.
				const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options({ runOnly, resultTypes: ['violations'] }).analyze();
				const found = violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)).join(' | ')}`);
				expect(found, `${width} px, ${colorScheme}`).toEqual([]);
			}
		}
		// What is folded away must fit as well, once it is opened.
		await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
		for (const width of EDGES) {
			await page.setViewportSize({ width, height: 800 });
			const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(over, `pixels too wide at ${width} px`).toBeLessThanOrEqual(0);
		}
	});
}

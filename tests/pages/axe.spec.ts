import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../e2e/fixtures.ts';
import { PAGES } from './sitemap.ts';

const LOOKS = [
	{ width: 360, height: 740, colorScheme: 'light' },
	{ width: 360, height: 740, colorScheme: 'dark' },
	{ width: 1280, height: 800, colorScheme: 'light' },
	{ width: 1280, height: 800, colorScheme: 'dark' },
] as const;

for (const path of [...PAGES, '/404.html']) {
	test(`${path} has no barrier that axe can find, at 360 and 1280 px, light and dark`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(path);
		for (const { width, height, colorScheme } of LOOKS) {
			await page.setViewportSize({ width, height });
			await page.emulateMedia({ colorScheme });
			const { violations } = await new AxeBuilder({ page })
				.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
				.analyze();
			const found = violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)).join(' | ')}`);
			expect(found, `${width} px, ${colorScheme}`).toEqual([]);
		}
	});
}

for (const width of [320, 360, 768, 1024, 1280, 1440]) {
	test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		const wide: string[] = [];
		for (const path of PAGES) {
			await page.goto(path);
			const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			if (over > 0) wide.push(`${path}: ${over} px too wide`);
		}
		expect(wide).toEqual([]);
	});
}

import type { Page } from '@playwright/test';
import { expect, test } from './alone.ts';
import { barriers, ENHANCED, sideways, unfold, WHOLE } from './barriers.ts';
import { KINDS } from './sitemap.ts';

/** What a zoom of 400 % leaves of a window of 1280 by 1024 pixels. */
const ZOOMED = { width: 320, height: 256 };

for (const path of KINDS) {
	test(`${path} in forced colours, with text at 200 %, at 400 % zoom and at rest`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(path);

		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect.soft(await barriers(page, ENHANCED), `7 to 1, ${colorScheme}`).toEqual([]);
		}

		await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
		// The colours are the reader's own, and axe reads the fill of text, which they do not reach.
		expect.soft(await barriers(page, WHOLE, ['color-contrast']), 'forced colours').toEqual([]);
		await page.emulateMedia({ forcedColors: 'none' });

		await unfold(page);
		const moving = await page.evaluate(() => {
			const long = (times: string): boolean => times.split(',').some((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000) > 1);
			return [...document.querySelectorAll('*')]
				.flatMap((element) => ['', '::before', '::after'].map((part) => ({ element, style: getComputedStyle(element, part) })))
				.filter(({ style }) => long(style.transitionDuration) || (style.animationName !== 'none' && long(style.animationDuration)) || style.scrollBehavior === 'smooth')
				.map(({ element }) => element.outerHTML.slice(0, 80));
		});
		expect.soft(moving, 'moves where rest is asked for').toEqual([]);

		await page.setViewportSize(ZOOMED);
		expect.soft(await sideways(page), 'pixels too wide at 400 % zoom').toBeLessThanOrEqual(0);
		await page.setViewportSize({ width: 1280, height: 800 });

		const session = await page.context().newCDPSession(page);
		await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
		await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
		for (const width of [640, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			expect.soft(await sideways(page), `pixels too wide with text at 200 %, ${width} px`).toBeLessThanOrEqual(0);
			expect.soft(await cut(page), `cut off with text at 200 %, ${width} px`).toEqual([]);
		}
		expect.soft(await barriers(page, WHOLE), 'text at 200 %').toEqual([]);
	});
}

/** Boxes that hide a part of their own text; not those that end it with a sign of it, nor what is there for ears only. */
const cut = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('body *')]
			.filter((element) => element.checkVisibility() && element.clientWidth > 2 && element.clientHeight > 2)
			.filter((element) => [...element.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim()))
			.filter((element) => {
				const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element);
				if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') return false;
				const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
				return (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
			})
			.map((element) => element.outerHTML.slice(0, 100)),
	);

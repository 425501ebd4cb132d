/**
 * Pictures of the invented catalogue, held against those in `pictures/`. They are meant to survive another machine:
 * text is in the bundled face, which every machine draws from the same outlines; what the system draws in its own (code,
 * fields) is left blank; and a page is drawn at half size, where a different smoothing of edges averages away while a part
 * that moved, vanished or changed its colour does not. `npm run pictures` makes them anew: look at each before committing.
 */
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const PAGES: Readonly<Record<string, string>> = {
	home: '/',
	compare: '/compare/',
	compact: '/compare/?density=compact',
	pair: '/compare/finch-vs-perch/',
	feature: '/features/mtls/',
	profile: '/meshes/heron/',
	choose: '/choose/',
	migration: '/migrate/perch-to-finch/',
	question: '/faq/retry-storms/',
	cost: '/cost/',
	design: '/method/design/',
	missing: '/404.html',
};

/** How much of a page is drawn, in CSS pixels: what a reader sees first, and a little of what follows. */
const HEIGHT = 860;

for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [360, 1280]) {
		test.describe(`${width} px, ${colorScheme}`, () => {
			test.use({ colorScheme, viewport: { width, height: HEIGHT }, deviceScaleFactor: 0.5, bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });
			for (const [name, path] of Object.entries(PAGES)) {
				test(`${name} looks as it did`, async ({ page }) => {
					// The face is left out where it comes too late; a picture has to wait for it.
					await page.route('**/*.css', async (route) => {
						const response = await route.fetch();
						await route.fulfill({ response, body: (await response.text()).replace('font-display:optional', 'font-display:block') });
					});
					await page.goto(path);
					await page.evaluate(() => document.fonts.ready);
					await expect(page).toHaveScreenshot(`${name}-${width}-${colorScheme}.png`, {
						scale: 'device',
						stylePath: fileURLToPath(new URL('./blank.css', import.meta.url)),
						maxDiffPixelRatio: 0.02,
						threshold: 0.25,
					});
				});
			}
		});
	}
}

/**
 * `npm run shots`: a picture of every kind of page of the built site, at three widths, light and dark, in `shots/`, to be
 * looked at. With paths, of those pages: `npm run shots -- /cost/ /faq/`.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserOptions } from './support/browser.ts';

const FOLDER = 'shots';
const PORT = Number(process.env['TEST_PORT'] ?? 4411) + 1;
const WIDTHS = [360, 768, 1280];
const SCREENS: Readonly<Record<number, number>> = { 360: 740, 768: 1024, 1280: 800 };
/** Longer pages are cut: the end of a long table shows nothing that its beginning does not. */
const LONGEST = 5000;

/** The first page of each kind: pages with the same number of parts under the same first part are of one kind. */
function kinds(paths: readonly string[]): string[] {
	const kindOf = (path: string): string => {
		const parts = path.split('/').filter(Boolean);
		return `${parts[0] ?? ''}/${parts.length}`;
	};
	return [...new Map([...paths].reverse().map((path) => [kindOf(path), path])).values()].sort();
}

const sitemap = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path = '']) => path);
const asked = process.argv.slice(2);
const paths = asked.length > 0 ? asked : [...kinds(sitemap), '/compare/?density=compact', '/compare/?q=zzzz', '/404.html'];

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
const server = spawn(process.execPath, ['tests/support/serve.ts', 'dist', String(PORT)], { stdio: ['ignore', 'pipe', 'inherit'] });
await new Promise((resolve) => server.stdout.once('data', resolve));
const browser = await chromium.launch(browserOptions());
try {
	for (const colorScheme of ['light', 'dark'] as const) {
		for (const width of WIDTHS) {
			const context = await browser.newContext({ colorScheme, viewport: { width, height: SCREENS[width] ?? 800 } });
			const page = await context.newPage();
			for (const path of paths) {
				await page.goto(`http://localhost:${PORT}${path}`);
				await page.evaluate(() => document.fonts.ready);
				// What is below the view waits until it is scrolled to; a picture of the whole page has to show it.
				await page.evaluate(() => {
					for (const { style } of document.querySelectorAll<HTMLElement>('main :not([hidden])')) style.setProperty('content-visibility', 'visible', 'important');
				});
				const height = await page.evaluate(() => document.documentElement.scrollHeight);
				const name = path.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'home';
				await page.screenshot({ path: `${FOLDER}/${name}-${width}-${colorScheme}.png`, fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, LONGEST) } });
			}
			await context.close();
		}
	}
} finally {
	await browser.close();
	server.kill();
}
console.log(`${paths.length} pages, ${WIDTHS.length} widths, 2 themes: ${paths.length * WIDTHS.length * 2} pictures in ${FOLDER}/`);

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** A page on which something can be done, what its reader came for, and how it is used. */
interface Playground {
	readonly path: string;
	/** Text that is there whatever the page is denied. */
	readonly text: string | RegExp;
	/** Does with scripts what the page is for, and looks at what comes of it. */
	use(page: Page): Promise<void>;
}

const PLAYGROUNDS: readonly Playground[] = [
	{
		path: '/compare/',
		text: 'Mutual TLS',
		async use(page) {
			await page.getByRole('searchbox', { name: 'Search' }).fill('windows');
			await expect(page.getByRole('status')).toHaveText('1 of 12 features shown');
		},
	},
	{
		path: '/choose/',
		text: 'What should the birds do for your calls?',
		async use(page) {
			await page.getByRole('checkbox', { name: 'Allow them by path' }).check();
			await page.getByRole('button', { name: 'Next question' }).first().click();
			await expect(page.getByText('Question 2 of 4')).toBeVisible();
		},
	},
	{
		path: '/faq/',
		text: 'Why does one failure bring the whole flock down?',
		async use(page) {
			await page.getByRole('searchbox').fill('feathers');
			await expect(page.getByRole('status')).toHaveText('1 result');
		},
	},
	{
		path: '/search/',
		text: 'How much memory does each feather take?',
		async use(page) {
			await page.getByRole('searchbox', { name: 'Search the site' }).fill('feathers');
			await expect(page.locator('.results').getByRole('link', { name: 'How much memory does each feather take?' })).toBeVisible();
		},
	},
	{
		path: '/cost/',
		text: 'Heron wading',
		async use(page) {
			await page.getByRole('textbox', { name: 'Pods in the mesh' }).fill('1000');
			await expect(page.getByRole('row', { name: /^Finch.*at least €71/ }).first()).toBeVisible();
		},
	},
	{
		path: '/migrate/perch-to-finch/',
		text: /Enrol one workload/,
		async use(page) {
			await page.locator('#audit').getByRole('checkbox', { name: 'Done' }).check();
			await expect(page.getByRole('textbox', { name: /Copy this text/ })).toHaveValue(/\[x\] \[Look/);
		},
	},
];

const readable = async (page: Page, { text }: Playground): Promise<void> => {
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('main').getByText(text).filter({ visible: true }).first()).toBeVisible();
};

const fits = (page: Page): Promise<void> => expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), { message: 'pixels too wide' }).toBeLessThanOrEqual(0);

for (const playground of PLAYGROUNDS) {
	const { path } = playground;
	test.describe(path, () => {
		test('stays of use where storage is forbidden', async ({ page }) => {
			await page.addInitScript(() => {
				for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
					Object.defineProperty(window, name, {
						get() {
							throw new DOMException('The operation is insecure.', 'SecurityError');
						},
					});
				}
			});
			await page.goto(path);
			await readable(page, playground);
			await playground.use(page);
		});

		for (const [what, blocked] of [['styles', /\.css$/], ['pictures and fonts', /\.(svg|png|woff2)$/]] as const) {
			test.describe(() => {
				test.use({ expected: blocked });
				test(`stays of use without ${what}`, async ({ page }) => {
					await page.route(blocked, (route) => route.abort());
					await page.goto(path);
					await readable(page, playground);
					await playground.use(page);
				});
			});
		}

		for (const [what, blocked] of [['scripts are blocked', /\.js$/], ['nothing but the page itself arrives', /\.(js|css|svg|woff2|json)$/]] as const) {
			test.describe(() => {
				test.use({ expected: blocked });
				test(`stays readable where ${what}`, async ({ page }) => {
					await page.route(blocked, (route) => route.abort());
					await page.goto(path);
					await readable(page, playground);
				});
			});
		}

		test.describe(() => {
			// A quiz without facts says so to the reader, and to the console, in the words of each engine.
			test.use({ expected: /\.json$|^Failed to fetch$|^NetworkError|^Load failed$/ });
			test('stays readable where its facts cannot be fetched', async ({ page }) => {
				await page.route('**/*.json', (route) => route.abort());
				await page.goto(path);
				await readable(page, playground);
				for (const field of await page.getByRole('searchbox').all()) await field.fill('feathers');
				await readable(page, { ...playground, text: /\w/ });
			});
		});

		test('can be read before anything slow has come, and used once it has', async ({ page }) => {
			let release = (): void => undefined;
			const held = new Promise<void>((resolve) => {
				release = resolve;
			});
			await page.route(/\.(js|json|svg|woff2)$/, async (route) => {
				// The one script that waits for nothing sets the theme.
				if (!route.request().url().endsWith('/theme.js')) await held;
				await route.continue();
			});
			await page.goto(path, { waitUntil: 'commit' });
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			release();
			await page.waitForLoadState();
			await readable(page, playground);
			await playground.use(page);
		});

		for (const viewport of [{ width: 1024, height: 600 }, { width: 320, height: 480 }]) {
			test(`stays of use on an old screen of ${viewport.width} by ${viewport.height}`, async ({ page }) => {
				await page.setViewportSize(viewport);
				await page.goto(path);
				await readable(page, playground);
				await playground.use(page);
				await fits(page);
			});
		}

		test('is all there on paper, without what only a screen can do', async ({ page }) => {
			await page.setViewportSize({ width: 794, height: 1123 });
			await page.emulateMedia({ media: 'print' });
			await page.goto(path);
			await readable(page, playground);
			await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
			await fits(page);
		});
	});
}

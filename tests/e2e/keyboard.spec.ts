import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/*
	Tasks with no pointer at all: the focus is moved by Tab, never by the test. Two more stand beside their pages: the matrix
	in compare.spec.ts, the quiz in choose.spec.ts.
*/

/** Presses Tab until the focus is on what has a name; fails where no stop has it. */
async function reach(page: Page, name: string): Promise<void> {
	for (let stop = 0; stop < 200; stop += 1) {
		await page.keyboard.press('Tab');
		const found = await page.evaluate((wanted) => {
			const focused = document.activeElement;
			const labels = focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement || focused instanceof HTMLTextAreaElement ? [...(focused.labels ?? [])].map(({ textContent }) => textContent) : [focused?.textContent];
			return [focused?.getAttribute('aria-label'), ...labels].some((said) => said?.trim().startsWith(wanted));
		}, name);
		if (found) return;
	}
	throw new Error(`No stop of the Tab key is called “${name}”.`);
}

test('a reader opens the search, finds an answer and reads it', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('/');
	await expect(page).toHaveURL('/search/');
	await expect(page.getByRole('searchbox', { name: 'Search the site' })).toBeFocused();
	await page.keyboard.type('feathers');
	const found = page.locator('.results').getByRole('link', { name: 'How much memory does each feather take?' });
	await expect(found).toBeVisible();
	await reach(page, 'How much memory does each feather take?');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('How much memory does each feather take?');
});

test('a reader types on while the search is still on its way', async ({ page }) => {
	const held = new Map<string, () => void>();
	const hold = (address: RegExp): Promise<unknown> =>
		page.route(address, async (route) => {
			await new Promise<void>((release) => held.set(route.request().url(), release));
			await route.continue().catch(() => undefined); // A later letter has asked again.
		});
	const release = async (address: RegExp): Promise<void> => {
		await expect.poll(() => [...held.keys()]).toContainEqual(expect.stringMatching(address));
		for (const each of held.values()) each();
	};
	const field = page.getByRole('searchbox', { name: 'Search the site' });
	await hold(/\/search\/(\?.*)?$/);
	await hold(/SearchBox.*\.js$/);
	await page.goto('/');
	await page.keyboard.type('/fea');
	await release(/\?q=fea$/);
	await expect(field).toBeFocused();
	await page.keyboard.type('thers');
	await release(/\.js$/);
	await expect(field).toHaveValue('feathers');
	await expect(page.locator('.results').getByRole('link', { name: 'How much memory does each feather take?' })).toBeVisible();

	await page.unrouteAll();
	await page.goBack();
	await expect(page).toHaveURL('/');
	await page.keyboard.type('x');
	await page.getByRole('link', { name: 'Search' }).click();
	await expect(page).toHaveURL('/search/');
	await expect(field).toBeFocused();
	await expect(field).toHaveValue('');
});

test('a reader opens a question in place', async ({ page }) => {
	await page.goto('/faq/');
	await reach(page, 'Why does one failure bring the whole flock down?');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Unbounded retries multiply the load.')).toBeVisible();
});

test('a reader marks a must and reads the verdict', async ({ page }) => {
	await page.goto('/compare/');
	await reach(page, 'Importance of Mutual TLS');
	await page.keyboard.press('M');
	await expect(page.getByRole('region', { name: 'Your requirements' })).toContainText('Ruled out: Perch (Mutual TLS)');
	await expect(page.getByRole('combobox', { name: 'Importance of Mutual TLS' })).toBeFocused();
	await reach(page, 'Your requirements');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Mutual TLS is none')).toBeVisible();
});

test('a reader changes a number of the estimate', async ({ page }) => {
	await page.goto('/cost/');
	await reach(page, 'Pods in the mesh');
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('1000');
	await expect(page.getByRole('row', { name: /^Finch.*at least €71/ }).first()).toBeVisible();
	await expect(page.getByRole('textbox', { name: 'Pods in the mesh' })).toBeFocused();
});

test('a reader ticks a step and copies the checklist', { tag: '@chromium' }, async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/migrate/perch-to-finch/');
	await reach(page, 'Done');
	await page.keyboard.press('Space');
	await expect(page.getByRole('checkbox', { name: 'Done' }).first()).toBeChecked();
	await reach(page, 'Copy this text');
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('ControlOrMeta+c');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('- [x] [Look at what is there](');
});

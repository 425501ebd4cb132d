import AxeBuilder from '@axe-core/playwright';
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

test('a reader opens the search over any page, finds an answer and reads it', async ({ page }) => {
	await page.goto('/meshes/');
	await page.keyboard.type('/feathers');
	const search = page.getByRole('dialog', { name: 'Search the site' });
	const field = search.getByRole('searchbox', { name: 'Search the site' });
	await expect(field).toBeFocused();
	await expect(field).toHaveValue('feathers');
	await expect(search.getByRole('link', { name: 'How much memory does each feather take?' })).toBeVisible();
	await expect(page).toHaveURL('/meshes/');
	const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(field).toHaveValue('');
	await page.keyboard.press('Escape');
	await expect(search).toHaveCount(0);

	await page.keyboard.type('/feathers');
	await expect(search.getByRole('link', { name: 'How much memory does each feather take?' })).toBeVisible();
	await reach(page, 'How much memory does each feather take?');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('How much memory does each feather take?');
});

test('letters typed while the search is on its way are in its field when it comes', async ({ page }) => {
	const held = new Map<string, () => void>();
	await page.route(/\/search\/.*|SearchBox.*\.js$/, async (route) => {
		await new Promise<void>((release) => held.set(new URL(route.request().url()).pathname, release));
		await route.continue();
	});
	const release = async (address: string): Promise<void> => {
		await expect.poll(() => [...held.keys()]).toContain(address);
		for (const each of held.values()) each();
	};
	await page.goto('/');
	await page.keyboard.type('/fea');
	await release('/search/dialog.js');
	await page.keyboard.type('thers /');
	await release('/search/');
	await page.keyboard.type('memory');
	await expect.poll(() => held.size).toBeGreaterThan(2);
	for (const each of held.values()) each();
	await expect(page.getByRole('dialog')).toHaveCount(1);
	await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('memory');
});

test.describe('where the search cannot be opened over the page', () => {
	test.use({ expected: /dialog\.js$/ });

	test('its own page opens', async ({ page }) => {
		await page.route('**/search/dialog.js', (route) => route.abort());
		await page.goto('/');
		await page.keyboard.press('/');
		await expect(page).toHaveURL('/search/');
		await expect(page.getByRole('searchbox', { name: 'Search the site' })).toBeFocused();
	});
});

test('letters typed into the field of the search before its script has come count', async ({ page }) => {
	const held: (() => void)[] = [];
	await page.route(/SearchBox.*\.js$/, async (route) => {
		await new Promise<void>((release) => held.push(release));
		await route.continue();
	});
	await page.goto('/search/?q=fea', { waitUntil: 'commit' });
	const field = page.getByRole('searchbox', { name: 'Search the site' });
	await expect(field).toBeFocused();
	await page.keyboard.type('thers');
	await expect.poll(() => held.length).toBe(1);
	held[0]?.();
	await expect(field).toHaveValue('feathers');
	await expect(page.locator('.results').getByRole('link', { name: 'How much memory does each feather take?' })).toBeVisible();
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

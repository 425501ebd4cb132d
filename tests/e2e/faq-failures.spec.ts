import { expect, test } from '@playwright/test';

/** These journeys log errors by their nature, so they do without the fixture that forbids them. */
for (const [what, answer] of [
	['is missing', { status: 404, body: 'gone' }],
	['is a page instead', { status: 200, body: '<!doctype html>' }],
	['is damaged', { status: 200, body: '{"version":1,"ids":["a"],"index":{"size":1,"terms":"a b","postings":"001","groups":[]}}' }],
] as const) {
	test(`the page stays usable when the index ${what}`, async ({ page }) => {
		await page.route('**/data/faq-search.json', (route) => route.fulfill(answer));
		await page.goto('/faq/');
		await page.getByRole('searchbox').fill('feather');
		await expect(page.getByRole('status')).toContainText('could not be loaded');
		await expect(page.getByRole('heading', { name: 'Daily use' })).toBeVisible();

		await page.unroute('**/data/faq-search.json');
		await page.getByRole('searchbox').fill('feathers');
		await expect(page.getByRole('status')).toHaveText('1 result');
	});
}

test('a slow index is told of, and what was typed last is answered', async ({ page }) => {
	let release = (): void => undefined;
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route('**/data/faq-search.json', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/faq/');
	await page.getByRole('searchbox').fill('retries');
	await expect(page.getByRole('status')).toHaveText('Loading the search…');
	await expect(page.getByRole('heading', { name: 'Daily use' })).toBeVisible();
	// What the page holds in its own titles is shown meanwhile.
	await page.getByRole('searchbox').fill('memory feath');
	await expect(page.locator('.results').getByRole('link')).toHaveText(['How much memory does each feather take?']);
	await expect(page.getByRole('heading', { name: 'Daily use' })).toBeHidden();
	await page.getByRole('searchbox').fill('feather');
	release();
	await expect(page.locator('.results').getByRole('link', { name: 'How much memory does each feather take?' })).toBeVisible();
});

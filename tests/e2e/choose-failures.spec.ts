import { expect, test } from '@playwright/test';

/** These journeys log errors by their nature, so they do without the fixture that forbids them. */
for (const [what, answer] of [
	['are missing', { status: 404, body: '{}' }],
	['cannot be sent', { status: 500, body: '{}' }],
	['are a page instead', { status: 200, body: '<!doctype html>' }],
	['are cut short', { status: 200, body: '{"version":1,"questions":[{"id":"purp' }],
	['are of another form', { status: 200, body: '{"version":9}' }],
] as const) {
	test(`facts that ${what} leave all questions, what each answer requires, and the table`, async ({ page }) => {
		await page.route('**/data/choose.json', (route) => route.fulfill(answer));
		await page.goto('/choose/?purpose=encrypt');
		await expect(page.getByRole('note')).toContainText('The facts could not be loaded');
		await expect(page.getByRole('heading', { level: 2, name: 'What should the birds do for your calls?' })).toBeVisible();
		await expect(page.getByRole('heading', { level: 2, name: 'Who feeds them?' })).toBeVisible();
		await expect(page.getByText(/^Must: HTTP authorization in full; met by Heron wading/)).toBeVisible();
		await expect(page.getByRole('row', { name: /^Encrypt them/ })).toBeVisible();
		await expect(page.getByRole('button', { name: 'Next question' })).toBeHidden();

		await page.unroute('**/data/choose.json');
		await page.reload();
		await expect(page.getByRole('heading', { name: 'A tie: Heron wading and Finch' })).toBeVisible();
	});
}

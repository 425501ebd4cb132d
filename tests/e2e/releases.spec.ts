import { expect, test } from './fixtures.ts';

test('a reader sees until when a line is fixed and how that is known', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('navigation', { name: 'Reference' }).getByRole('link', { name: 'Releases and support' }).click();
	await expect(page).toHaveURL('/releases/');
	const heron = page.getByRole('region', { name: 'Heron' });
	const lines = heron.getByRole('table', { name: 'Release lines of Heron' }).getByRole('row');
	await expect(lines.filter({ hasText: '2.4' }).first()).toContainText('Nov 2025 to Jan 2026');
	await expect(lines.filter({ hasText: 'A year after the release of 2.2.' })).toContainText('derived');
	await expect(lines.filter({ hasText: '1.31 to 1.33' })).toContainText('still fixed');
	await expect(heron.getByRole('img', { name: /^Support windows of Heron\. 2\.4: 2025-05-06 to about 2026-01/ })).toBeVisible();
	await expect(heron.getByRole('link', { name: /^Source 1: / }).first()).toHaveAttribute('href', /^https:/);
});

test('versions, builds and what vendors sell are told apart', async ({ page }) => {
	await page.goto('/releases/');
	const finch = page.getByRole('region', { name: 'Finch', exact: true });
	await expect(finch.getByRole('heading', { name: 'Versions and builds of Finch are different things' })).toBeVisible();
	await expect(finch.getByRole('row').filter({ hasText: '1.10' })).toContainText('Builds that are sold: finch-plus-1.10.2');
	await expect(finch.getByRole('row').filter({ hasText: '1.10' })).toContainText('no window');
});

test('a fact that was judged against a line that has ended is listed here and marked where it stands', async ({ page }) => {
	await page.goto('/releases/');
	const aged = page.getByRole('region', { name: 'Facts that have aged' }).getByRole('listitem').filter({ hasText: 'no longer supported' }).first();
	await aged.getByRole('link').first().click();
	await expect(page).toHaveURL(/\/features\/[a-z0-9-]+\/#/);
	await expect(page.getByText(/Judged at .* no longer supported/).first()).toBeVisible();
});

test('the calendar is served as one', async ({ page, request }) => {
	await page.goto('/releases/');
	const address = await page.getByRole('link', { name: 'Take the dates into a calendar' }).getAttribute('href');
	const answer = await request.get(address ?? '');
	expect(answer.headers()['content-type']).toContain('text/calendar');
	expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
});

test.describe('without JavaScript, on a phone', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

	test('every date is there, with its name beside it', async ({ page }) => {
		await page.goto('/releases/?junk=%00');
		await expect(page.getByRole('region', { name: 'Heron' }).locator('[data-name="End of support"]').first()).toBeVisible();
	});
});

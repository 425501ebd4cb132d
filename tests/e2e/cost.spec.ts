import { expect, test } from './fixtures.ts';

test('a reader types a cluster, sees what it costs and sends the link to a colleague', async ({ page, context }) => {
	await page.goto('/cost/');
	const result = page.getByRole('table', { name: /EUR a month and what it buys/ });
	const finch = result.getByRole('row', { name: /^Finch/ });
	await expect(finch).toContainText('at least €7.1');

	await page.getByRole('textbox', { name: 'Pods in the mesh' }).fill('1000');
	await expect(page).toHaveURL('/cost/?pods=1000');
	// 1000 pods x 10 MiB / 1024 x 0.01 x 730 h.
	await expect(finch).toContainText('at least €71');
	await expect(finch).toContainText('unknown');

	const colleague = await context.newPage();
	await colleague.goto(page.url());
	await expect(colleague.getByRole('textbox', { name: 'Pods in the mesh' })).toHaveValue('1000');
	await expect(colleague.getByRole('table', { name: /EUR a month and what it buys/ }).getByRole('row', { name: /^Finch/ })).toContainText('at least €71');
});

for (const junk of ['-5', '2.5', 'many', '', '99999999999']) {
	test(`a field with "${junk}" says what it takes, and the last good estimate stays`, async ({ page }) => {
		await page.goto('/cost/');
		const pods = page.getByRole('textbox', { name: 'Pods in the mesh' });
		const finch = page.getByRole('table', { name: /EUR a month and what it buys/ }).getByRole('row', { name: /^Finch/ });
		await pods.fill('1000');
		await expect(finch).toContainText('at least €71');
		await pods.fill(junk);
		await expect(pods).toHaveAccessibleDescription('Write a whole number from 0 to 1,000,000, with digits only.');
		await expect(pods).toHaveAttribute('aria-invalid', 'true');
		await expect(page.getByRole('status')).toHaveText('The estimate stands for the last numbers that fit.');
		await expect(finch).toContainText('at least €71');
	});
}

test('junk in the address gives a usable page', async ({ page }) => {
	await page.goto('/cost/?pods=-1&nodes=<b>&depth=1e9&gb=&unknown=1&layer7=50');
	await expect(page.getByRole('textbox', { name: 'Pods in the mesh' })).toHaveValue('-1');
	await expect(page.getByRole('textbox', { name: 'Pods in the mesh' })).toHaveAccessibleDescription(/^Write a whole number/);
	await expect(page.getByRole('textbox', { name: /Share of calls/ })).toHaveValue('50');
	await expect(page.getByRole('table', { name: /EUR a month and what it buys/ }).getByRole('row', { name: /^Finch/ })).toContainText('at least €7.1');
});

test('every number of the formula leads to its study', async ({ page }) => {
	await page.goto('/cost/');
	const numbers = page.locator('details').filter({ has: page.getByRole('heading', { name: 'Heron wading' }) });
	await numbers.getByRole('heading', { name: 'Heron wading' }).click();
	await numbers.getByRole('row', { name: /CPU of one proxy/ }).getByRole('link', { name: 'Institute 2025' }).click();
	await expect(page).toHaveURL('/benchmarks/#institute-2025');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('three example clusters are worked out', async ({ page }) => {
		await page.goto('/cost/');
		for (const name of ['Nest', 'Garden', 'Forest']) {
			await expect(page.getByRole('region', { name, exact: true }).getByRole('row', { name: /^Heron wading/ }).first()).toContainText('€');
		}
		await expect(page.getByRole('textbox')).toHaveCount(0);
		await expect(page.getByRole('region', { name: 'Garden', exact: true }).getByRole('row', { name: /^Perch/ }).first()).toContainText('unknown');
	});
});

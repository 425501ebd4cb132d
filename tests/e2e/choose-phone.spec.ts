import { expect, test } from './fixtures.ts';

test.use({ viewport: { width: 360, height: 560 } });

test('the way on is in view with every question, however long, and hides nothing that has the focus', async ({ page }) => {
	await page.goto('/choose/');
	for (const question of ['What should the birds do for your calls?', 'Do flocks call each other?', 'What is fixed?', 'Who feeds them?']) {
		await expect(page.getByRole('heading', { name: question })).toBeVisible();
		await expect(page.getByRole('button', { name: /Next question|Show the result/ })).toBeInViewport({ ratio: 1 });
		for (const answer of await page.getByRole('main').getByRole('checkbox').or(page.getByRole('radio')).all()) {
			await answer.focus();
			expect(await answer.evaluate((box) => { const { x, y, width, height } = box.getBoundingClientRect(); return document.elementFromPoint(x + width / 2, y + height / 2) === box; }), `${question}: ${await answer.getAttribute('value')}`).toBe(true);
		}
		await page.getByRole('button', { name: /Next question|Show the result/ }).click();
	}
});

test('every requirement shows every option, side by side', async ({ page }) => {
	await page.goto('/choose/?purpose=encrypt&limits=memory');
	const needs = page.getByRole('region', { name: 'Requirements by option' });
	await expect(needs.getByRole('combobox').first()).toBeVisible();
	expect(await needs.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
	const tops = await needs.locator('tbody tr').first().getByRole('link').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
	expect(tops.length).toBeGreaterThan(1);
	expect(new Set(tops).size).toBe(1);
});

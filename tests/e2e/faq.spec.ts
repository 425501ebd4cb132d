import { expect, test } from './fixtures.ts';

test('a reader types what they remember, badly spelt, and follows the answer', async ({ page }) => {
	await page.goto('/faq/');
	const field = page.getByRole('searchbox', { name: 'Search the questions' });
	await field.fill('trafic encypted');
	await expect(page.getByRole('status')).toHaveText('1 result');
	const result = page.getByRole('link', { name: 'Is traffic encrypted as soon as a bird lands?' });
	await expect(result).toBeVisible();
	await expect(page.locator('.results').getByText('encrypt between pods at once.')).toBeVisible();
	await expect(page.locator('mark').first()).toHaveText('traffic');
	await expect(page).toHaveURL('/faq/?q=trafic+encypted');

	await field.press('ArrowDown');
	await expect(result).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/faq/plumage-locked/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is traffic encrypted as soon as a bird lands?');
	await expect(page.getByRole('heading', { name: 'Facts it rests on' })).toBeVisible();
	await expect(page.getByText('Compared with its sources on 20 June 2025')).toBeVisible();
	await page.getByRole('navigation', { name: 'Read next' }).getByRole('link', { name: 'Why does one failure bring the whole flock down?' }).click();
	await expect(page).toHaveURL('/faq/retry-storms/');
});

test('a link with a query shows its results, and Escape brings the questions back', async ({ page }) => {
	await page.goto('/faq/?q=wiretapping');
	await expect(page.getByRole('status')).toHaveText('1 result');
	await expect(page.getByRole('heading', { name: 'Daily use' })).toBeHidden();
	await page.getByRole('searchbox').press('Escape');
	await expect(page.getByRole('heading', { name: 'Daily use' })).toBeVisible();
	await expect(page.getByRole('status')).toHaveText('');
	await expect(page).toHaveURL('/faq/');
});

test('nothing found offers what comes near, the categories and the way to ask', async ({ page }) => {
	await page.goto('/faq/?q=chocolate+pudding+feather+recipe+dessert');
	await expect(page.getByRole('status')).toHaveText('Nothing found');
	await expect(page.getByRole('link', { name: 'How much memory does each feather take?' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Ask the question' })).toBeVisible();
	await page.getByRole('link', { name: 'Safety' }).click();
	await expect(page.getByRole('heading', { name: 'Safety' })).toBeVisible();
});

for (const junk of ['<img src=x onerror=alert(1)>', '.*+?^${}()|[]', '\u0000\u0001', '😀', 'שלום', '%E0%A4%A', 'a'.repeat(10_000)]) {
	test(`junk finds nothing and breaks nothing: ${JSON.stringify(junk.slice(0, 24))}`, async ({ page }) => {
		await page.goto('/faq/');
		const field = page.getByRole('searchbox');
		await field.evaluate((element: HTMLInputElement, text) => {
			element.focus();
			element.value = text;
			element.dispatchEvent(new Event('input', { bubbles: true }));
		}, junk);
		await expect(page.getByRole('status')).toHaveText('Nothing found');
		await expect(page.locator('img')).toHaveCount(0);
		await field.fill('feather');
		await expect(page.getByRole('status')).toHaveText('1 result');
	});
}

test('a link to a question opens it', async ({ page }) => {
	await page.goto('/faq/#retry-storms');
	await expect(page.getByText('Unbounded retries multiply the load.')).toBeVisible();
	await expect(page.getByText('The paper measured both modes')).toBeHidden();
});

test('the search of the site groups what it finds', async ({ page }) => {
	await page.goto('/method/');
	await page.getByRole('link', { name: 'Search' }).click();
	await expect(page).toHaveURL('/search/');
	await page.getByRole('searchbox', { name: 'Search the site' }).fill('retries');
	await expect(page.locator('.results').getByRole('heading', { name: 'Questions' })).toBeVisible();
	await expect(page.locator('.results').getByRole('heading', { name: 'Features' })).toBeVisible();
	await page.locator('.results').getByRole('link', { name: 'Why does one failure' }).click();
	await expect(page).toHaveURL('/faq/retry-storms/');
});

test('the search of the site leads to the step of a path and to a claim', async ({ page }) => {
	await page.goto('/search/?q=heavy+heron');
	await page.locator('.results').getByRole('link', { name: 'Every heron is heavy.' }).click();
	await expect(page).toHaveURL('/claims/#herons-are-heavy');
	await page.goto('/search/?q=move+the+nest');
	await expect(page.locator('.results').getByRole('heading', { name: 'Migration steps' })).toBeVisible();
	await page.locator('.results').getByRole('link', { name: 'Move the nest' }).click();
	await expect(page).toHaveURL('/migrate/finch-to-heron/#move');
});

test('a question leads to the claims that it settles, and a claim back to the fact', async ({ page }) => {
	await page.goto('/faq/plumage-locked/');
	await expect(page.getByRole('heading', { name: 'Claims held against the same facts' })).toBeVisible();
	await page.getByRole('link', { name: 'Finches encrypt nothing.' }).click();
	await expect(page).toHaveURL('/claims/#finches-encrypt-nothing');
});

test('a page without a search loads nothing of it, and the page of questions nothing before it is wanted', async ({ page }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	await page.goto('/method/', { waitUntil: 'networkidle' });
	await page.goto('/faq/', { waitUntil: 'networkidle' });
	expect(requests.filter((path) => path.includes('search-engine') || path.startsWith('/data/'))).toEqual([]);
	await page.getByRole('searchbox').focus();
	await expect.poll(() => requests.filter((path) => path.startsWith('/data/'))).toEqual(['/data/faq-search.json']);
});

test('an answer copies its link', { tag: '@chromium' }, async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/faq/retry-storms/');
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^https:\/\/.+\/faq\/retry-storms\/$/);
});

test('what search engines are told is what the page says', async ({ page }) => {
	await page.goto('/faq/retry-storms/');
	const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as {
		mainEntity: { name: string; acceptedAnswer: { text: string } };
	};
	expect(data.mainEntity.name).toBe(await page.getByRole('heading', { level: 1 }).textContent());
	expect(data.mainEntity.acceptedAnswer.text).toContain((await page.locator('.short').textContent()) ?? 'nothing');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every question opens, and the form leads to the contents', async ({ page }) => {
		await page.goto('/faq/?q=retries');
		await page.getByRole('heading', { name: 'Why does one failure bring the whole flock down?' }).click();
		await expect(page.getByText('Unbounded retries multiply the load.')).toBeVisible();
		await page.goto('/search/');
		await expect(page.getByRole('link', { name: 'How much memory does each feather take?' })).toBeVisible();
	});
});

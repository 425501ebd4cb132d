import { expect, test } from './fixtures.ts';

test('a reader narrows the claims by option and verdict, and follows one to the fact that settles it', async ({ page }) => {
	await page.goto('/claims/');
	const claims = page.getByRole('article');
	await expect(claims).toHaveCount(3);
	await page.getByRole('group', { name: 'Option' }).getByRole('radio', { name: 'Finch' }).check();
	await expect(claims.filter({ visible: true })).toHaveCount(2);
	await page.getByRole('group', { name: 'Verdict' }).getByRole('radio', { name: /Contradicted/ }).check();
	await expect(claims.filter({ visible: true })).toHaveCount(1);
	await page.getByRole('group', { name: 'Topic' }).getByRole('radio', { name: /Cost and speed/ }).check();
	await expect(claims.filter({ visible: true })).toHaveCount(0);
	await expect(page.getByText('Set one of them back to all')).toBeVisible();

	await page.goto('/claims/#herons-are-heavy');
	const claim = page.getByRole('article', { name: 'Every heron is heavy.' });
	await claim.getByText('1 fact, 1 study, 1 source').click();
	await claim.getByRole('link', { name: /^Heron soaring/ }).click();
	await expect(page).toHaveURL('/features/memory-overhead/#heron-soaring');
	await page.getByRole('link', { name: 'Every heron is heavy.' }).click();
	await expect(page).toHaveURL('/claims/#herons-are-heavy');
});

test('each claim is marked up as a review of a claim', async ({ page }) => {
	await page.goto('/claims/');
	const reviews = page.locator('[itemscope][itemtype="https://schema.org/ClaimReview"]');
	await expect(reviews).toHaveCount(3);
	const found = await reviews.evaluateAll((elements) =>
		elements.map((element) => {
			const own = (name: string) => [...element.querySelectorAll(`[itemprop="${name}"]`)].find((each) => each.parentElement?.closest('[itemscope]') === element);
			const inside = (of: string, name: string) => own(of)?.querySelector(`[itemprop="${name}"]`);
			const value = (each: Element | null | undefined) => each?.getAttribute('content') ?? each?.getAttribute('href') ?? each?.getAttribute('datetime') ?? each?.textContent?.trim();
			return {
				url: value(own('url')),
				claim: value(own('claimReviewed')),
				day: value(own('datePublished')),
				author: value(inside('author', 'name')),
				verdict: value(inside('reviewRating', 'alternateName')),
				rating: value(inside('reviewRating', 'ratingValue')),
				reviewed: own('itemReviewed')?.getAttribute('itemtype'),
			};
		}),
	);
	for (const { url, claim, day, author, verdict, reviewed } of found) {
		expect(url).toMatch(/^https:\/\/.+\/claims\/#[a-z-]+$/);
		expect(claim).toBeTruthy();
		expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		expect(author).toBeTruthy();
		expect(verdict).toBeTruthy();
		expect(reviewed).toBe('https://schema.org/Claim');
	}
	expect(found.map(({ verdict, rating }) => [verdict, rating])).toEqual([['Opinion', undefined], ['Contradicted', '1'], ['Outdated', '3']]);
});

test('the register answers who is faster, by whose study and of which versions', async ({ page }) => {
	await page.goto('/benchmarks/');
	const pair = page.getByRole('region', { name: 'Finch and Heron soaring, latency' });
	await expect(pair).toContainText('Heron soaring: faster Independent Institute 2025 1 of 1 condition; Heron 2.2.9; Finch not recorded');
	await expect(pair).toContainText('Finch: faster Interested party Flock 2024 1 of 1 condition; Finch 1.10; Heron not recorded');
	await pair.getByRole('link', { name: 'Institute 2025' }).click();
	await expect(page).toHaveURL('/benchmarks/#institute-2025');
	await expect(page.getByRole('article', { name: 'Institute 2025' })).toContainText('2.2.9 2 releases old, no longer supported');
});

test('who wins by who publishes is said plainly', async ({ page }) => {
	await page.goto('/benchmarks/');
	await expect(page.getByText('its own option did better in 1 of 1 comparisons')).toBeVisible();
});

test('studies are narrowed by option, metric and maker', async ({ page }) => {
	await page.goto('/benchmarks/');
	const studies = page.getByRole('article');
	await expect(studies).toHaveCount(2);
	await page.getByRole('radio', { name: 'Memory' }).check();
	await expect(studies.filter({ visible: true })).toHaveCount(1);
	await page.getByRole('radio', { name: 'Interested party' }).check();
	await expect(studies.filter({ visible: true })).toHaveCount(0);
});

test('a chart says its numbers in words and gives every figure as CSV', async ({ page, request }) => {
	await page.goto('/benchmarks/');
	const chart = page.getByRole('figure', { name: 'Memory of one proxy' });
	await expect(chart.getByRole('row', { name: /Institute 2025/ })).toHaveText([/47\.7 MiB/, /10 MiB/]);
	const csv = await (await request.get('/data/benchmarks/memory-per-proxy.csv')).text();
	expect(csv).toContain('institute-2025,independent,2025-02,heron-wading,,47.6837,MiB,100 requests/s,measured,50,MB,');
	const address = await chart.getByRole('link', { name: /as CSV/ }).getAttribute('href');
	expect(address).toBe('/data/benchmarks/memory-per-proxy.csv');
});

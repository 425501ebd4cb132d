import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a reader sees what changed by edition, corrections first, and narrows it to one option', async ({ page }) => {
		await page.goto('/changes/');
		await expect(page.getByRole('heading', { level: 2, name: /^Edition of/ })).toHaveText(['Edition of 20 June 2025', 'Edition of 2 March 2025']);
		const newest = page.getByRole('region', { name: 'Edition of 20 June 2025' });
		await expect(newest.getByRole('heading', { level: 4 })).toHaveText(['Mutual TLS: Heron soaring', 'Retries: Heron wading', 'nesting', 'Heron soaring, Heron wading']);
		const correction = page.getByRole('article', { name: 'Mutual TLS: Heron soaring' });
		await expect(correction).toContainText(/Correction · 10 June 2025.*Before\s*Full, beta\s*Now\s*Partial, beta.*the handbook is right/s);
		await correction.getByText('2 sources').click();
		await expect(correction.getByRole('link', { name: 'Heron handbook' }).first()).toBeVisible();

		await page.getByRole('radio', { name: 'Heron wading (4)' }).check();
		await expect(correction).toBeHidden();
		await expect(page.getByRole('article', { name: 'Retries: Heron wading' })).toBeVisible();
		await page.getByRole('radio', { name: 'Correction (1)' }).check();
		await expect(newest.getByText('No change in this edition fits both choices.')).toBeInViewport();
		await page.getByRole('region', { name: 'By option' }).getByRole('link', { name: 'Correction: Mutual TLS: Heron soaring' }).click();
		await expect(page).toHaveURL('/changes/#edition-2025-06-20-mtls-soaring');
		await expect(correction).toBeVisible();
		await correction.getByRole('link', { name: 'The row today' }).click();
		await expect(page).toHaveURL('/features/mtls/#heron-soaring');
	});

	test('the page of a row tells its past, or that there is none', async ({ page }) => {
		await page.goto('/features/mtls/');
		const past = page.getByRole('region', { name: 'What changed in this row' });
		await expect(past.getByRole('listitem')).toHaveText([/Correction: Mutual TLS: Heron soaring Edition of 20 June 2025\s*Before: Full, beta\. Now: Partial, beta\./]);
		await past.getByRole('link', { name: 'Correction: Mutual TLS: Heron soaring' }).click();
		await expect(page).toHaveURL('/changes/#edition-2025-06-20-mtls-soaring');
		await page.goto('/features/identity/');
		await expect(page.getByText('No change of this row is recorded since the first edition, 2 March 2025.')).toBeVisible();
	});
});

test('a link to a result names its edition; one of an older edition says what has changed since', { tag: '@chromium' }, async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/choose/?purpose=encrypt&limits=memory');
	await page.getByRole('button', { name: 'Copy the link to this result' }).click();
	await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(new URL(link).search).toBe('?purpose=encrypt&limits=memory&edition=2025-06-20');

	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto(link);
	await expect(page.getByRole('heading', { name: 'Heron soaring', level: 2 })).toBeVisible();
	await expect(page.getByRole('note')).toHaveCount(0);
	expect(asked).not.toContain('/data/changes.json');

	await page.goto(link.replace('2025-06-20', '2025-03-02'));
	const note = page.getByRole('note').filter({ hasText: 'This link is of the edition of 2 March 2025' });
	await expect(note).toContainText('the result is made from the facts of 20 June 2025');
	await expect(note.getByRole('listitem')).toHaveText([/^Correction: Mutual TLS, Heron soaring Before: Full, beta\. Now: Partial, beta\. The blog says everywhere & always/]);
	await expect(page.getByRole('heading', { name: 'Heron soaring', level: 2 })).toBeVisible();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	await note.getByRole('link', { name: 'Correction: Mutual TLS, Heron soaring' }).click();
	await expect(page.getByRole('article', { name: 'Mutual TLS: Heron soaring' })).toBeInViewport();
});

for (const [edition, words] of [
	['2025-06-10', 'Nothing that its answers ask for has changed since.'],
	['2020-01-01', /Parts of the address were left out:\s*“2020-01-01” is no edition of these facts\./],
	['<b>spring', /Parts of the address were left out:\s*“<b>spring” is no edition of these facts\./],
	['2030-01-01', 'this page knows only facts up to 20 June 2025'],
] as const) {
	test(`a link of the edition ${edition} gives the result and says what is known`, async ({ page }) => {
		await page.goto(`/choose/?purpose=encrypt&edition=${encodeURIComponent(edition)}`);
		await expect(page.getByRole('note')).toContainText(words);
		await expect(page.getByRole('heading', { name: 'A tie: Heron wading and Finch', level: 2 })).toBeVisible();
	});
}

test('when the changes cannot be loaded, the result stays and the reader is told', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ baseURL: baseURL ?? '' });
	const page = await context.newPage();
	await page.route('**/data/changes.json', (route) => route.abort());
	await page.goto('/choose/?purpose=encrypt&edition=2025-03-02');
	await expect(page.getByRole('note')).toContainText('What has changed since could not be loaded');
	await expect(page.getByRole('heading', { name: 'A tie: Heron wading and Finch', level: 2 })).toBeVisible();
	await context.close();
});

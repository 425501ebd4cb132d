import { expect, test } from './fixtures.ts';

test('a reader follows the short answer to the fact and from there to its source', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.getByRole('region', { name: 'The short answer' }).getByRole('listitem').first().getByRole('link', { name: /, / }).first().click();
	await expect(page).toHaveURL(/\/features\/[a-z0-9-]+\/#/);
	await expect(page.getByRole('heading', { name: 'Sources' }).first()).toBeVisible();
	const source = page.getByRole('main').getByRole('link', { name: /^about this source/ }).first();
	await source.click();
	await expect(page).toHaveURL(/\/sources\/#/);
});

test('a reader answers the first question on the front page and goes on in the quiz', async ({ page }) => {
	await page.goto('/');
	const begin = page.getByRole('region', { name: 'Begin with the first question' });
	const answer = begin.getByRole('group').getByRole('checkbox').or(begin.getByRole('group').getByRole('radio')).first();
	await answer.check();
	const asked = `${await answer.getAttribute('name')}=${await answer.getAttribute('value')}`;
	await begin.getByRole('button', { name: 'See what fits so far' }).click();
	await expect(page).toHaveURL(new RegExp(`/choose/\\?${asked}$`));
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a reader who doubts finds what is often said and wrong, with the verdict', async ({ page }) => {
	await page.goto('/');
	const wrong = page.getByRole('region', { name: 'Often said, and wrong' });
	await wrong.getByRole('link', { name: /^(Contradicted|Misleading): / }).first().click();
	await expect(page).toHaveURL(/\/claims\/#/);
});

test('the contents of a long page stay in view', async ({ page }) => {
	await page.goto('/meshes/heron/');
	const contents = page.getByRole('navigation', { name: 'On this page' });
	await contents.getByRole('link', { name: 'All facts' }).click();
	await expect(page.getByRole('heading', { name: 'All facts' })).toBeInViewport();
	await expect(contents).toBeInViewport();
});

test('the design page is made from the tokens and holds every level and option', async ({ page }) => {
	await page.goto('/method/');
	await page.getByRole('link', { name: /^The design/ }).click();
	await expect(page.getByRole('table', { name: 'Each colour with its contrast on the ground' }).getByRole('rowheader', { name: 'accent', exact: true })).toBeVisible();
	await expect(page.getByRole('region', { name: 'Options' }).getByRole('listitem')).toHaveText(['Heron wading', 'Heron soaring', 'Finch', 'Perch']);
	await expect(page.getByRole('region', { name: 'The levels' }).getByRole('term')).toHaveCount(9);
});

test('every fact names the file to edit and where to report it', async ({ page }) => {
	await page.goto('/features/mtls/');
	const finch = page.getByRole('region', { name: 'Finch' });
	await expect(finch.getByRole('link', { name: 'Edit this fact' })).toHaveAttribute('href', 'https://git.example/birds/edit/main/content/facts/finch/mtls.mdx');
	await expect(finch.getByRole('link', { name: 'Report this fact' })).toHaveAttribute('href', /^https:\/\/git\.example\/birds\/issues\/new\?title=Fact%3A\+Mutual\+TLS/);
});

test('a stale fact says so by itself, wherever it is shown', async ({ page }) => {
	for (const path of ['/compare/', '/features/retries/', '/meshes/heron/']) {
		await page.goto(path);
		await expect(page.getByText(/Judged at .* (no longer supported|behind)/).first()).toBeVisible();
	}
});

test('a cell that nobody has written says so', async ({ page }) => {
	await page.goto('/features/windows/');
	await expect(page.getByRole('region', { name: 'Finch' })).toContainText('Not checked');
});

test('a fact for all modes is told once, and both anchors lead to it', async ({ page }) => {
	await page.goto('/features/http-routing/#heron-soaring');
	await expect(page.getByRole('heading', { name: 'Heron wading and Heron soaring' })).toBeVisible();
});

test('the theme follows the system until the reader chooses, and the choice is kept', async ({ page }) => {
	const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
	await page.goto('/');
	expect(await scheme()).toBe('light dark');
	await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
	expect(await scheme()).toBe('dark');
	await page.goto('/method/');
	expect(await scheme()).toBe('dark');
	await page.getByRole('combobox', { name: 'Theme' }).selectOption('As the system');
	await page.reload();
	expect(await scheme()).toBe('light dark');
});

test('a forbidden storage breaks nothing', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('The operation is insecure.', 'SecurityError');
			},
		});
	});
	await page.goto('/');
	await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
});

test('an address that does not exist leads on', async ({ page }) => {
	// The browser reports the missing page itself as an error; that one is expected.
	const response = await page.request.get('/nowhere/');
	expect(response.status()).toBe(404);
	await page.goto('/404.html');
	await page.getByRole('main').getByRole('link', { name: 'Compare' }).click();
	await expect(page).toHaveURL('/compare/');
});

test('printed, a row keeps its words and drops the controls', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto('/compare/');
	await expect(page.getByRole('search')).toBeHidden();
	await expect(page.getByRole('table').getByText('Partial').first()).toBeVisible();
});

test('in forced colours a level is still a word', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/features/mtls/');
	await expect(page.getByRole('table').getByText('Partial')).toBeVisible();
});

import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

const QUESTIONS = ['What should the birds do for your calls?', 'Do flocks call each other?', 'What is fixed?', 'Who feeds them?'];

test('a reader answers, sees what fits and why, and sends the link to a colleague', async ({ page, context }) => {
	await page.goto('/choose/');
	await expect(page.getByRole('heading', { name: QUESTIONS[0] ?? '' })).toBeVisible();
	await expect(page.getByText('Question 1 of 4')).toBeVisible();
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
	await page.getByRole('checkbox', { name: 'Encrypt them' }).check();
	await page.getByRole('button', { name: 'Next question' }).click();
	await expect(page.getByRole('heading', { name: QUESTIONS[1] ?? '' })).toBeFocused();
	expect(await page.getByText('Question 2 of 4').evaluate((line) => line.getBoundingClientRect().top), 'begins at the top of the view').toBeLessThan(80);
	await page.getByRole('radio', { name: 'No, one flock' }).check();
	await page.getByRole('button', { name: 'Next question' }).click();
	await page.getByRole('checkbox', { name: 'Memory is tight' }).check();
	await page.getByRole('button', { name: 'Next question' }).click();
	await page.getByRole('radio', { name: 'A keeper' }).check();
	await page.getByRole('button', { name: 'Show the result' }).click();

	const result = page.getByRole('region', { name: 'Heron soaring' });
	await expect(page.getByRole('heading', { name: 'Heron soaring', level: 2 })).toBeFocused();
	await expect(page).toHaveURL('/choose/?purpose=encrypt&clusters=no&limits=memory&team=keeper#result');
	const fit = result.getByRole('region', { name: 'How each option fits' });
	await expect(fit.getByRole('listitem')).toContainText([/Heron soaring.*fit 75%/, /Finch.*tied, fit 50%, 100% if all open questions turn out well/, /Heron wading.*tied, fit 50%/, /Perch.*ruled out for want of Mutual TLS/]);
	await expect(fit.getByRole('link', { name: 'Mutual TLS' })).toHaveAttribute('href', /\/features\/mtls\/#perch$/);
	await expect(fit.getByRole('link', { name: 'source' })).toHaveAttribute('href', /^https:\/\//);
	await expect(result).toContainText(/Ahead of Finch on Memory overhead\./);
	await expect(result.getByRole('region', { name: 'What would change this' })).toContainText(/counting .* half/);
	await expect(result.getByRole('region', { name: 'What to check next' }).getByRole('listitem')).toContainText([/Check for your case: Mutual TLS/, /Memory overhead/, /Look again on/]);

	const colleague = await context.newPage();
	await colleague.goto(page.url().replace(/#.*/, ''));
	await expect(colleague.getByRole('heading', { name: 'Heron soaring', level: 2 })).toBeVisible();
});

test('a reader who goes on before the facts have come is at the next question when they have, answer and all', async ({ page }) => {
	const held: (() => void)[] = [];
	await page.route(/choose\.json$/, async (route) => {
		await new Promise<void>((release) => held.push(release));
		await route.continue().catch(() => undefined); // The first page is gone by then.
	});
	await page.goto('/choose/', { waitUntil: 'commit' });
	await page.getByRole('checkbox', { name: 'Encrypt them' }).check();
	await page.getByRole('button', { name: 'Next question' }).click();
	await expect(page).toHaveURL(/\/choose\/\?purpose=encrypt#/);
	await expect.poll(() => held.length).toBeGreaterThan(1);
	for (const release of held) release();
	await expect(page.getByRole('heading', { name: QUESTIONS[1] ?? '' })).toBeFocused();
	await page.getByRole('link', { name: 'Back' }).click();
	await expect(page.getByRole('checkbox', { name: 'Encrypt them' })).toBeChecked();
});

test('going back keeps answers, and every answer can be changed from the result', async ({ page }) => {
	await page.goto('/choose/?purpose=encrypt&limits=memory');
	await page.getByRole('link', { name: 'Change: Purpose' }).click();
	await expect(page.getByRole('checkbox', { name: 'Encrypt them' })).toBeChecked();
	await page.getByRole('checkbox', { name: 'Allow them by path' }).check();
	await page.getByRole('link', { name: 'Result now' }).click();
	await expect(page.getByRole('heading', { name: 'Heron wading', level: 2 })).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('checkbox', { name: 'Allow them by path' })).toBeChecked();
	await page.getByRole('button', { name: 'Next question' }).click();
	await page.getByRole('link', { name: 'Back' }).click();
	await expect(page.getByRole('checkbox', { name: 'Encrypt them' })).toBeChecked();
});

test('an answer that stands alone drives out the others, and they drive it out', async ({ page }) => {
	await page.goto('/choose/');
	const encrypt = page.getByRole('checkbox', { name: 'Encrypt them' });
	// A tick drives others out once the facts have come, and then the address follows it.
	await expect(async () => {
		await encrypt.uncheck();
		await encrypt.check();
		await expect(page).toHaveURL(/purpose=/, { timeout: 500 });
	}).toPass();
	await page.getByRole('checkbox', { name: 'Route them' }).check();
	await page.getByRole('checkbox', { name: 'Nothing yet' }).check();
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
	await page.getByRole('checkbox', { name: 'Encrypt them' }).check();
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
	await page.getByRole('checkbox', { name: 'I do not know' }).check();
	await expect(page).toHaveURL('/choose/?purpose=unsure#purpose');
});

for (const [name, query, heading, words] of [
	['the baseline is enough', 'purpose=nothing', 'Perch is enough', /whatever is added has to bring something that was asked/],
	['nothing fits', 'purpose=rules&limits=windows', 'Not yet', /No option meets HTTP authorization and Windows pods together/],
	['something has to happen first', 'purpose=encrypt&team=nobody', 'Not yet, and then Heron wading and Finch', /Name who feeds it every day/],
	['a tie', 'purpose=encrypt', 'A tie: Heron wading and Finch', /do equally well by what you asked/],
	['layers combine', 'purpose=rules&limits=audit', 'Heron wading', /Heron wading on Finch: The heron stands above the finch/],
	['nothing was answered', 'purpose=unsure', 'Nothing is asked for yet', /Answer one question/],
	['an older link', 'purpose=fly&wings=2&clusters=yes&clusters=no&purpose=rules', 'Heron wading', /“fly” is no answer to “Purpose”.*There is no question “wings”.*contradict each other: only yes counts/],
] as const) {
	test(`${name}: a result like any other`, async ({ page }) => {
		await page.goto(`/choose/?${query}`);
		await expect(page.getByRole('heading', { name: heading, level: 2, exact: true })).toBeVisible();
		await expect(page.getByRole('main')).toContainText(words);
		await expect(page.getByRole('heading', { name: 'Your answers' })).toBeVisible();
	});
}

test('a result leads to the migration paths, the one for a team without a mesh first', async ({ page }) => {
	await page.goto('/choose/?purpose=encrypt');
	const next = page.getByRole('region', { name: 'What to check next' });
	await expect(next.getByRole('listitem').filter({ hasText: 'Perch to Finch' })).toHaveText('Without a mesh today, follow: Perch to Finch');
	await expect(next.getByRole('listitem').filter({ hasText: 'Finch to Heron' })).toHaveText('With another mesh or mode today, follow: Finch to Heron');
	await next.getByRole('link', { name: 'Perch to Finch' }).click();
	await expect(page).toHaveURL('/migrate/perch-to-finch/');
});

test('answers of different questions that exclude each other are named', async ({ page }) => {
	await page.goto('/choose/?purpose=rules&limits=windows');
	await expect(page.getByRole('main')).toContainText(/These answers exclude each other: .*Purpose “Allow them by path”/);
});

test('a reader turns a weight, and the result and the link follow', async ({ page }) => {
	await page.goto('/choose/?purpose=encrypt&limits=memory&limits=audit');
	const turn = page.getByRole('combobox', { name: 'How much Memory overhead counts' });
	await expect(page.getByRole('heading', { name: 'Heron soaring', level: 2 })).toBeVisible();
	await turn.selectOption('half');
	await expect(turn).toBeFocused();
	await expect(page.getByRole('heading', { name: 'Finch', level: 2, exact: true })).toBeVisible();
	await expect(page).toHaveURL(/&weight=memory-overhead:0\.5/);
});

test('a reader leaves with the record and the marked matrix', async ({ page }) => {
	await page.goto('/choose/?purpose=encrypt&limits=memory');
	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download the decision record' }).click()]);
	expect(download.suggestedFilename()).toBe('service-mesh-decision.md');
	const record = await readFile(await download.path(), 'utf8');
	expect(record).toContain('# Service mesh: Heron soaring');
	expect(record).toContain('/choose/?purpose=encrypt&limits=memory&edition=2025-06-20>');
	await page.getByText('Read the record').click();
	await expect(page.getByRole('region', { name: 'Decision record' })).toContainText('## Decision Drivers');
	await page.getByRole('link', { name: 'The same requirements on the whole matrix' }).click();
	await expect(page).toHaveURL('/compare/?must=mtls&want=memory-overhead');
	await expect(page.getByRole('region', { name: 'Your requirements' })).toContainText('Must have: Mutual TLS. Wanted: Memory overhead.');
});

test('a keyboard is enough', async ({ page }) => {
	await page.goto('/choose/');
	await expect(page.getByRole('button', { name: 'Next question' })).toBeVisible();
	await page.getByRole('checkbox', { name: 'Allow them by path' }).focus();
	await page.keyboard.press('Space');
	for (const question of QUESTIONS.slice(1)) {
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { name: question })).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(page.locator('input:focus')).toHaveCount(1);
	}
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Heron wading', level: 2 })).toBeFocused();
});

test('nothing shifts from question to question, and nothing scrolls sideways', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/choose/');
	const table = page.getByRole('heading', { name: 'The same on paper' });
	const before = await table.boundingBox();
	for (const question of QUESTIONS.slice(1)) {
		await page.getByRole('button', { name: 'Next question' }).click();
		await expect(page.getByRole('heading', { name: question })).toBeVisible();
		expect(await table.evaluate((heading) => heading.getBoundingClientRect().top + scrollY)).toBeCloseTo(before?.y ?? NaN, 1);
	}
	await page.getByRole('button', { name: 'Show the result' }).click();
	await expect(page.getByRole('heading', { name: 'Your answers' })).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`questions and result can be used by everybody, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		for (const path of ['/choose/', '/choose/?purpose=rules&limits=audit&limits=memory', '/choose/?purpose=fly']) {
			await page.goto(path);
			await expect(page.getByText(path === '/choose/' ? 'Question 1 of 4' : 'By your answers')).toBeVisible();
			const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
		}
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a reader sees every question, what each answer requires, and the table that leads to a result', async ({ page }) => {
		await page.goto('/choose/');
		for (const question of QUESTIONS) await expect(page.getByRole('heading', { name: question })).toBeVisible();
		await expect(page.getByText('Must: HTTP authorization in full; met by Heron wading; rules out Heron soaring, Finch and Perch.')).toBeVisible();
		await expect(page.getByRole('row', { name: /^Encrypt them/ }).getByRole('cell')).toHaveText(['+2', '+1', '+2', 'out']);
		await expect(page.getByRole('button')).toHaveCount(0);
	});
});

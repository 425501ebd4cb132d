import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };

const table = (page: Page): Locator => page.getByRole('table', { name: /Features of each option/ });
const row = (page: Page, title: string): Locator => table(page).getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${title} `) }) });
const features = (page: Page): Locator => table(page).locator('tbody').getByRole('rowheader').filter({ has: page.getByRole('link') });
const status = (page: Page): Locator => page.getByRole('status');
const verdict = (page: Page): Locator => page.getByRole('region', { name: 'Your requirements' });

test.describe('a decision-maker at a desk', () => {
	test.use({ viewport: WIDE });

	test('narrows the matrix to what differs and sends the link to a colleague', async ({ page, context }) => {
		await page.goto('/compare/');
		await expect(status(page)).toHaveText('12 of 12 features shown');
		await page.getByRole('checkbox', { name: 'Only rows that differ' }).check();
		await page.getByRole('combobox', { name: 'Group' }).selectOption('Traffic');
		await expect(page).toHaveURL('/compare/?group=traffic&differing=1');
		await expect(status(page)).toHaveText('5 of 12 features shown');

		const colleague = await context.newPage();
		await colleague.goto(page.url());
		await expect(colleague.getByRole('checkbox', { name: 'Only rows that differ' })).toBeChecked();
		await expect(features(colleague)).toHaveText([/HTTP routing/, /Retries/, /Several clusters/, /Memory overhead/, /Windows pods/]);

		await page.goBack();
		await expect(page.getByRole('combobox', { name: 'Group' })).toHaveValue('');
		await page.goForward();
		await expect(status(page)).toHaveText('5 of 12 features shown');
	});

	test('finds rows by words in any order, with hyphens, capitals and accents as they please', async ({ page }) => {
		await page.goto('/compare/');
		for (const query of ['mutual tls', 'TLS mutual', 'mútual-tls']) {
			await page.getByRole('searchbox', { name: 'Search' }).fill(query);
			await expect(row(page, 'Mutual TLS')).toBeVisible();
			await expect(row(page, 'Memory overhead')).toBeHidden();
		}
		await expect(page).toHaveURL(/\?q=m%C3%BAtual-tls$/);
		await page.getByRole('searchbox', { name: 'Search' }).fill('zzzz');
		await expect(page.getByText('No row matches')).toBeVisible();
		await page.getByRole('link', { name: 'clear all filters' }).click();
		await expect(status(page)).toHaveText('12 of 12 features shown');
		await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
	});

	test('says what narrows the rows beside their count, in view however far one has scrolled', async ({ page }) => {
		await page.goto('/compare/?q=mutual');
		const bar = page.getByRole('search', { name: 'Filter the matrix' }).locator('[data-part="active"]');
		await expect(bar).toHaveText('mutual');
		await page.getByRole('combobox', { name: 'Group' }).selectOption('Security');
		await expect(bar).toHaveText('mutual · Security');
		await page.goto('/compare/?support=full');
		await page.mouse.wheel(0, 600);
		await expect(bar).toBeInViewport();
		await expect(bar).toHaveText('Full');
		await expect(table(page).getByRole('columnheader', { name: 'Finch' })).toBeInViewport();
	});

	test('sets the rows close together, and the address remembers it', async ({ page, context }) => {
		await page.goto('/compare/');
		const high = (await table(page).boundingBox())?.height ?? 0;
		await page.getByRole('checkbox', { name: 'Compact rows' }).check();
		await expect(page).toHaveURL('/compare/?density=compact');
		const low = (await table(page).boundingBox())?.height ?? high;
		expect(low).toBeLessThan(high * 0.6);
		const colleague = await context.newPage();
		await colleague.goto(page.url());
		await expect(colleague.getByRole('checkbox', { name: 'Compact rows' })).toBeChecked();
		await page.goBack();
		await expect(page.getByRole('checkbox', { name: 'Compact rows' })).not.toBeChecked();
	});

	test('shows only rows with a level among the options shown', async ({ page }) => {
		await page.goto('/compare/?support=addon');
		await expect(features(page)).toHaveText([/HTTP authorization/, /FIPS build/]);
		await page.getByRole('checkbox', { name: 'Finch' }).uncheck();
		await expect(features(page)).toHaveText([/HTTP authorization/]);
		await expect(page).toHaveURL('/compare/?support=addon&show=heron-wading,heron-soaring,perch');
	});

	test('chooses columns and their order', async ({ page }) => {
		await page.goto('/compare/?show=perch,finch');
		const heads = table(page).getByRole('columnheader').filter({ visible: true });
		await expect(heads).toHaveText(['Feature', 'Perch', 'Finch']);
		await expect(row(page, 'Mutual TLS').getByRole('cell').first()).toContainText('None');
		await page.getByRole('button', { name: 'Move Finch left' }).click();
		await expect(heads).toHaveText(['Feature', 'Finch', 'Perch']);
		await page.getByRole('link', { name: 'Clear all', exact: true }).click();
		await expect(heads).toHaveText(['Feature', 'Heron wading', 'Heron soaring', 'Finch', 'Perch']);
	});

	test('marks what they must have and reads which fact rules an option out', async ({ page }) => {
		await page.goto('/compare/');
		await expect(verdict(page)).toBeHidden();
		await page.getByRole('combobox', { name: 'Importance of Mutual TLS' }).selectOption('Must have');
		await page.getByRole('combobox', { name: 'Importance of Several clusters' }).selectOption('Wanted');
		await expect(page).toHaveURL('/compare/?must=mtls&want=multicluster');
		await expect(verdict(page)).toContainText('Tie: Finch and Heron wading. Ruled out: Perch (Mutual TLS)');
		await verdict(page).getByText('Your requirements').click();
		await expect(verdict(page).getByRole('listitem')).toContainText([
			/1\. Finch.*tied, 2 met/,
			/1\. Heron wading.*tied, 2 met/,
			/3\. Heron soaring.*1 partly, 1 not checked/,
			/Ruled out: Perch.*Mutual TLS is none/,
		]);
		await expect(table(page).getByRole('columnheader', { name: 'Perch' })).toContainText('Perch');
		await page.goBack();
		await expect(verdict(page)).not.toContainText('Several clusters');
		await page.getByRole('link', { name: 'Clear all', exact: true }).click();
		await expect(verdict(page)).toBeHidden();
	});

	test('is told when nothing fits', async ({ page }) => {
		await page.goto('/compare/?must=mtls,windows,fips,authz-l7');
		await expect(verdict(page)).toContainText('Ruled out');
		await page.goto('/compare/?must=mtls,memory-overhead,windows');
		await expect(verdict(page)).toContainText('Best fit: Finch');
	});

	test('opens a cell with its sources in place, and is back where they were', async ({ page }) => {
		await page.goto('/compare/');
		const link = row(page, 'Mutual TLS').getByRole('cell').nth(2).getByRole('link');
		await link.click();
		const sheet = page.getByRole('dialog', { name: 'Detail and sources' });
		await expect(sheet.getByRole('heading', { name: 'Finch' })).toBeVisible();
		await expect(sheet.getByText('Said in the handbook.')).toBeVisible();
		await expect(sheet.getByRole('listitem').first().getByRole('link').first()).toHaveAttribute('href', /^https:\/\//);
		await page.keyboard.press('Escape');
		await expect(sheet).toBeHidden();
		await expect(link).toBeFocused();
		await expect(page).toHaveURL('/compare/');
	});

	test('is led to the page when the detail cannot be loaded', async ({ page }) => {
		await page.goto('/compare/');
		await page.route('**/features/**', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>nothing here' }));
		await row(page, 'Mutual TLS').getByRole('cell').first().getByRole('link').click();
		await expect(page.getByRole('dialog')).toContainText('could not be loaded');
		await expect(page.getByRole('dialog').getByRole('link', { name: 'Open the whole row' })).toHaveAttribute('href', /\/features\/mtls\/#heron-wading$/);
	});

	test('takes away what is shown', async ({ page }) => {
		await page.goto('/compare/?group=security&show=finch');
		const [csv] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'What is shown, as CSV' }).click()]);
		const chunks: Buffer[] = [];
		for await (const chunk of await csv.createReadStream()) chunks.push(chunk as Buffer);
		const lines = Buffer.concat(chunks).toString('utf8').trim().split('\r\n');
		expect(lines[0]).toBe('Group,Feature,Question,Finch');
		expect(lines).toHaveLength(5);
		expect(lines[1]).toContain('Security,Mutual TLS');
		const [markdown] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'What is shown, as Markdown' }).click()]);
		expect(markdown.suggestedFilename()).toBe('matrix.md');
	});

	test('works the whole page by keyboard', async ({ page }) => {
		await page.goto('/compare/');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('main')).toBeFocused();
		await page.getByRole('searchbox', { name: 'Search' }).focus();
		await page.keyboard.type('windows');
		await expect(status(page)).toHaveText('1 of 12 features shown');
		await page.getByRole('combobox', { name: 'Importance of Windows pods' }).focus();
		await page.keyboard.press('M');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await expect(verdict(page)).toContainText('Ruled out');
	});
});

test.describe('a reader on a phone', () => {
	test.use({ viewport: PHONE });

	test('lays two chosen options side by side and loses nothing', async ({ page }) => {
		await page.goto('/compare/');
		await page.getByRole('combobox', { name: 'Right option' }).selectOption('Perch');
		await expect(page).toHaveURL('/compare/?show=heron-wading,perch');
		const heads = table(page).getByRole('columnheader').filter({ visible: true });
		await expect(heads).toHaveText(['Heron wading', 'Perch']);
		await expect(row(page, 'Mutual TLS').getByRole('cell').filter({ visible: true })).toHaveText([/Full/, /None/]);
		await expect(row(page, 'Mutual TLS').getByText('?')).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
	});

	test('opens a link made on a wide page', async ({ page }) => {
		await page.goto('/compare/?show=finch,perch,heron-soaring&must=mtls');
		await expect(page.getByRole('combobox', { name: 'Left option' })).toHaveValue('finch');
		await expect(verdict(page)).toContainText('Ruled out: Perch');
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: WIDE });

	test('a reader sees every fact that the download holds and reaches its detail', async ({ page, request }) => {
		const { features: all, options } = (await (await request.get('/data/matrix.json')).json()) as { features: { title: string }[]; options: { name: string }[] };
		await page.goto('/compare/?q=zzzz&must=mtls');
		await expect(features(page)).toHaveCount(all.length);
		await expect(table(page).getByRole('columnheader')).toHaveText(['Feature', ...options.map(({ name }) => name)]);
		await expect(page.getByRole('searchbox')).toBeHidden();
		await row(page, 'Mutual TLS').getByRole('cell').nth(2).getByRole('link').click();
		await expect(page).toHaveURL('/features/mtls/#finch');
		await expect(page.getByRole('region', { name: 'Finch' })).toContainText('Said in the handbook.');
	});

	test('contents lead to every group', async ({ page }) => {
		await page.goto('/compare/');
		await page.getByRole('navigation', { name: 'Groups of features' }).getByRole('link', { name: 'Traffic' }).click();
		await expect(page).toHaveURL('/compare/#group-traffic');
	});
});

for (const address of [
	'/compare/?show=%00&group=../../x&must=nope&q=',
	`/compare/?q=${'a'.repeat(10_000)}`,
	'/compare/?q=%F0%9F%90%A6%20%D9%85%D8%B1%D8%AD%D8%A8%D8%A7%20%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
	'/compare/?show=finch,finch,finch&must=mtls,mtls&want=mtls&support=%22&differing=yes',
	'/compare/?constructor=1&__proto__=2&group=__proto__&support=constructor&show=toString#%E0%A4%A',
]) {
	test(`junk in the address leaves a usable page: ${address.slice(0, 70)}`, async ({ page }) => {
		await page.goto(address);
		await expect(table(page)).toBeVisible();
		await page.getByRole('link', { name: 'Clear all', exact: true }).click();
		await expect(status(page)).toHaveText('12 of 12 features shown');
	});
}

test('a filter only hides and shows: no element is made or moved', async ({ page }) => {
	await page.setViewportSize(WIDE);
	await page.goto('/compare/');
	await page.evaluate(() => {
		const target = document.querySelector('table');
		if (!target) throw new Error('no table');
		const seen = { made: 0 };
		new MutationObserver((records) => {
			seen.made += records.reduce((sum, { addedNodes, removedNodes }) => sum + addedNodes.length + removedNodes.length, 0);
		}).observe(target, { childList: true, subtree: true });
		Object.assign(window, { seen });
	});
	await page.getByRole('searchbox', { name: 'Search' }).fill('memory');
	await page.getByRole('searchbox', { name: 'Search' }).fill('');
	await page.getByRole('combobox', { name: 'Group' }).selectOption('Security');
	await page.getByRole('combobox', { name: 'Support level' }).selectOption('Full');
	await page.getByRole('checkbox', { name: 'Only rows that differ' }).check();
	await page.getByRole('checkbox', { name: 'Finch' }).uncheck();
	await expect(status(page)).toHaveText('2 of 12 features shown');
	expect(await page.evaluate(() => (window as unknown as { seen: { made: number } }).seen.made)).toBe(0);
});

test('nothing shifts while the page loads', async ({ page }) => {
	for (const viewport of [WIDE, { width: 768, height: 1024 }, PHONE]) {
		await page.setViewportSize(viewport);
		await page.addInitScript(() => {
			const shifts: number[] = [];
			Object.assign(window, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		for (const path of ['/', '/compare/', '/features/mtls/', '/meshes/heron/']) {
			await page.goto(path, { waitUntil: 'load' });
			const total = await page.evaluate(
				() => new Promise<number>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve((window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0))))),
			);
			expect(total, `${path} at ${viewport.width} px`).toBeLessThan(0.001);
		}
	}
});

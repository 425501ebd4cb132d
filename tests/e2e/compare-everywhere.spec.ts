import { expect, test } from './fixtures.ts';
import { features, PHONE, row, status, table, verdict, WIDE } from './matrix.ts';

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

for (const viewport of [WIDE, PHONE]) {
	test(`no key moves the table, and groups without a row rest, at ${viewport.width} px`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await page.goto('/compare/');
		const groups = page.getByRole('navigation', { name: 'Groups of features' }).locator('a:not([inert])');
		const before = await groups.allTextContents();
		const topOf = (): Promise<number> => table(page).evaluate((element) => element.getBoundingClientRect().top);
		const top = await topOf();
		await page.getByRole('searchbox', { name: 'Search' }).fill('windows');
		await expect(status(page)).toHaveText('1 of 12 features shown');
		expect(await topOf()).toBe(top);
		await expect(groups).toHaveText(['Traffic']);
		await page.getByRole('searchbox', { name: 'Search' }).fill('');
		await expect(groups).toHaveText(before);
	});
}

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

test('on paper two chosen options fill the page, and it says what was left out', async ({ page }) => {
	await page.setViewportSize({ width: 700, height: 1000 });
	await page.goto('/compare/?show=heron-wading,finch&q=retr&differing=1');
	await page.emulateMedia({ media: 'print' });
	const told = await table(page).locator('..').evaluate((frame) => getComputedStyle(frame, '::before').content.replace(/" "/g, ''));
	expect(told).toMatch(/^"\d+ of \d+ features shown · retr · only rows that differ"$/);
	const [whole, last] = await Promise.all([table(page).boundingBox(), table(page).getByRole('columnheader', { name: 'Finch' }).boundingBox()]);
	expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo((whole?.x ?? 0) + (whole?.width ?? 0), 0);
});

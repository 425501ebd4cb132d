import { expect, test } from './fixtures.ts';
import { features, row, status, table, verdict, WIDE } from './matrix.ts';

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

	test('types fast: the first rows show at once, the others follow, and none that an earlier letter asked for', async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 384 });
		await page.goto('/compare/?q=zzzz');
		const type = (...texts: string[]): Promise<number> =>
			page.getByRole('searchbox', { name: 'Search' }).evaluate((field: HTMLInputElement, each) => {
				for (const text of each) {
					field.value = text;
					field.dispatchEvent(new Event('input'));
				}
				return document.querySelectorAll('tr[data-feature]:not([hidden])').length;
			}, texts);
		expect(await type('')).toBe(4);
		await expect(features(page)).toHaveCount(12);
		await type('zzzz');
		await type('', 'mutual');
		await page.evaluate(async () => {
			for (let turn = 0; turn < 9; turn += 1) await new Promise((idle) => requestAnimationFrame(() => (globalThis.requestIdleCallback ?? setTimeout)(idle)));
		});
		await expect(features(page)).toHaveText([/Mutual TLS/]);
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
		// Groups below the view take their new height while nobody waits.
		await expect.poll(async () => (await table(page).boundingBox())?.height ?? high).toBeLessThan(high * 0.6);
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

	test('follows a measured figure to its study', async ({ page }) => {
		await page.goto('/compare/');
		await row(page, 'Memory overhead').getByRole('link', { name: 'Institute 2025' }).first().click();
		await expect(page).toHaveURL('/benchmarks/#institute-2025');
	});

	test('is led to the page when the detail cannot be loaded', async ({ page }) => {
		await page.goto('/compare/');
		await page.route('**/features/**', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>nothing here' }));
		await row(page, 'Mutual TLS').getByRole('cell').first().getByRole('link').click();
		await expect(page.getByRole('dialog')).toContainText('could not be loaded');
		await expect(page.getByRole('dialog').getByRole('link', { name: 'Open the whole row' })).toHaveAttribute('href', /\/features\/mtls\/#heron-wading$/);
	});

	test('meets no row that is filtered out, by role or by keyboard', async ({ page }) => {
		await page.goto('/compare/');
		await page.getByRole('searchbox', { name: 'Search' }).fill('windows');
		await expect(status(page)).toHaveText('1 of 12 features shown');
		await expect(table(page).getByRole('row')).toHaveText([/^ *Feature/, /^ *Traffic/, /^ *Windows pods/]);
		await expect(table(page).getByRole('link', { name: 'Mutual TLS' })).toHaveCount(0);
		const stops: string[] = [];
		await page.getByRole('columnheader', { name: 'Feature' }).evaluate(() => document.querySelector<HTMLElement>('thead th:last-child a')?.focus());
		for (;;) {
			await page.keyboard.press('Tab');
			const row = await page.locator(':focus').evaluate((focused) => focused.closest('tbody tr')?.getAttribute('data-feature') ?? '');
			if (row === '') break;
			stops.push(row);
		}
		expect(new Set(stops)).toEqual(new Set(['windows']));
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

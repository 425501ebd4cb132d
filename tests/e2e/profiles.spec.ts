import { expect, test } from './fixtures.ts';

test('a reader who has narrowed to two reads a profile, walks through its picture and lays the two side by side', async ({ page }) => {
	await page.goto('/meshes/');
	await page.getByRole('main').getByRole('link', { name: 'Heron', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Heron' })).toBeVisible();

	const best = page.getByRole('region', { name: 'Who should use it' }).getByRole('listitem');
	await expect(best).toContainText('encryption by default and several clusters');
	await expect(best.getByRole('link')).not.toHaveCount(0);

	const walk = page.getByRole('figure', { name: 'How Heron soaring carries a request' });
	await expect(walk.getByRole('group', { name: 'Architecture of Heron soaring' })).toBeVisible();
	await expect(walk.getByRole('listitem')).toHaveText([/The frog calls\./, /takes the call up/, /The eye reads it\./, /brings it down/, /The toad hears it\./]);
	await expect(walk).toContainText('Encrypted from West bird on the client’s node to East bird on the server’s node, by height');
	await walk.getByRole('link', { name: 'Step 3, show it in the picture' }).click();
	await expect(page).toHaveURL(/#heron-soaring-step-3$/);

	await page.getByRole('link', { name: 'Finch and Heron', exact: true }).click();
	await expect(page).toHaveURL('/compare/finch-vs-heron/');
	await expect(page.getByText(/^Of \d+ features with a level for both, Finch has the higher level on /)).toBeVisible();
	const heron = page.getByRole('region', { name: 'Heron', exact: true });
	await expect(heron.getByRole('definition')).toHaveText(['Teams with many clusters', 'Teams with many clusters']);
	await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
		'Finch',
		'Heron',
		'In short',
		'Where Finch is ahead',
		'Where they differ otherwise',
		'The way of a request',
		'Where they are alike',
		'Other pairs',
	]);
});

test('the order of a pair does not matter', async ({ page }) => {
	await page.goto('/compare/perch-vs-finch/');
	await expect(page).toHaveURL('/compare/finch-vs-perch/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Finch and Perch');
});

test('an address that was public once leads to where it went, fragment and all', async ({ page }) => {
	await page.goto('/birds/heron/');
	await expect(page).toHaveURL('/meshes/heron/#facts');
});

test('the baseline says when it is enough and when it is not', async ({ page }) => {
	await page.goto('/meshes/perch/');
	await expect(page.getByRole('region', { name: 'When you do not need a mesh' })).toContainText('You only sit still.');
	await expect(page.getByRole('region', { name: 'Signs that you do' })).toContainText('You have to carry something.');
	await expect(page.getByRole('figure', { name: 'How Perch carries a request' }).getByRole('paragraph').filter({ hasText: 'Nothing between the two applications reads requests.' })).toBeVisible();
});

test('a change of a release line takes its day from the line', async ({ page }) => {
	await page.goto('/meshes/heron/');
	await expect(page.getByText('Heron 2.4 6 May 2025')).toBeVisible();
	await expect(page.getByText('Nest 1.0 4 March 2025')).toBeVisible();
});

test('a mesh that nobody has described has its facts, its pairs and no empty sections', async ({ page }) => {
	await page.goto('/meshes/finch/');
	await expect(page.getByRole('heading', { name: 'All facts' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Strengths' })).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Finch and Perch' })).toBeVisible();
});

test('from the matrix two columns are a click away', async ({ page }) => {
	await page.goto('/compare/');
	await page.getByText('Lay two side by side').click();
	await page.getByRole('navigation', { name: /side by side/ }).getByRole('link', { name: 'Heron soaring and Heron wading' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Heron soaring and Heron wading');
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	for (const path of ['/meshes/', '/meshes/heron/', '/compare/finch-vs-heron/']) {
		test(`${path} does not scroll sideways, and its pictures are legible`, async ({ page }) => {
			await page.goto(path);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
			const sizes = await page.locator('svg.picture text').evaluateAll((texts) =>
				texts.map((text) => {
					const svg = text.closest('svg');
					const scale = svg === null ? 0 : svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
					return parseFloat(getComputedStyle(text).fontSize) * scale;
				}),
			);
			expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
		});
	}

	test('no text of a picture is wider than its box', async ({ page }) => {
		await page.goto('/meshes/heron/');
		const overflow = await page.locator('svg.picture').evaluateAll((pictures) =>
			pictures.flatMap((picture) => {
				const frame = picture.getBoundingClientRect();
				return [...picture.querySelectorAll('text')]
					.filter((text) => text.getBoundingClientRect().left < frame.left - 1 || text.getBoundingClientRect().right > frame.right + 1)
					.map((text) => text.textContent);
			}),
		);
		expect(overflow).toEqual([]);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a profile, its picture and a pair are all there', async ({ page }) => {
		await page.goto('/meshes/heron/');
		await expect(page.getByRole('group', { name: 'Architecture of Heron wading' })).toBeVisible();
		await page.getByRole('link', { name: 'Heron and Perch' }).click();
		await expect(page.getByRole('table', { name: /At a glance|Glance/ }).first()).toBeVisible();
	});
});

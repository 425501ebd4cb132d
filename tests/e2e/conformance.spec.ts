import { expect, test } from './fixtures.ts';

test('a reader compares what the newest reports say, between services first', async ({ page }) => {
	await page.goto('/conformance/');
	await expect(page.getByRole('region', { name: 'Between services' })).toBeVisible();
	const headings = await page.getByRole('main').getByRole('heading', { level: 3 }).filter({ has: page.locator('code') }).allTextContents();
	expect(headings.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
		'Song between birds MESH-SONG',
		'Flight between birds MESH-FLIGHT',
		'Song at the gate GATE-SONG',
	]);
	const song = page.getByRole('region', { name: 'Song between birds MESH-SONG' }).getByRole('table').first();
	const core = song.getByRole('row', { name: /^Core tests/ });
	await expect(core).toContainText('5 passed, 1 skipped');
	await expect(core).toContainText('SongAtNight');
	const key = song.getByRole('row', { name: /SongKey/ }).getByRole('cell');
	await expect(key).toHaveText(['Unsupported', 'Not reported']);
	await expect(page.getByText('Not reported by Finch Plus 1.10 · experimental.')).toBeVisible();
});

test('a report says its version, its API, its channel, its day, and where it was uploaded', async ({ page }) => {
	await page.goto('/conformance/');
	const newest = page.getByRole('region', { name: 'The newest reports on Roost API' });
	const heron = newest.getByRole('listitem').filter({ hasText: 'Heron 2.4' });
	await expect(heron).toContainText('20 May 2025');
	await expect(heron).toContainText('standard');
	await expect(heron.getByRole('link', { name: /^The report as uploaded/ })).toHaveAttribute('href', /^https:\/\/roost\.example\/api\/blob\/[0-9a-f]{40}\/reports\/1\.3\/heron\.yaml$/);
	const vendor = newest.getByRole('listitem').filter({ hasText: 'Finch Plus' });
	await expect(vendor).toContainText("a vendor's edition");
	await expect(vendor).toContainText('1 version behind');
	await expect(newest).toContainText('No report speaks of Heron soaring or Finch or Perch.');
});

test('a disputed feature leads to what the other source says', async ({ page }) => {
	await page.goto('/conformance/');
	await page.getByRole('row', { name: /SongEcho/ }).getByRole('link', { name: 'disputed' }).click();
	await expect(page).toHaveURL(/#disagreements$/);
	await expect(page.getByRole('region', { name: 'Where a report and another source disagree' })).toContainText('the repository has no code for them');
});

test('the history is a picture and a table', async ({ page }) => {
	await page.goto('/conformance/');
	await expect(page.getByRole('img', { name: /^Reports on Roost API by version of the API/ })).toBeVisible();
	await page.getByText('The history as a table').click();
	const rows = page.getByRole('region', { name: 'History of reports' }).getByRole('row');
	await expect(rows.filter({ has: page.getByRole('rowheader', { name: '1.1' }) })).toContainText('gateway profiles only');
	await expect(rows.filter({ has: page.getByRole('rowheader', { name: '1.2' }) })).toContainText('7 of 7: every core test of the mesh profiles passed');
});

test('the page on basics leads into the matrix and names its sources', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('navigation', { name: 'Reference' }).getByRole('link', { name: 'What a mesh is' }).click();
	await expect(page).toHaveURL('/basics/');
	await expect(page.getByRole('heading', { name: 'Sources of this page' })).toBeVisible();
	await page.getByRole('link', { name: 'encrypts' }).click();
	await expect(page).toHaveURL('/features/mtls/');
});

import { expect, test } from './fixtures.ts';

test('a reader takes away what is shown', async ({ page }) => {
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

test('a reader is told when the part that makes the file cannot be had', async ({ page }) => {
	await page.route('**/table-file*', (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("cut off")' }));
	await page.goto('/compare/');
	const button = page.getByRole('button', { name: 'What is shown, as CSV' });
	await expect(button).toHaveAccessibleName('What is shown, as CSV');
	await button.click();
	await expect(button).toHaveAccessibleName(/^What is shown, as CSV\s+\(could not be loaded, try again\)$/);
});

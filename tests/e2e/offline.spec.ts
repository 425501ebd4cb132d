import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { bundle } from '../../src/integrations/offline.ts';
import { type Served, serve } from '../support/static-host.ts';

/** A site of one's own, which can be put up anew, be slow or go away. */
interface Site extends Served {
	/** Puts up what another build would have made: each file as `change` leaves it, and a worker that differs. */
	publish(change: (text: string) => string): void;
	write(file: string, text: string): void;
}

const test = base.extend<{ site: Site }>({
	site: async ({}, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'site-'));
		cpSync('dist-fixture', folder, { recursive: true });
		const served = await serve(folder, 0);
		const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
		const publish = (change: (text: string) => string): void => {
			const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
			for (const file of pages) write(file, change(readFileSync(join(folder, file), 'utf8')));
			write('sw.js', `// another build\n${readFileSync(join(folder, 'sw.js'), 'utf8')}`);
		};
		await use({ ...served, publish, write });
		served.release();
		await served.close();
		rmSync(folder, { recursive: true });
	},
});
test.use({ serviceWorkers: 'allow' });

/** Waits until the worker has kept what it keeps from a first visit. */
const settled = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		if (active?.state !== 'activated') await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }));
	});

const NEXT = 'Facts last compared with their sources on 31 December 2031.';
const edition = (page: Page) => page.getByRole('contentinfo').getByText('Facts last compared');
const nextEdition = (text: string): string => text.replace(/Facts last compared with their sources on <time[^>]*>[^<]*<\/time>\./, NEXT);

test('after one visit and a guide, the matrix, the questions and that guide open without a network', async ({ page, site }) => {
	await page.goto(`${site.origin}/`);
	await settled(page);
	await page.goto(`${site.origin}/migrate/perch-to-finch/`);
	const guide = await page.getByRole('heading', { level: 1 }).innerText();
	await site.close();

	await page.goto(`${site.origin}/compare/?differing=1`);
	await expect(page.getByRole('table', { name: /Features of each option/ })).toBeVisible();
	await expect(page.getByRole('checkbox', { name: 'Only rows that differ' })).toBeChecked();
	await expect(page.getByRole('status')).toHaveText(/of 12 features shown/);
	await page.goto(`${site.origin}/faq/`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.goto(`${site.origin}/migrate/perch-to-finch/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(guide);

	// What was never read leads to a page that says what can be.
	await page.goto(`${site.origin}/features/mtls/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Read without a network');
	await page.getByRole('list').getByRole('link', { name: guide }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(guide);
});

test('the page on which a reader arrives first is kept with its looks', async ({ page, site }) => {
	await page.goto(`${site.origin}/migrate/perch-to-finch/`);
	await settled(page);
	const looks = () => page.getByRole('heading', { level: 1 }).evaluate((heading) => getComputedStyle(heading).fontSize);
	const before = await looks();
	await site.close();
	await page.reload();
	expect(await looks()).toBe(before);
	await expect(page.getByRole('button', { name: 'Copy' }).first()).toBeVisible();
});

test('a new edition shows at the next visit', async ({ page, site }) => {
	await page.goto(`${site.origin}/`);
	await settled(page);
	site.publish(nextEdition);
	for (const path of ['/', '/compare/']) {
		await page.goto(site.origin + path);
		await expect(edition(page)).toHaveText(NEXT);
	}
});

test('a network that is too slow shows the old edition once, and never twice', async ({ page, site }) => {
	await page.goto(`${site.origin}/`);
	await settled(page);
	const old = await edition(page).innerText();
	site.publish(nextEdition);
	site.hold();
	await page.goto(`${site.origin}/`, { waitUntil: 'commit' });
	await expect(edition(page)).toHaveText(old);
	site.release();
	const stored = () => page.evaluate(async () => (await (await caches.match('/'))?.text()) ?? '');
	await expect.poll(stored).toContain(NEXT);
	site.hold();
	await page.goto(`${site.origin}/`, { waitUntil: 'commit' });
	await expect(edition(page)).toHaveText(NEXT);
});

test('a build without the worker takes an earlier one away, with all that it kept', async ({ page, site }) => {
	await page.goto(`${site.origin}/`);
	await settled(page);
	site.write('sw.js', await bundle('gone.ts', { BASE: '/' }));
	site.write('theme.js', '');
	await page.goto(`${site.origin}/faq/`);
	const left = () => page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length]);
	await expect.poll(left).toEqual([0, 0]);
});

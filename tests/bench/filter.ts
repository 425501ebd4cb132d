/** How long a filter takes until its result is laid out, beside a bare loop that toggles `hidden` on the same rows. */
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserOptions } from '../support/browser.ts';
import { enlarge } from './catalogue.ts';

const ROUNDS = 41;
const PORT = 4423;

/** Runs in the page: medians of the island and of the floor, in milliseconds, taken in turn. */
async function measure(rounds: number): Promise<{ rows: number; island: number; floor: number }> {
	const search = document.querySelector<HTMLInputElement>('input[type="search"]');
	const rows = [...document.querySelectorAll<HTMLTableRowElement>('tr[data-feature]')];
	const bodies = [...document.querySelectorAll<HTMLTableSectionElement>('tbody')];
	if (!search) throw new Error('The page has no search.');
	const type = (text: string): void => {
		search.value = text;
		search.dispatchEvent(new Event('input', { bubbles: true }));
	};
	type('tls');
	const hiddenRows = rows.map((row) => row.hidden);
	const hiddenBodies = bodies.map((body) => body.hidden);
	type('');
	const bare = (narrow: boolean): void => {
		rows.forEach((row, index) => {
			row.hidden = narrow && (hiddenRows[index] ?? false);
		});
		bodies.forEach((body, index) => {
			body.hidden = narrow && (hiddenBodies[index] ?? false);
		});
	};
	const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
	/** From the action to a finished layout; then a frame is let through, so that no paint is skipped. */
	const time = async (action: () => void): Promise<number> => {
		const start = performance.now();
		action();
		document.body.getBoundingClientRect();
		const taken = performance.now() - start;
		await frame();
		return taken;
	};
	const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
	const island: number[] = [];
	const floor: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		island.push(await time(() => type('tls')), await time(() => type('')));
		floor.push(await time(() => bare(true)), await time(() => bare(false)));
	}
	return { rows: rows.length, island: median(island), floor: median(floor) };
}

export async function benchFilter(): Promise<void> {
	console.log('Filter, from the key to a finished layout, median in milliseconds');
	const browser = await chromium.launch(browserOptions());
	for (const times of [1, 10]) {
		const content = enlarge(times);
		const outDir = 'dist-bench';
		const { status } = spawnSync('astro', ['build'], {
			env: { ...process.env, CONTENT_DIR: content, OUT_DIR: outDir, ASTRO_TELEMETRY_DISABLED: '1' },
			stdio: 'ignore',
		});
		if (status !== 0) throw new Error('The build failed.');
		const server = spawn('node', ['tests/support/serve.ts', outDir, String(PORT)]);
		await new Promise((resolve) => server.stdout.once('data', resolve));
		const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
		await page.goto(`http://localhost:${PORT}/compare/`, { waitUntil: 'load' });
		const { rows, island, floor } = await page.evaluate(measure, ROUNDS);
		console.log(`  ${rows} rows: island ${island.toFixed(2)}, bare loop ${floor.toFixed(2)}, ratio ${(island / floor).toFixed(2)}`);
		await page.close();
		server.kill();
		rmSync(content, { recursive: true });
		rmSync(outDir, { recursive: true });
	}
	await browser.close();
}

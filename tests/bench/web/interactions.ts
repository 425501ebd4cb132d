/** From a key or a click to the frame that shows what came of it, with the processor slowed four times, beside a bare page. */
import { type Browser, chromium, type LaunchOptions, type Page } from '@playwright/test';
import { serve } from '../../support/static-host.ts';
import { quantile } from './numbers.ts';

/** How often each task is done; every one of its keys and clicks is measured. */
const TURNS = 6;

/** As little as can be done: a page that answers each key and click with a word. */
const BARE = `<!doctype html><meta charset="utf-8"><title>Bare</title><label>Field <input></label><p></p>
<script>let n = 0; for (const kind of ['input', 'click']) addEventListener(kind, () => { document.querySelector('p').textContent = String(n += 1); });</script>`;

/**
 * Runs in the page: notes how long each key and click takes until its frame has been drawn. A message comes right behind the frame,
 * unless the next frame is begun before it: that one's beginning is the end of the first.
 */
function watch(): void {
	const times: number[] = [];
	Object.assign(globalThis, { interactionTimes: times });
	let started: number | undefined;
	const begin = (event: Event): void => {
		if (started !== undefined) return;
		started = event.timeStamp;
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			const drawn = (): void => {
				if (started !== undefined) times.push(performance.now() - started);
				started = undefined;
			};
			port1.onmessage = drawn;
			port2.postMessage(undefined);
			requestAnimationFrame(drawn);
		});
	};
	for (const kind of ['input', 'click']) addEventListener(kind, begin, { capture: true });
}

/** Runs in the page: two frames have been drawn. The time of a key is that of its own frame, not of the next key's too. */
const drawn = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));

/** Types a text into a field, then takes it back letter by letter, each once the frame of the one before has been drawn. */
export const typeInto = async (page: Page, field: string, text: string): Promise<void> => {
	await page.locator(field).first().focus();
	for (const key of [...text, ...Array<string>(text.length).fill('Backspace')]) {
		await page.keyboard.press(key);
		await page.evaluate(drawn);
	}
};

/** What a reader does on each page. */
const TASKS: Readonly<Record<string, { path: string; act: (page: Page) => Promise<void> }>> = {
	filter: { path: '/compare/', act: (page) => typeInto(page, 'input[type="search"]', 'tls') },
	search: { path: '/faq/', act: (page) => typeInto(page, '[name="q"]', 'retries') },
	estimator: { path: '/cost/', act: (page) => typeInto(page, 'input[inputmode="numeric"]', '00') },
	quiz: {
		path: '/choose/',
		act: async (page) => {
			await page.goto('/choose/');
			for (;;) {
				const answer = page.locator('form [data-now] input').first();
				if (!(await answer.isVisible())) return;
				await answer.click();
				await page.locator('form [data-now] button[type="submit"]').click();
			}
		},
	},
};

/** The view of a phone, in CSS pixels. */
export const PHONE = { width: 390, height: 844 };

/** Times of all interactions of a task, in milliseconds. */
export async function timesOf(browser: Browser, open: (page: Page) => Promise<unknown>, act: (page: Page) => Promise<void>, baseURL: string, viewport = PHONE): Promise<number[]> {
	const context = await browser.newContext({ baseURL, viewport, serviceWorkers: 'block' });
	const page = await context.newPage();
	const times: number[] = [];
	await page.exposeFunction('keepTimes', (each: number[]) => times.push(...each));
	await page.addInitScript(watch);
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await open(page);
	const collect = async (): Promise<void> => {
		times.push(...(await page.evaluate(() => (globalThis as unknown as { interactionTimes: number[] }).interactionTimes.splice(0))));
	};
	await act(page); // What comes late, such as the search's engine, is there from the second turn on.
	await collect();
	times.length = 0;
	for (let turn = 0; turn < TURNS; turn += 1) {
		await act(page);
		await collect();
	}
	await context.close();
	return times;
}

/** Opens the bare page at an address of the site: the policy of a page of the site itself would not let it be written. */
export async function openBare(page: Page): Promise<void> {
	await page.route('/bare', (route) => route.fulfill({ contentType: 'text/html', body: BARE }));
	await page.goto('/bare');
}

export async function benchInteractions(options: LaunchOptions): Promise<void> {
	console.log('From a key or click to its frame, processor slowed four times, milliseconds; the floor is a bare page');
	const { origin, close } = await serve('dist', 0);
	const browser = await chromium.launch(options);
	const told = (times: readonly number[]): string => `p50 ${quantile(times, 0.5).toFixed(0).padStart(4)} p95 ${quantile(times, 0.95).toFixed(0).padStart(4)}`;
	for (const [name, { path, act }] of Object.entries(TASKS)) {
		const own = await timesOf(browser, (page) => page.goto(path, { waitUntil: 'networkidle' }), act, origin);
		const floor = await timesOf(browser, openBare, (page) => typeInto(page, 'input', 'retries'), origin);
		console.log(`  ${name.padEnd(10)} ${told(own)} of ${own.length}; floor ${told(floor)}; ratio at p50 ${(quantile(own, 0.5) / quantile(floor, 0.5)).toFixed(2)}`);
	}
	await browser.close();
	await close();
}

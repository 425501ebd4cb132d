import { spawn } from 'node:child_process';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserOptions } from '../../support/browser.ts';

const PORT = 4425;
const ROUNDS = 7;

/** A fast link: 20 ms there and back, 50 Mbit a second. */
const LINK = { offline: false, latency: 20, downloadThroughput: 50e6 / 8, uploadThroughput: 50e6 / 8 };

/** How long after the focus the first key comes: at once, which nobody's fingers do, and as soon as a hand has moved. */
const PAUSES = { 'in the instant of the focus': 0, 'half a second after the focus': 500 } as const;

/** What is typed: a whole word at once, a first letter, and a word spelt wrong. */
const TEXTS = ['mtls', 'm', 'encyption'];

/** As little as can be done: a page whose result is in its script. Any search is measured by it. */
const BARE = `<!doctype html><meta charset="utf-8"><title>Bare</title><label>Search <input name="q"></label><ol class="results"></ol>
<script>document.querySelector('input').oninput = () => { const link = document.createElement('a'); link.href = '/'; link.textContent = 'A result'; document.querySelector('ol').append(link); };</script>`;

/** When the first result was painted, and when the engine's own was: milliseconds after the key. */
interface Painted {
	readonly first: number;
	readonly ranked: number;
}

/** Runs in the page: focuses the field, types a text after a pause and waits until its results have been painted. */
function typeAndWait({ text, pause }: { text: string; pause: number }): Promise<Painted> {
	const field = document.querySelector<HTMLInputElement>('[name="q"]');
	const results = document.querySelector('.results');
	if (!field || !results) throw new Error('The page has no search.');
	return new Promise((resolve) => {
		let start = 0;
		let first: number | undefined;
		// The status counts what the engine found; what the page found by itself is not counted. The bare page has no status.
		const status = document.querySelector('[role="status"]');
		new MutationObserver((_, observer) => {
			if (!results.querySelector('a')) return;
			const counted = !status || /\d/.test(status.textContent ?? '');
			if (counted) observer.disconnect();
			requestAnimationFrame(() =>
				setTimeout(() => {
					const now = performance.now() - start;
					first ??= now;
					if (counted) resolve({ first, ranked: now });
				}),
			);
		}).observe(document.body, { childList: true, subtree: true });
		const type = (): void => {
			start = performance.now();
			field.value = text;
			field.dispatchEvent(new Event('input', { bubbles: true }));
		};
		field.focus();
		if (pause === 0) type();
		else setTimeout(type, pause);
	});
}

/** A new browser context on the link and the processor that the goal names. */
async function measureOnce(browser: Browser, open: (page: Page) => Promise<unknown>, asked: { text: string; pause: number }, requests: Set<string>): Promise<Painted> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', LINK);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await open(page);
	page.on('request', (request) => requests.add(new URL(request.url()).pathname.slice(1)));
	const time = await page.evaluate(typeAndWait, asked);
	await context.close();
	return time;
}

/** How long the first result took on cold pages, and on a bare page in the same run, in milliseconds. */
export interface FirstResult {
	readonly when: string;
	readonly text: string;
	readonly milliseconds: readonly number[];
	/** Until the engine's own results, where the page had shown some by itself before. */
	readonly ranked: readonly number[];
	readonly bare: readonly number[];
}

/** Types into the page of questions in new browser contexts, in turn with the bare page. */
export async function firstResults(folder: string): Promise<{ requests: readonly string[]; results: readonly FirstResult[] }> {
	const server = spawn('node', ['tests/support/serve.ts', folder, String(PORT)]);
	await new Promise((resolve) => server.stdout.once('data', resolve));
	const browser = await chromium.launch(browserOptions());
	const requests = new Set<string>();
	const results: FirstResult[] = [];
	for (const [when, pause] of Object.entries(PAUSES)) {
		for (const text of TEXTS) {
			const painted: Painted[] = [];
			const bare: number[] = [];
			for (let round = 0; round < ROUNDS; round += 1) {
				bare.push((await measureOnce(browser, (page) => page.setContent(BARE), { text, pause }, new Set())).first);
				painted.push(await measureOnce(browser, (page) => page.goto(`http://localhost:${PORT}/faq/`, { waitUntil: 'networkidle' }), { text, pause }, requests));
			}
			results.push({ when, text, milliseconds: painted.map(({ first }) => first), ranked: painted.map(({ ranked }) => ranked), bare });
		}
	}
	await browser.close();
	server.kill();
	return { requests: [...requests].filter((path) => path !== 'favicon.svg').sort(), results };
}

import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import { browserOptions } from '../../support/browser.ts';

const PORT = 4425;
const ROUNDS = 7;

/** A fast link: 20 ms there and back, 50 Mbit a second. */
const LINK = { offline: false, latency: 20, downloadThroughput: 50e6 / 8, uploadThroughput: 50e6 / 8 };

/** Runs in the page: types a text at once into the focused field and waits until its first result has been painted. */
function typeAndWait(text: string): Promise<number> {
	const field = document.querySelector<HTMLInputElement>('[name="q"]');
	const results = document.querySelector('.results');
	if (!field || !results) throw new Error('The page has no search.');
	return new Promise((resolve) => {
		const start = performance.now();
		new MutationObserver((_, observer) => {
			if (!results.querySelector('a')) return;
			observer.disconnect();
			requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
		}).observe(results, { childList: true });
		field.focus();
		field.value = text;
		field.dispatchEvent(new Event('input', { bubbles: true }));
	});
}

/** Opens the page of questions in a new browser context, focuses the search and types in the same instant: the worst case. */
export async function firstResult(folder: string, text: string): Promise<{ requests: readonly string[]; milliseconds: readonly number[] }> {
	const server = spawn('node', ['tests/support/serve.ts', folder, String(PORT)]);
	await new Promise((resolve) => server.stdout.once('data', resolve));
	const browser = await chromium.launch(browserOptions());
	const milliseconds: number[] = [];
	const requests = new Set<string>();
	for (let round = 0; round < ROUNDS; round += 1) {
		const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', LINK);
		await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		await page.goto(`http://localhost:${PORT}/faq/`, { waitUntil: 'networkidle' });
		page.on('request', (request) => requests.add(new URL(request.url()).pathname.slice(1)));
		milliseconds.push(await page.evaluate(typeAndWait, text));
		await context.close();
	}
	await browser.close();
	server.kill();
	return { requests: [...requests].sort(), milliseconds };
}

/** The invented catalogue at the size that the site is to bear: how long it builds, and how its pages answer. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { browserOptions } from '../support/browser.ts';
import { serve } from '../support/static-host.ts';
import { invent } from './scale.ts';
import { openBare, PHONE, timesOf, typeInto } from './web/interactions.ts';
import { quantile } from './web/numbers.ts';

const SCALE = { meshes: 20, features: 500, questions: 1000 };
const FOLDER = 'dist-scale';

const DESK = { width: 1280, height: 800 };

/** Browsers of one run differ by half: what is told is of so many together, each started anew. */
const BROWSERS = 4;

/** What is typed, and where. Every letter is measured. A phone shows two of the columns, a desk all of them. */
const FIELDS = [
	{ what: 'filter of /compare/, phone', path: '/compare/', field: 'input[type="search"]', text: 'finch', view: PHONE },
	{ what: 'filter of /compare/, desk', path: '/compare/', field: 'input[type="search"]', text: 'finch', view: DESK },
	{ what: 'search of /faq/, phone', path: '/faq/', field: '[name="q"]', text: 'memory', view: PHONE },
] as const;

export async function benchScale(): Promise<void> {
	console.log(`The invented catalogue with ${SCALE.meshes} meshes, ${SCALE.features} features and ${SCALE.questions} questions`);
	const content = invent(SCALE);
	const start = performance.now();
	const { status, stdout } = spawnSync('npm', ['run', '--silent', 'build'], { env: { ...process.env, CONTENT_DIR: content, OUT_DIR: FOLDER }, encoding: 'utf8', maxBuffer: 2 ** 28 });
	rmSync(content, { recursive: true });
	if (status !== 0) throw new Error(`The build failed:\n${stdout.slice(-2000)}`);
	console.log(`  checked and built in ${((performance.now() - start) / 1000).toFixed(0)} s`);
	const { origin, close } = await serve(FOLDER, 0);
	const measured = async (what: string, take: (browser: Browser) => Promise<number[]>): Promise<void> => {
		const times: number[] = [];
		for (let started = 0; started < BROWSERS; started += 1) {
			const browser = await chromium.launch(browserOptions());
			times.push(...(await take(browser)));
			await browser.close();
		}
		console.log(`  ${what}: p50 ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms of ${times.length}`);
	};
	console.log('  key to frame, processor slowed four times');
	for (const { what, path, field, text, view } of FIELDS) {
		await measured(what, (browser) => timesOf(browser, (page) => page.goto(path, { waitUntil: 'networkidle' }), (page) => typeInto(page, field, text), origin, view));
	}
	await measured('a bare page in the same run', (browser) => timesOf(browser, openBare, (page) => typeInto(page, 'input', 'retries'), origin));
	await close();
	rmSync(FOLDER, { recursive: true });
}

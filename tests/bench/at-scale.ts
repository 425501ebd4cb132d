/** The invented catalogue at the size that the site is to bear: how long it builds, and how its pages answer. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserOptions } from '../support/browser.ts';
import { serve } from '../support/static-host.ts';
import { invent } from './scale.ts';
import { openBare, timesOf, typeInto } from './web/interactions.ts';
import { quantile } from './web/numbers.ts';

const SCALE = { meshes: 20, features: 500, questions: 1000 };
const FOLDER = 'dist-scale';

/** What is typed, and where. Every letter is measured. */
const FIELDS = [
	{ what: 'filter of /compare/', path: '/compare/', field: 'input[type="search"]', text: 'finch' },
	{ what: 'search of /faq/', path: '/faq/', field: '[name="q"]', text: 'memory' },
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
	const browser = await chromium.launch(browserOptions());
	for (const { what, path, field, text } of FIELDS) {
		const times = await timesOf(browser, (page) => page.goto(path, { waitUntil: 'networkidle' }), (page) => typeInto(page, field, text), origin);
		console.log(`  ${what}, key to frame, processor slowed four times: p50 ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms`);
	}
	const floor = await timesOf(browser, openBare, (page) => typeInto(page, 'input', 'retries'), origin);
	console.log(`  a bare page in the same run: p50 ${quantile(floor, 0.5).toFixed(0)} ms, p95 ${quantile(floor, 0.95).toFixed(0)} ms`);
	await browser.close();
	await close();
	rmSync(FOLDER, { recursive: true });
}

/**
 * `npm run bench:web`: how fast pages open and answer in a browser, beside a floor; never fails for being slow.
 * `npm run bench:web -- scores /faq/` and `npm run bench:web -- interactions` run a part. `ROUNDS` is how often each page
 * is measured, five where it is not set.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findWholeBrowser } from '../../../src/tools/browsers.mjs';
import { browserOptions } from '../../support/browser.ts';
import { benchInteractions } from './interactions.ts';
import { benchScores } from './scores.ts';

const FOLDER = new URL('.', import.meta.url).pathname;

/** Installs Lighthouse, which the site's own packages leave out. */
function install(): void {
	if (existsSync(`${FOLDER}node_modules/.package-lock.json`)) return;
	console.log('Installing Lighthouse …');
	const { status } = spawnSync('npm', ['ci', '--prefix', FOLDER, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit' });
	if (status !== 0) throw new Error(`npm ci in ${FOLDER} failed. Its message above says why.`);
}

if (!existsSync('dist/index.html')) throw new Error('There is no built site in dist. Run `npm run build` first.');
const asked = process.argv.slice(2);
const paths = asked.filter((each) => each.startsWith('/'));
const parts = asked.filter((each) => !each.startsWith('/'));
const wants = (part: string): boolean => parts.length === 0 || parts.includes(part);
const browser = browserOptions();
if (wants('scores')) {
	install();
	const whole = browser.executablePath ?? findWholeBrowser();
	if (whole === undefined) throw new Error('No Chromium with all its parts found. Set CHROMIUM_PATH to its program.');
	await benchScores(whole, paths, Number(process.env['ROUNDS'] ?? 5));
}
if (wants('interactions')) await benchInteractions(browser);

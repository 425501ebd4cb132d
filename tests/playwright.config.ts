import { defineConfig } from '@playwright/test';
import { browserOptions } from './support/browser.ts';

/** Two ports in a row, from the one set, so that two checkouts can be checked at once. */
const PORT = Number(process.env['TEST_PORT'] ?? 4411);

const server = (folder: string, port: number) => ({
	command: `node tests/support/serve.ts ${folder} ${port}`,
	cwd: '..',
	url: `http://localhost:${port}/`,
	reuseExistingServer: !process.env['CI'],
});

/** Other engines in which the journeys run, where Playwright has installed them: `ENGINES=firefox,webkit npm test -- engines`. */
const ENGINES = (process.env['ENGINES'] ?? '').split(',').filter((name) => name === 'firefox' || name === 'webkit');

/** Journeys run on the invented catalogue; checks of every page run on the real site. */
export default defineConfig({
	testDir: '.',
	outputDir: '../test-results/browser',
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	workers: 2,
	timeout: 60_000,
	reporter: [['dot'], ['json']],
	use: {
		trace: 'off',
		// What one journey kept must not answer in another: only the journeys without a network allow it.
		serviceWorkers: 'block',
	},
	projects: [
		{ name: 'e2e', testMatch: 'e2e/**/*.spec.ts', use: { launchOptions: browserOptions(), baseURL: `http://localhost:${PORT}` } },
		{ name: 'visual', testMatch: 'visual/**/*.spec.ts', snapshotPathTemplate: '{testDir}/visual/pictures/{arg}{ext}', use: { launchOptions: browserOptions(), baseURL: `http://localhost:${PORT}` } },
		{ name: 'pages', testMatch: 'pages/**/*.spec.ts', testIgnore: /modes\.spec\.ts$/, use: { launchOptions: browserOptions(), baseURL: `http://localhost:${PORT + 1}` } },
		{ name: 'modes', testMatch: 'pages/modes.spec.ts', use: { launchOptions: browserOptions(), baseURL: `http://localhost:${PORT + 1}` } },
		...ENGINES.map((browserName) => ({
			name: browserName,
			testMatch: 'e2e/**/*.spec.ts',
			// Where only Chromium lets a test read the clipboard or watch a worker; and the monkey, which is long.
			testIgnore: /(monkey|offline)\.spec\.ts$/,
			grepInvert: /@chromium/,
			use: { browserName, baseURL: `http://localhost:${PORT}` } as const,
		})),
	],
	webServer: [server('dist-fixture', PORT), server('dist', PORT + 1)],
});

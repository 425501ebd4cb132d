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
		launchOptions: browserOptions(),
		trace: 'off',
		// What one journey kept must not answer in another: only the journeys without a network allow it.
		serviceWorkers: 'block',
	},
	projects: [
		{ name: 'e2e', testMatch: 'e2e/**/*.spec.ts', use: { baseURL: `http://localhost:${PORT}` } },
		{ name: 'visual', testMatch: 'visual/**/*.spec.ts', snapshotPathTemplate: '{testDir}/visual/pictures/{arg}{ext}', use: { baseURL: `http://localhost:${PORT}` } },
		{ name: 'pages', testMatch: 'pages/**/*.spec.ts', use: { baseURL: `http://localhost:${PORT + 1}` } },
	],
	webServer: [server('dist-fixture', PORT), server('dist', PORT + 1)],
});

import { defineConfig } from '@playwright/test';
import { browserOptions } from './support/browser.ts';

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
	},
	projects: [
		{ name: 'e2e', testMatch: 'e2e/**/*.spec.ts', use: { baseURL: 'http://localhost:4411' } },
		{ name: 'pages', testMatch: 'pages/**/*.spec.ts', use: { baseURL: 'http://localhost:4412' } },
	],
	webServer: [server('dist-fixture', 4411), server('dist', 4412)],
});

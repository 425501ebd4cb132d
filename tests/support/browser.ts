import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

/** How to start the browser that the set-up found: one named by the environment, Playwright's own, or the system's. */
export function browserOptions(): LaunchOptions {
	const executablePath = [
		process.env['CHROMIUM_PATH'],
		chromium.executablePath(),
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome-stable',
		'/usr/bin/google-chrome',
	].find((path) => path !== undefined && existsSync(path));
	return { ...(executablePath === undefined ? {} : { executablePath }), args: ['--no-sandbox', '--disable-background-networking'] };
}

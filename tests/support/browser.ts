import type { LaunchOptions } from '@playwright/test';
import { findBrowser } from '../../src/tools/browsers.mjs';

/** How to start the browser that the set-up found; without a path it is Playwright's own, without a window. */
export function browserOptions(): LaunchOptions {
	const { path } = findBrowser() ?? {};
	// Letters stand where the outlines say, not where a machine's hints would move them: pictures are compared.
	return { ...(path === undefined ? {} : { executablePath: path }), args: ['--no-sandbox', '--disable-background-networking', '--font-render-hinting=none'] };
}

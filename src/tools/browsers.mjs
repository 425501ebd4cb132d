// Which Chromium the checks use. Plain JavaScript: the set-up runs it on the machine's own Node.
import { accessSync, constants, existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** One that never opens a window draws the same pages in half the time. */
const SHELL = '/usr/bin/chromium-headless-shell';

const WHOLE = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome'];

/**
 * Whether a path names a program that we may run.
 * @param {string} path
 */
export function executable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** Whether Playwright has put its own browser without windows beside the place of its whole one. */
function ownShell() {
	const whole = chromium.executablePath();
	const folder = whole.replace(/chromium-(\d+)[\\/].*$/, 'chromium_headless_shell-$1');
	return folder !== whole && existsSync(folder);
}

/**
 * The browser to use: the one that the environment names, else the lightest that is there.
 * @returns {{ name: string, path?: string, light: boolean } | undefined} Without a path Playwright finds it by itself;
 * undefined where there is none.
 * @throws {Error} where the environment names what is no program
 */
export function findBrowser() {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (!executable(named)) throw new Error(`CHROMIUM_PATH names ${named}, which is no program that can be run. Name one, or leave it out.`);
		return { name: named, path: named, light: true };
	}
	if (ownShell()) return { name: 'Playwright’s own Chromium', light: true };
	if (executable(SHELL)) return { name: SHELL, path: SHELL, light: true };
	const path = findWholeBrowser();
	return path === undefined ? undefined : { name: path, path, light: false };
}

/** The program of a browser that has all its parts, as some measuring needs; undefined where there is none. */
export const findWholeBrowser = () => [process.env.CHROMIUM_PATH, chromium.executablePath(), ...WHOLE].find((path) => path !== undefined && executable(path));

import { test as base, expect } from '@playwright/test';

/** A test fails when its page logged an error: a script, the policy, or a missing file; but for what it says to expect. */
export const test = base.extend<{ expected: RegExp | undefined; quiet: undefined }>({
	/** The end of an error's line that a test brings about itself: the address of what it refuses to send. */
	expected: [undefined, { option: true }],
	quiet: [
		async ({ page, expected }, use) => {
			const noise: string[] = [];
			page.on('console', (message) => {
				const line = `${message.text()} ${message.location().url}`.trim();
				if (message.type() === 'error' && !expected?.test(line)) noise.push(line);
			});
			page.on('pageerror', ({ message }) => {
				if (!expected?.test(message)) noise.push(message);
			});
			await use(undefined);
			expect(noise, 'errors in the browser console').toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };

import { test as base, expect } from '@playwright/test';

/** A test fails when its page logged an error: a script, the policy, or a missing file. */
export const test = base.extend<{ quiet: undefined }>({
	quiet: [
		async ({ page }, use) => {
			const noise: string[] = [];
			page.on('console', (message) => {
				if (message.type() === 'error') noise.push(`${message.text()} ${message.location().url}`.trim());
			});
			page.on('pageerror', (error) => noise.push(error.message));
			await use(undefined);
			expect(noise, 'errors in the browser console').toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };

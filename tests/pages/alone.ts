import { expect, test as base } from '../e2e/fixtures.ts';

/** A test in which every other origin is refused; it fails when its page asked one for anything. */
export const test = base.extend<{ alone: undefined }>({
	alone: [
		async ({ page, baseURL }, use) => {
			const asked: string[] = [];
			await page.route(
				(url) => url.protocol.startsWith('http') && url.origin !== baseURL,
				(route) => {
					asked.push(route.request().url());
					return route.abort();
				},
			);
			await use(undefined);
			expect(asked, 'asked of others').toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };

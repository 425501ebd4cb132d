import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openSite } from './site.ts';

const site = openSite('dist');

/** Links of a part of a page, in their order, with what they say. */
const links = (path: string, part: string): string[] => site.page(path).querySelectorAll(`${part} a`).map((link) => `${link.text.trim()} ${link.getAttribute('href')}`);

describe('ways around and help stand in one order on every page', () => {
	// Neither what other sites frame nor what only leads on.
	const pages = site.pages.filter((path) => !/^\/embed\/(matrix|feature)\//.test(path) && !site.page(path).querySelector('meta[http-equiv="refresh"]'));
	for (const part of ['.site-header', '.site-footer']) {
		const first = links('/', part);
		test(`${part} holds links`, () => assert.ok(first.length > 5));
		test(`${part} is the same everywhere`, () => {
			const other = pages.filter((path) => links(path, part).join('\n') !== first.join('\n'));
			assert.deepEqual(other, []);
		});
	}
	test('a statement on accessibility is linked from every page', () => {
		assert.deepEqual(pages.filter((path) => !links(path, '.site-footer').some((link) => link.startsWith('Accessibility '))), []);
	});
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileOf, openSite } from './site.ts';

const site = openSite('dist');
const files = new Set(site.files);

/** Every address that a page points at, with what points at it. */
function addresses(path: string): { address: string; markup: string }[] {
	return site
		.page(path)
		.querySelectorAll('[href], [src]')
		.map((element) => ({
			address: element.getAttribute('href') ?? element.getAttribute('src') ?? '',
			markup: element.outerHTML.slice(0, 100),
		}));
}

test('every link inside the site leads to a page that exists, and every fragment to a place on it', () => {
	const dead: string[] = [];
	for (const path of site.pages) {
		for (const { address, markup } of addresses(path)) {
			if (/^[a-z]+:/.test(address)) continue;
			const url = new URL(address, `https://site.example${path}`);
			const file = fileOf(url.pathname);
			const fragment = decodeURIComponent(url.hash.slice(1));
			if (!files.has(file)) dead.push(`${path}: ${address} leads nowhere (${markup})`);
			else if (fragment !== '' && file.endsWith('.html') && !site.page(url.pathname).getElementById(fragment)) {
				dead.push(`${path}: ${address} names a place that is not on that page (${markup})`);
			}
		}
	}
	assert.deepEqual(dead, []);
});

test('every link to another site is encrypted', () => {
	const plain = site.pages.flatMap((path) =>
		addresses(path)
			.filter(({ address }) => /^[a-z]+:/.test(address) && !/^(https|mailto|blob):/.test(address))
			.map(({ address }) => `${path}: ${address}`),
	);
	assert.deepEqual(plain, []);
});

test('the sitemap names every page that may be listed, and no other', () => {
	const listed = site.pages.filter((path) => !site.page(path).querySelector('meta[name="robots"][content~="noindex"]'));
	const named = [...site.text('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
	assert.deepEqual(named.sort(), listed.sort());
});

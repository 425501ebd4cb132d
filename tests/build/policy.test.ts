import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { digestOf } from '../../src/delivery/integrity.ts';
import { openSite } from './site.ts';

const site = openSite('dist');

/** The directives of a policy, by name. */
const directives = (policy: string): Map<string, string> =>
	new Map(policy.split(';').map((directive) => {
		const [name = '', ...values] = directive.trim().split(/\s+/);
		return [name, values.join(' ')];
	}));

const header = /\n\/\n {2}Content-Security-Policy: (.+)/.exec(site.text('_headers'))?.[1] ?? '';

describe('no page needs more than the policy allows', () => {
	for (const path of site.pages) {
		test(path, () => {
			const page = site.page(path);
			const inline = page.querySelectorAll('script').filter((script) => !script.getAttribute('src') && script.getAttribute('type') !== 'application/ld+json');
			assert.deepEqual(inline.map(String), [], 'inline scripts');
			assert.deepEqual(page.querySelectorAll('style, [style]').map((element) => element.outerHTML.slice(0, 80)), [], 'inline styles');
			const handlers = page.querySelectorAll('*').flatMap((element) => Object.keys(element.attributes).filter((name) => name.startsWith('on')));
			assert.deepEqual(handlers, [], 'event handlers in markup');
			const foreign = page
				.querySelectorAll('script[src], link[rel="stylesheet"], link[rel="icon"], link[rel="preload"], img[src], iframe, source, video, audio')
				.map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
				.filter((address) => !address.startsWith('/') || address.startsWith('//'));
			assert.deepEqual(foreign, [], 'resources of other sites');
		});
	}
});

test('every script of every page carries the digest of its file', () => {
	const scripts = site.pages.flatMap((path) => site.page(path).querySelectorAll('script[src]').map((script) => ({ path, script })));
	assert.ok(scripts.length > site.pages.length);
	const wrong = scripts.filter(({ script }) => script.getAttribute('integrity') !== digestOf(Buffer.from(site.text((script.getAttribute('src') ?? '').slice(1)))));
	assert.deepEqual(wrong.map(({ path, script }) => `${path}: ${script.getAttribute('src')}`), []);
});

describe('the policy', () => {
	const stated = directives(site.page('/').querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '');

	test('is the same in the pages and in the headers, but for what only a header can say', () => {
		const sent = directives(header);
		for (const name of ['frame-ancestors', 'upgrade-insecure-requests']) assert.ok(sent.delete(name), `${name} is missing from _headers`);
		assert.deepEqual(sent, stated);
	});

	test('allows nothing by default, nothing unsafe, and no text to become markup', () => {
		assert.equal(stated.get('default-src'), "'none'");
		assert.equal(stated.get('require-trusted-types-for'), "'script'");
		assert.ok(![...stated.values()].some((value) => value.includes('unsafe')));
	});

	test('stands on every page, before anything is loaded', () => {
		const late = site.pages.filter((path) => {
			const html = site.html(path);
			const at = html.indexOf('content-security-policy');
			return at < 0 || at > html.search(/<(script|link)\b/);
		});
		assert.deepEqual(late, []);
	});
});

describe('frames', () => {
	test('store nothing, stay unlisted, and lead back with the day of their facts', () => {
		const pages = site.pages.filter((path) => /^\/embed\/(matrix|feature)\//.test(path));
		assert.ok(pages.length > 1);
		for (const path of pages) {
			const page = site.page(path);
			assert.ok(!page.querySelector('script[src$="/theme.js"]'), path);
			assert.equal(page.querySelector('meta[name="robots"]')?.getAttribute('content'), 'noindex', path);
			assert.ok(page.querySelector('a.here[target="_blank"][rel="noopener"]'), path);
			assert.ok(page.querySelector('p time[datetime]'), path);
		}
	});
});

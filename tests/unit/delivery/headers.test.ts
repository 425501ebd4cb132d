import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { caddyConfiguration } from '../../../src/delivery/caddy.ts';
import { headersFile } from '../../../src/delivery/headers-file.ts';
import { HEADER_NAMES, headersOf, ZONES, zoneOf } from '../../../src/delivery/headers.ts';
import { nginxConfiguration } from '../../../src/delivery/nginx.ts';

const ENTRIES = ['404.html', '_assets/', '_headers', 'compare/', 'data/', 'embed/', 'index.html', 'sw.js', 'theme.js'];

/** Headers that a path gets from a `_headers` file: all rules that fit, values of one name joined as hosts join them. */
function sentBy(file: string, path: string): Record<string, string> {
	const sent: Record<string, string> = {};
	for (const rule of file.split(/\n(?=\S)/)) {
		const [pattern = '', ...lines] = rule.trim().split('\n');
		const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
		if (!fits) continue;
		for (const line of lines) {
			const [name = '', value = ''] = line.trim().split(/: (.*)/);
			sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
		}
	}
	return sent;
}

describe('the headers of a path', () => {
	test('are those of the longest zone that holds it', () => {
		assert.equal(zoneOf('/').under, '/');
		assert.equal(zoneOf('/embed/matrix/').under, '/embed/matrix/');
		assert.equal(zoneOf('/embed/').under, '/');
	});

	test('let nobody frame a page, but for those made to be framed', () => {
		assert.match(headersOf('/compare/')['Content-Security-Policy'] ?? '', /frame-ancestors 'none'/);
		assert.match(headersOf('/embed/matrix/')['Content-Security-Policy'] ?? '', /frame-ancestors \*/);
		assert.equal(headersOf('/embed/matrix/')['X-Frame-Options'], undefined);
	});

	test('are asked for with a path from the root', () => {
		assert.throws(() => zoneOf('compare/'), /begins with a slash/);
	});
});

describe('the _headers file', () => {
	for (const base of ['/', '/mesh/']) {
		test(`gives each path under ${base} its headers, none of them twice`, () => {
			const file = headersFile(ENTRIES, base);
			for (const path of ['/', '/404.html', '/compare/', '/compare/a-vs-b/', '/data/matrix.json', '/embed/', '/embed/matrix/', '/embed/feature/mtls/', '/_assets/a.css', '/sw.js', '/theme.js']) {
				assert.deepEqual(sentBy(file, base.slice(0, -1) + path), headersOf(path), path);
			}
		});
	}

	test('stays within what hosts read: a hundred rules, two thousand characters a line', () => {
		const file = headersFile(ENTRIES, '/');
		assert.ok(file.split(/\n(?=\S)/).length <= 100);
		assert.ok(file.split('\n').every((line) => line.length <= 2000));
	});
});

const SERVING = { root: '/srv/site', listen: ['8080'], base: '/' };

describe('configurations of servers', () => {
	test('nginx adds every header once for the whole server', () => {
		const text = nginxConfiguration(SERVING);
		for (const name of HEADER_NAMES) assert.equal(text.split(`add_header ${name} `).length - 1, 1, name);
	});

	test('Caddy takes back in a zone what the rest of the site sends', () => {
		const text = caddyConfiguration(SERVING);
		assert.match(text, /header \/embed\/matrix\/\* \{[^}]*-X-Frame-Options/);
		for (const { under } of ZONES.slice(1)) assert.ok(text.includes(`header ${under}`), under);
	});

	test('both know the base path', () => {
		assert.match(nginxConfiguration({ ...SERVING, base: '/mesh/' }), /location \/mesh\/ \{\n\t\talias \/srv\/site\/;/);
		assert.match(caddyConfiguration({ ...SERVING, base: '/mesh/' }), /uri strip_prefix \/mesh/);
	});
});

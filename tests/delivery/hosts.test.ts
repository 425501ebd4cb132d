import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { get } from 'node:https';
import { after, before, describe, test } from 'node:test';
import { headersOf } from '../../src/delivery/headers.ts';
import { type Host, serveByNginx } from './nginx.ts';

interface Grade {
	readonly grade: string;
	readonly score: number;
	readonly tests: readonly { readonly name: string; readonly result: string; readonly pass: boolean; readonly modifier: number }[];
}

/** Results that cost a site nothing and give it all that a site without cookies, and not preloaded, can be given. */
const BEST: Readonly<Record<string, string>> = {
	'content-security-policy': 'csp-implemented-with-no-unsafe-default-src-none',
	cookies: 'cookies-not-found',
	'cross-origin-resource-sharing': 'cross-origin-resource-sharing-not-implemented',
	redirection: 'redirection-to-https',
	'referrer-policy': 'referrer-policy-private',
	'strict-transport-security': 'hsts-implemented-max-age-at-least-six-months',
	'subresource-integrity': 'sri-implemented-and-all-scripts-loaded-securely',
	'x-content-type-options': 'x-content-type-options-nosniff',
	'x-frame-options': 'x-frame-options-implemented-via-csp',
	'cross-origin-resource-policy': 'corp-implemented-with-same-origin',
};

/** A page of each kind. */
const PAGES = ['/', '/compare/', '/choose/', '/faq/', '/migrate/', '/cost/', '/claims/', '/404.html'];

const TYPES: readonly [path: string, type: string][] = [
	['/compare/', 'text/html; charset=utf-8'],
	['/data/matrix.json', 'application/json; charset=utf-8'],
	['/data/matrix.csv', 'text/csv; charset=utf-8'],
	['/releases.ics', 'text/calendar; charset=utf-8'],
	['/favicon.svg', 'image/svg+xml; charset=utf-8'],
	['/theme.js', 'text/javascript; charset=utf-8'],
];

/** Asks the host by https, trusting its certificate. */
const ask = ({ https, certificate }: Host, path: string): Promise<{ status: number | undefined; headers: IncomingHttpHeaders }> =>
	new Promise((resolve, reject) => {
		get({ host: 'localhost', port: https, path, ca: readFileSync(certificate), headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
			response.resume().once('end', () => resolve({ status: response.statusCode, headers: response.headers }));
		}).once('error', reject);
	});

describe('the built site behind nginx with the configuration that the project hands out', () => {
	let host: Host;
	before(async () => {
		host = await serveByNginx('dist', '/');
	});
	after(() => host?.stop());

	const run = (args: readonly string[]): { status: number | null; stdout: string; stderr: string } =>
		spawnSync(process.execPath, args, { env: { ...process.env, NODE_EXTRA_CA_CERTS: host.certificate }, encoding: 'utf8', maxBuffer: 2 ** 26 });

	for (const page of PAGES) {
		test(`${page} gets every point that headers and markup can earn`, () => {
			const { status, stdout, stderr } = run(['tests/delivery/observatory/grade.mjs', String(host.http), String(host.https), page]);
			assert.equal(status, 0, stderr);
			const { grade, tests } = JSON.parse(stdout) as Grade;
			assert.deepEqual(Object.fromEntries(tests.map(({ name, result }) => [name, result])), BEST);
			assert.equal(grade, 'A+');
		});
	}

	test('the check of a site that has been put up finds nothing', () => {
		const { status, stdout, stderr } = run(['src/tools/check-deploy.ts', `https://localhost:${host.https}/`]);
		assert.equal(status, 0, stdout + stderr);
	});

	test('http leads to https', async () => {
		const answer = await fetch(`http://localhost:${host.http}/faq/?q=mtls`, { redirect: 'manual' });
		assert.equal(answer.headers.get('location'), `https://localhost:${host.https}/faq/?q=mtls`);
	});

	test('text is sent compressed and as what it is', async () => {
		for (const [path, type] of TYPES) {
			const { status, headers } = await ask(host, path);
			assert.equal(status, 200, path);
			assert.equal(headers['content-type'], type, path);
			assert.equal(headers['content-encoding'], 'gzip', path);
		}
	});

	test('an address without its slash leads to the page, one that is not there to the page for that', async () => {
		const { status, headers } = await ask(host, '/compare');
		assert.deepEqual([status, headers.location], [301, '/compare/']);
		const missing = await ask(host, '/no-such-page/');
		assert.equal(missing.status, 404);
		assert.match(missing.headers['content-type'] ?? '', /^text\/html/);
	});
});

test('a site below a path of its host is served there with the same headers', async () => {
	const host = await serveByNginx('dist', '/mesh/');
	try {
		for (const path of ['/', '/compare/', '/data/matrix.json']) {
			const { status, headers } = await ask(host, `/mesh${path}`);
			assert.equal(status, 200);
			for (const [name, value] of Object.entries(headersOf(path))) assert.equal(headers[name.toLowerCase()], value, `${path}: ${name}`);
		}
	} finally {
		host.stop();
	}
});

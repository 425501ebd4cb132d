import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openSite, type Site } from './site.ts';

const FIXTURE = 'tests/fixtures/content';
const places: string[] = [];
after(() => {
	for (const place of places) rmSync(place, { recursive: true, force: true });
});

/** Builds the invented catalogue with a change, into a folder of its own below the project. */
function build(name: string, environment: Readonly<Record<string, string>> = {}, content = FIXTURE): Site {
	const outDir = `dist-${name}`;
	places.push(outDir);
	const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
		env: { ...process.env, CONTENT_DIR: content, OUT_DIR: outDir, ...environment },
		encoding: 'utf8',
	});
	assert.equal(status, 0, stdout.slice(-2000) + stderr.slice(-2000));
	return openSite(outDir);
}

describe('under a path, at another address', () => {
	let site: Site;
	before(() => {
		site = build('under-path', { BASE_PATH: '/mesh/', SITE: 'https://birds.example' });
	});

	test('every address inside the site starts with the path', () => {
		const astray = site.pages.flatMap((path) =>
			site
				.page(path)
				.querySelectorAll('[href], [src], [action]')
				.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '')
				.filter((address) => address.startsWith('/') && !address.startsWith('/mesh/'))
				.map((address) => `${path}: ${address}`),
		);
		assert.deepEqual(astray, []);
	});

	test('pages, sitemap and robots name the address', () => {
		const canonical = site.page('/compare/').querySelector('link[rel="canonical"]')?.getAttribute('href');
		assert.equal(canonical, 'https://birds.example/mesh/compare/');
		assert.match(site.text('sitemap-0.xml'), /<loc>https:\/\/birds\.example\/mesh\/compare\/<\/loc>/);
		assert.match(site.text('robots.txt'), /Sitemap: https:\/\/birds\.example\/mesh\/sitemap-index\.xml/);
	});

	test('the worker stands below the path and keeps what is there', () => {
		assert.match(site.text('theme.js'), /`\/mesh\/sw\.js`/);
		assert.match(site.text('sw.js'), /`\/mesh\/theme\.js`/);
	});

	test('no link to edit or report stands where no repository is set', () => {
		assert.ok(!site.html('/features/mtls/').includes('Edit this fact'));
	});
});

/** The invented catalogue as it is. */
let once: Site;

test('two builds of the same content are the same to the byte', () => {
	const digest = (site: Site, folder: string) =>
		Object.fromEntries(site.files.map((file) => [file, createHash('sha256').update(readFileSync(join(folder, file))).digest('hex')]));
	const first = digest(build('once'), 'dist-once');
	once = openSite('dist-once');
	assert.ok(Object.keys(first).length > 20);
	assert.deepEqual(digest(build('again'), 'dist-again'), first);
});

describe('a mesh, a feature and their facts added as files', () => {
	let site: Site;
	before(() => {
		const content = mkdtempSync(join(tmpdir(), 'catalogue-'));
		places.push(content);
		cpSync(FIXTURE, content, { recursive: true });
		const write = (file: string, text: string): void => {
			mkdirSync(dirname(join(content, file)), { recursive: true });
			writeFileSync(join(content, file), text);
		};
		const finch = readFileSync(join(FIXTURE, 'meshes/finch.mdx'), 'utf8');
		write('meshes/osprey.mdx', finch.replaceAll('finch', 'osprey').replaceAll('Finch', 'Osprey').replace(/order: \d+/, 'order: 77').replace(/colour: .*/, 'colour: rust').replace(/sources: \[[^\]]*\]/g, 'sources: [finch-docs]'));
		const fact = readFileSync(join(FIXTURE, 'facts/finch/mtls.mdx'), 'utf8');
		write('facts/osprey/mtls.mdx', fact.replace(/summary: .*/, 'summary: Dives for every packet'));
		const feature = readFileSync(join(FIXTURE, 'features/retries.mdx'), 'utf8');
		write('features/diving.mdx', feature.replace(/^title: .*/m, 'title: Diving').replace(/^question: .*/m, 'question: Does it dive from the air into the water after fish?'));
		write('facts/osprey/diving.mdx', fact.replace(/summary: .*/, 'summary: Head first'));
		write('pictures/osprey.yaml', readFileSync(join(FIXTURE, 'pictures/finch.yaml'), 'utf8').replaceAll('finch', 'osprey'));
		write('profiles/osprey.yaml', 'strengths:\n  - text: It sees fish from far above.\n    facts: [osprey/diving]\n');
		site = build('added', {}, content);
	});

	test('appear in the matrix', () => {
		assert.equal(site.page('/compare/').querySelectorAll('thead [data-option="osprey"]').length, 1);
		assert.match(site.page('/compare/').querySelector('[data-feature="diving"]')?.textContent ?? '', /Head first/);
	});
	test('have a profile and a page, in the sitemap too', () => {
		assert.match(site.page('/meshes/osprey/').textContent, /It sees fish from far above\./);
		assert.match(site.page('/meshes/osprey/').querySelector('.fact-groups a[href="/features/diving/#osprey"]')?.parentNode.textContent ?? '', /(Full|Partial|Add-on|None)/);
		assert.match(site.page('/features/diving/').textContent, /Does it dive from the air/);
		for (const path of ['/meshes/osprey/', '/features/diving/']) assert.ok(site.text('sitemap-0.xml').includes(path));
	});
	test('have a picture, a pair with every other, in both orders, and a row among the releases', () => {
		assert.equal(site.page('/meshes/osprey/').querySelector('svg.picture title')?.textContent, 'Architecture of Osprey');
		for (const other of ['finch', 'heron', 'heron-soaring', 'heron-wading', 'perch']) {
			const [first = '', second = ''] = [other, 'osprey'].sort();
			assert.match(site.page(`/compare/${first}-vs-${second}/`).querySelector('h1')?.textContent ?? '', /Osprey/);
			assert.ok(site.html(`/compare/${second}-vs-${first}/`).includes(`url=/compare/${first}-vs-${second}/`));
		}
		assert.ok(site.page('/releases/').getElementById('osprey'));
	});
	test('are in the downloads', () => {
		for (const file of ['data/matrix.json', 'data/matrix.csv', 'data/meshes.json']) assert.ok(site.text(file).includes('osprey'), file);
		assert.ok(site.text('data/matrix.json').includes('"diving"'));
	});
	test('make another worker, so that browsers take up the new edition', () => {
		const firstLine = (text: string): string => text.slice(0, text.indexOf('\n'));
		assert.match(firstLine(once.text('sw.js')), /^\/\/ [0-9a-f]{16}$/);
		assert.notEqual(firstLine(site.text('sw.js')), firstLine(once.text('sw.js')));
	});
	test('leave what nobody wrote as not checked', () => {
		assert.match(site.page('/features/retries/').getElementById('osprey')?.textContent ?? '', /Not checked/);
	});
});

test('a build without the worker registers none, and puts one there that takes an earlier one away', () => {
	const site = build('without', { OFFLINE: 'off' });
	assert.doesNotMatch(site.text('theme.js'), /serviceWorker/);
	assert.match(site.text('sw.js'), /\.unregister\(\)/);
	assert.match(once.text('theme.js'), /serviceWorker/);
});

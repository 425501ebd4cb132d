import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesOf, titleOf } from '../../../src/domain/offline.ts';

test('a page needs what its markup names below the site, and what its scripts import before they run', async () => {
	const html = '<link rel="icon" href="/birds/icon.svg"><link rel="stylesheet" href="/birds/_assets/a.css"><script type="module" src="/birds/_assets/a.js"></script><a href="/birds/x.js">x</a><img src="/elsewhere/b.svg" alt="">';
	const scripts: Readonly<Record<string, string>> = {
		'/birds/_assets/a.js': 'import{b}from"./b.js";const late=()=>import("./late.js")',
		'/birds/_assets/b.js': 'import"./c.js"',
		'/birds/_assets/c.js': 'import"./b.js"',
	};
	assert.deepEqual(await filesOf(html, '/birds/', async (path) => scripts[path] ?? ''), [
		'/birds/icon.svg',
		'/birds/_assets/a.css',
		'/birds/_assets/a.js',
		'/birds/_assets/b.js',
		'/birds/_assets/c.js',
	]);
});

test('the title of a page is read without the name of the site, as text', () => {
	assert.equal(titleOf('<title>Herons &amp; finches: what&#39;s &quot;new&quot; · Birds</title>'), 'Herons & finches: what\'s "new"');
	assert.equal(titleOf('{"version": 1}'), undefined);
});

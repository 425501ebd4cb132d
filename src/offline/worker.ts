/**
 * Keeps what was read readable without a network. Pages come from the network whenever it answers in time, so that no
 * reader is held to an old edition; files with a fingerprint in their name never change and come from the store.
 */
import { clientsClaim } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';
import { cacheNames, filesOf, KEPT_PAGES, OFFLINE_PAGE } from '../domain/offline.ts';
import { scope } from './scope.ts';

/** Set by the build: the path that the site lives under, and the files that the kept pages need. */
declare const BASE: string;
declare const KEPT_FILES: readonly string[];

/** A network that has not answered by then counts as gone, where the page is kept. */
const NETWORK_SECONDS = 3;

/** What is kept beyond these counts goes, the oldest first. */
const MOST_PAGES = 200;
const MOST_FILES = 150;

const names = cacheNames(BASE);
const address = (path: string): string => BASE.slice(0, -1) + path;
const keptPages = KEPT_PAGES.map(address);

/** Takes away the oldest entries above a count, but for those kept from the first visit. */
async function trim(name: string, most: number, kept: readonly string[]): Promise<void> {
	const cache = await caches.open(name);
	const loose = (await cache.keys()).filter(({ url }) => !kept.includes(new URL(url).pathname));
	for (const request of loose.slice(0, -most)) await cache.delete(request);
}

/** Only whole answers are kept; what a query says is for the page's scripts, so that a page is kept once. */
const rules = (name: string, most: number, kept: readonly string[]): WorkboxPlugin => ({
	cacheKeyWillBeUsed: async ({ request }) => request.url.replace(/[?#].*$/, ''),
	cacheWillUpdate: async ({ response }) => (response.status === 200 && !response.redirected ? response : null),
	cacheDidUpdate: () => trim(name, most, kept),
});

const pageRules = [rules(names.pages, MOST_PAGES, keptPages)];
const fileRules = [rules(names.files, MOST_FILES, KEPT_FILES)];
const pages = new NetworkFirst({ cacheName: names.pages, networkTimeoutSeconds: NETWORK_SECONDS, plugins: pageRules });

const within = (url: URL): boolean => url.origin === scope.location.origin && url.pathname.startsWith(BASE);

registerRoute(({ url }) => within(url) && url.pathname.startsWith(address('/_assets/')), new CacheFirst({ cacheName: names.files, plugins: fileRules }));
registerRoute(({ url }) => within(url) && /\.(?:js|svg)$/.test(url.pathname), new StaleWhileRevalidate({ cacheName: names.files, plugins: fileRules }));
registerRoute(({ url, request }) => within(url) && (request.mode === 'navigate' || /\/(?:data\/.*\.json)?$/.test(url.pathname)), pages);

setCatchHandler(async ({ request }) => {
	const page = request.mode === 'navigate' ? await caches.match(address(OFFLINE_PAGE), { cacheName: names.pages }) : undefined;
	return page ?? Response.error();
});

/** Stores what these addresses hold now, whatever the browser had of them before. */
async function keep(name: string, paths: readonly string[]): Promise<void> {
	const cache = await caches.open(name);
	await cache.addAll(paths.map((path) => new Request(path, { cache: 'no-cache' })));
}

/** What an address holds, stored if it was not. */
async function kept(name: string, path: string): Promise<string> {
	const stored = (): Promise<Response | undefined> => caches.match(path, { cacheName: name });
	if (!(await stored())) await keep(name, [path]);
	return (await stored())?.text() ?? '';
}

scope.addEventListener('install', (event) => {
	void scope.skipWaiting();
	event.waitUntil(Promise.all([keep(names.pages, keptPages), keep(names.files, KEPT_FILES)]));
});

/** The page that is open at the first visit was loaded before there was anything to keep it. */
async function keepOpenPages(): Promise<void> {
	for (const { url } of await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })) {
		const page = new URL(url);
		if (!within(page)) continue;
		const files = await filesOf(await kept(names.pages, page.pathname), BASE, (path) => kept(names.files, path));
		for (const file of files) await kept(names.files, file);
	}
}

// A page that went away meanwhile, or has no answer of its own, is simply not kept.
scope.addEventListener('activate', (event) => event.waitUntil(keepOpenPages().catch(() => undefined)));
clientsClaim();

/** Stands in the worker's place where the site is built without it: takes away what an earlier build kept, then itscope. */
import { cacheNames } from '../domain/offline.ts';
import { scope } from './scope.ts';

/** Set by the build: the path that the site lives under. */
declare const BASE: string;

scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => {
	const stored = Object.values(cacheNames(BASE)).map((name) => caches.delete(name));
	event.waitUntil(Promise.all([...stored, scope.registration.unregister()]));
});

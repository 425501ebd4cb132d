import { CONTENT_SECURITY_POLICY } from '../site.ts';

/**
 * The headers that a host is to send, said once. What every host is told is made from this: the `_headers` file of the
 * built site, the configurations of nginx and Caddy, the tests' own server, and the check of a site that has been put up.
 */

/** Names of headers with their values. */
export type Headers = Readonly<Record<string, string>>;

/** A part of the site with headers of its own. */
export interface Zone {
	/** Where its paths begin, below the base path: a folder ends with a slash, a file does not; `/` is what no other zone holds. */
	readonly under: string;
	readonly headers: Headers;
}

/** Sent with every answer, errors included. */
export const EVERYWHERE: Headers = {
	'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	// Data stays readable for all: what a script fetches with CORS is not held to this.
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** The policy of the pages, with what only a header can say: who may frame them, and that http is not asked for anything. */
const policy = (ancestors: string): string =>
	[...CONTENT_SECURITY_POLICY, `frame-ancestors ${ancestors}`, 'upgrade-insecure-requests'].join('; ');

/** `X-Frame-Options` says to old browsers what the policy says to all others. */
const UNFRAMED: Headers = { 'Content-Security-Policy': policy("'none'"), 'X-Frame-Options': 'DENY' };

const FRAMED: Headers = { 'Content-Security-Policy': policy('*') };

export const ZONES: readonly Zone[] = [
	{ under: '/', headers: UNFRAMED },
	// Names of files there hold a hash of what is in them. Styles, scripts and a font are no documents: each would carry the
	// policy for nothing, and before the first paint.
	{ under: '/_assets/', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
	{ under: '/data/', headers: { ...UNFRAMED, 'Access-Control-Allow-Origin': '*' } },
	// A browser asks for the worker anew at each visit, so that it never holds a reader to an old edition.
	{ under: '/sw.js', headers: { ...UNFRAMED, 'Cache-Control': 'no-cache' } },
	// Made to be framed by other sites; every other page refuses.
	{ under: '/embed/matrix/', headers: FRAMED },
	{ under: '/embed/feature/', headers: FRAMED },
];

/** The zone that a path lies in, the path being below the base path. */
export function zoneOf(path: string): Zone {
	const holds = ({ under }: Zone): boolean => (under.endsWith('/') ? path.startsWith(under) : path === under);
	const zone = ZONES.filter(holds).sort((a, b) => b.under.length - a.under.length)[0];
	if (!zone) throw new Error(`${path} lies in no zone: a path begins with a slash.`);
	return zone;
}

/** All headers of a path below the base path. */
export const headersOf = (path: string): Headers => ({ ...EVERYWHERE, ...zoneOf(path).headers });

/** Names of all headers that some path is sent, in the order in which they are described. */
export const HEADER_NAMES: readonly string[] = [...new Set([EVERYWHERE, ...ZONES.map(({ headers }) => headers)].flatMap((headers) => Object.keys(headers)))];

/** Turns paths below the base path into those that a host sees; the base has slashes around it. */
export const underBase =
	(base: string) =>
	(path: string): string =>
		base.replace(/\/$/, '') + path;

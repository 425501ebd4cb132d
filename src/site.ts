/** What the site is called and how its pages hang together. Nothing here names what it compares. */

/** The name in two halves, as the wordmark sets it: the question light, its subject bold. */
export const WORDMARK = ['Which', 'Mesh'] as const;
export const SITE_NAME = WORDMARK.join('');
export const SITE_PURPOSE = 'Which Kubernetes service mesh to choose, on evidence';

/** A link of the main navigation. */
export interface NavigationLink {
	readonly path: string;
	readonly label: string;
}

export const NAVIGATION: readonly NavigationLink[] = [
	{ path: '/compare/', label: 'Compare' },
	{ path: '/choose/', label: 'Choose' },
	{ path: '/migrate/', label: 'Migrate' },
	{ path: '/meshes/', label: 'Profiles' },
	{ path: '/cost/', label: 'Cost' },
	{ path: '/faq/', label: 'FAQ' },
	{ path: '/method/', label: 'Method' },
	{ path: '/sources/', label: 'Sources' },
];

/** Pages to look things up in, for the foot of every page. */
export const REFERENCE: readonly NavigationLink[] = [
	{ path: '/basics/', label: 'What a mesh is' },
	{ path: '/benchmarks/', label: 'Benchmark register' },
	{ path: '/claims/', label: 'Claims checked' },
	{ path: '/releases/', label: 'Releases and support' },
	{ path: '/conformance/', label: 'Conformance reports' },
	{ path: '/data/', label: 'Data and formats' },
	{ path: '/changes/', label: 'What changed' },
	{ path: '/accessibility/', label: 'Accessibility' },
];

/**
 * The policy that every page states for itself, for hosts that send no headers. Scripts, styles, pictures and data come
 * from this site only, nothing inline, and no script can turn text into markup.
 * Framing can only be forbidden by a header: see `src/delivery/headers.ts`, which is made from this list.
 */
export const CONTENT_SECURITY_POLICY: readonly string[] = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self'",
	"font-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"require-trusted-types-for 'script'",
	// Only to name the service worker's address: see `offline/register.js`.
	'trusted-types sw',
];

/** Whether pictures that stand for pages are drawn. `CARDS=off` leaves them out of a quick build. */
export const CARDS_DRAWN = process.env['CARDS'] !== 'off';

/** Where the picture of a page is, from the page's own path: `/faq/retries/` has `/cards/faq/retries.png`. */
export function cardPath(path: string): string {
	return `/cards${path === '/' ? '/index' : path.replace(/\/$/, '')}.png`;
}

/** An address on this site, from a path that starts with a slash. Fragments and queries stay as they are. */
export function href(path: string): string {
	return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** Where the project's files can be read and changed, without a slash at the end; empty where the builder has not said. */
const REPOSITORY = (process.env['REPOSITORY_URL'] ?? '').replace(/\/+$/, '');

/** Where a reader changes a content file. Undefined where no repository is set. */
export function editAddress(file: string): string | undefined {
	return REPOSITORY === '' ? undefined : `${REPOSITORY}/edit/main/${file}`;
}

/** Where a reader asks what the FAQ does not answer. Undefined where no repository is set. */
export function askAddress(): string | undefined {
	if (REPOSITORY === '') return undefined;
	const query = new URLSearchParams({ title: 'Question: ', body: 'What do you want to know?\n\nWhat have you found so far?\n' });
	return `${REPOSITORY}/issues/new?${query.toString()}`;
}

/** Where a reader reports what keeps them from using the site. Undefined where no repository is set. */
export function barrierAddress(): string | undefined {
	if (REPOSITORY === '') return undefined;
	const query = new URLSearchParams({ title: 'Barrier: ', body: 'Address:\n\nWhat you tried to do:\n\nWhat happened:\n\nBrowser and aids, if you want to tell:\n' });
	return `${REPOSITORY}/issues/new?${query.toString()}`;
}

/** Where a reader reports that a content file is wrong. Undefined where no repository is set. */
export function reportAddress(file: string, title: string): string | undefined {
	if (REPOSITORY === '') return undefined;
	const query = new URLSearchParams({ title: `Fact: ${title}`, body: `File: ${file}\n\nWhat is wrong:\n\nPrimary source:\n` });
	return `${REPOSITORY}/issues/new?${query.toString()}`;
}

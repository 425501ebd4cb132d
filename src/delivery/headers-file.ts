import { EVERYWHERE, type Headers, underBase, ZONES } from './headers.ts';

const block = (path: string, headers: Headers): string =>
	[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

/**
 * The `_headers` file that Netlify and Cloudflare Pages read. Both join the values where two rules give one path the same
 * header, and only one of them can take a header back: so no header is given twice. What holds for the rest of the site is
 * written out for each of its top entries.
 * @param entries names of what the built site has at its top, folders with a slash at the end
 * @param base the path that the site lives under, with slashes around it
 */
export function headersFile(entries: readonly string[], base: string): string {
	const at = underBase(base);
	const [rest, ...zones] = ZONES;
	if (!rest) throw new Error('There is no zone.');
	const own = new Set(zones.map(({ under }) => under));
	const others = ['/', ...entries.map((entry) => `/${entry}`)].filter((path) => !own.has(path) && !path.startsWith('/_headers'));
	const parted = (path: string): boolean => zones.some(({ under }) => under !== path && under.startsWith(path));
	// A folder with zones of its own inside is only named as a page.
	const pattern = (path: string): string => (path.endsWith('/') && !parted(path) ? `${at(path)}*` : at(path));
	return [
		block(at('/*'), EVERYWHERE),
		...zones.map(({ under, headers }) => block(pattern(under), headers)),
		...others.map((path) => block(pattern(path), rest.headers)),
	].join('\n');
}

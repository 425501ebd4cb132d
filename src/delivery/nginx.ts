import { EVERYWHERE, HEADER_NAMES, underBase, ZONES } from './headers.ts';
import { CONTENT_TYPES, isText } from './types.ts';

/** How a server from our own configuration is run. */
export interface Serving {
	/** The folder of the built site. */
	readonly root: string;
	/** What to listen on, as the server writes it: `8080`, `8443 ssl`. */
	readonly listen: readonly string[];
	/** The path that the site lives under, with slashes around it. */
	readonly base: string;
	/** Lines of the server's own that go into the same block: certificates, names. */
	readonly extra?: readonly string[];
}

const variable = (name: string): string => `$whichmesh_${name.toLowerCase().replaceAll('-', '_')}`;
const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;
const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/**
 * A configuration for nginx's `http` block. Headers are looked up by path in maps and added once for the whole server:
 * nginx forgets the headers of the server in every block that adds one of its own. An empty value is not sent.
 */
export function nginxConfiguration({ root, listen, base, extra = [] }: Serving): string {
	const at = underBase(base);
	const [rest, ...zones] = ZONES;
	const maps = HEADER_NAMES.filter((name) => !(name in EVERYWHERE)).map((name) =>
		[
			`map $uri ${variable(name)} {`,
			`\tdefault ${quoted(rest?.headers[name] ?? '')};`,
			...zones
				.filter(({ headers }) => headers[name] !== rest?.headers[name])
				.map(({ under, headers }) => `\t~^${escaped(at(under))}${under.endsWith('/') ? '' : '$'} ${quoted(headers[name] ?? '')};`),
			'}',
			'',
		].join('\n'),
	);
	const types = Object.entries(CONTENT_TYPES).map(([extension, type]) => `\t\t${type} ${extension};`);
	const texts = [...new Set(Object.values(CONTENT_TYPES).filter(isText))];
	return [
		'# Made from src/delivery/headers.ts: npm run --silent headers -- nginx',
		...maps,
		'server {',
		...listen.map((each) => `\tlisten ${each};`),
		...extra.map((line) => `\t${line}`),
		`\troot ${root};`,
		'\tserver_tokens off;',
		'\tindex index.html;',
		`\terror_page 404 ${at('/404.html')};`,
		'\tabsolute_redirect off;',
		'\tcharset utf-8;',
		`\tcharset_types ${texts.filter((type) => type !== 'text/html').join(' ')};`,
		'\tetag on;',
		'\tgzip on;',
		// By itself nginx takes the weakest level, a fifth more bytes.
		'\tgzip_comp_level 6;',
		'\tgzip_vary on;',
		`\tgzip_types ${texts.filter((type) => type !== 'text/html').join(' ')};`,
		'\ttypes {',
		...types,
		'\t}',
		'\tdefault_type application/octet-stream;',
		...Object.entries(EVERYWHERE).map(([name, value]) => `\tadd_header ${name} ${quoted(value)} always;`),
		...HEADER_NAMES.filter((name) => !(name in EVERYWHERE)).map((name) => `\tadd_header ${name} ${variable(name)} always;`),
		...(base === '/' ? [] : [`\tlocation ${base} {`, `\t\talias ${root}/;`, '\t}']),
		'}',
		'',
	].join('\n');
}

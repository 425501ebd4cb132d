import { EVERYWHERE, type Headers, underBase, ZONES } from './headers.ts';
import { CONTENT_TYPES } from './types.ts';
import type { Serving } from './nginx.ts';

const lines = (headers: Headers, indent: string): string[] =>
	Object.entries(headers).map(([name, value]) => `${indent}${name} "${value.replaceAll('"', '\\"')}"`);

/**
 * A Caddyfile with one site. `route` keeps the order as it is written, and a later header takes the place of an earlier one.
 * Caddy forgets all headers when it answers with an error, so they stand in a snippet that both ways use.
 */
export function caddyConfiguration({ root, listen, base, extra = [] }: Serving): string {
	const at = underBase(base);
	const [rest, ...zones] = ZONES;
	const types = Object.entries(CONTENT_TYPES).map(([extension, type]) => `\theader *.${extension} Content-Type "${type}${type.startsWith('text/') ? '; charset=utf-8' : ''}"`);
	return [
		'# Made from src/delivery/headers.ts: npm run --silent headers -- caddy',
		'(whichmesh) {',
		'\theader {',
		...lines({ ...EVERYWHERE, ...rest?.headers }, '\t\t'),
		'\t\t-Server',
		'\t}',
		...zones.flatMap(({ under, headers }) => {
			const gone = Object.keys(rest?.headers ?? {}).filter((name) => !(name in headers));
			return [`\theader ${at(under)}${under.endsWith('/') ? '*' : ''} {`, ...lines(headers, '\t\t'), ...gone.map((name) => `\t\t-${name}`), '\t}'];
		}),
		'}',
		'',
		`${listen.join(', ')} {`,
		...extra.map((line) => `\t${line}`),
		`\troot * ${root}`,
		'\tencode zstd gzip',
		'\troute {',
		'\t\timport whichmesh',
		...types.map((line) => `\t${line}`),
		...(base === '/' ? [] : [`\t\turi strip_prefix ${base.slice(0, -1)}`]),
		'\t\tfile_server',
		'\t}',
		'\thandle_errors {',
		'\t\troute {',
		'\t\t\timport whichmesh',
		'\t\t\trewrite * /404.html',
		'\t\t\tfile_server',
		'\t\t}',
		'\t}',
		'}',
		'',
	].join('\n');
}

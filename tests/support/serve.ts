/**
 * Serves a built site as a static host would: `node tests/support/serve.ts <folder> <port>`. It sends the headers that the
 * site's own `_headers` file asks for, compresses nothing, and answers what is missing with `404.html`.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.ico': 'image/vnd.microsoft.icon',
	'.webmanifest': 'application/manifest+json',
	'.xml': 'application/xml',
	'.txt': 'text/plain; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.ics': 'text/calendar; charset=utf-8',
	'.yaml': 'text/yaml; charset=utf-8',
};

interface HeaderRule {
	readonly path: RegExp;
	readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads a `_headers` file: a path with `*`, then indented lines `Name: value`; `! Name` takes an earlier one back. */
function headerRules(text: string): HeaderRule[] {
	return text
		.split(/\n(?=\S)/)
		.map((block) => block.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#')))
		.filter((lines) => lines.length > 1)
		.map(([path = '', ...lines]) => ({
			path: new RegExp(`^${path.trim().split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`),
			headers: lines.map((line): readonly [string, string] => {
				const [, removed, name = '', value = ''] = /^\s+(?:! (\S+)|([^:]+): (.*))$/.exec(line) ?? [];
				return removed === undefined ? [name, value] : [removed, ''];
			}),
		}));
}

const [folder = 'dist', port = '4411'] = process.argv.slice(2);
const rules = existsSync(join(folder, '_headers')) ? headerRules(readFileSync(join(folder, '_headers'), 'utf8')) : [];
const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile();

createServer((request, response) => {
	let path: string;
	try {
		path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
	} catch {
		response.writeHead(400).end();
		return;
	}
	const direct = join(folder, path.endsWith('/') ? `${path}index.html` : path);
	if (!path.endsWith('/') && !path.includes('\0') && !isFile(direct) && isFile(`${direct}/index.html`)) {
		response.writeHead(301, { Location: `${path}/` }).end();
		return;
	}
	const found = !path.includes('\0') && isFile(direct);
	const file = found ? direct : join(folder, '404.html');
	for (const rule of rules.filter((each) => each.path.test(path))) {
		for (const [name, value] of rule.headers) {
			// Everything here is plain HTTP on this machine.
			const local = value.replace('; upgrade-insecure-requests', '');
			if (value === '') response.removeHeader(name);
			else response.setHeader(name, local);
		}
	}
	response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
	response.writeHead(found ? 200 : 404);
	createReadStream(file).pipe(response);
}).listen(Number(port), () => console.log(`${folder} at http://localhost:${port}/`));

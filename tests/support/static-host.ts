import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.svg': 'image/svg+xml',
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

const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile();

/** Answers as a static host does that reads the folder's own `_headers`. */
function answer(folder: string): RequestListener {
	const rules = existsSync(join(folder, '_headers')) ? headerRules(readFileSync(join(folder, '_headers'), 'utf8')) : [];
	return (request, response) => {
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
	};
}

/** A server that runs. */
export interface Served {
	/** `http://localhost:…` without a slash at the end. */
	readonly origin: string;
	/** Holds all answers back until they are released. */
	hold(): void;
	release(): void;
	/** Ends it as if the network had gone. */
	close(): Promise<void>;
}

/**
 * Serves a built site as a static host would. It sends the headers that the site's own `_headers` file asks for, compresses
 * nothing, and answers what is missing with `404.html`.
 * @param port 0 for any that is free
 */
export async function serve(folder: string, port: number): Promise<Served> {
	const listener = answer(folder);
	let held: (() => void)[] | undefined;
	const server = createServer((request, response) => {
		if (held) held.push(() => listener(request, response));
		else listener(request, response);
	});
	await new Promise<void>((resolve) => {
		server.listen(port, resolve);
	});
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		hold() {
			held ??= [];
		},
		release() {
			const waiting = held ?? [];
			held = undefined;
			for (const go of waiting) go();
		},
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

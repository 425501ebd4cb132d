import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream';
import { setTimeout as after } from 'node:timers/promises';
import { headersOf } from '../../src/delivery/headers.ts';
import { CONTENT_TYPES } from '../../src/delivery/types.ts';

const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile();

/** What a file is sent as, by its ending. */
function typeOf(file: string): string {
	const type = CONTENT_TYPES[extname(file).slice(1)] ?? 'application/octet-stream';
	return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

/** Answers as a host does that sends all headers described for it. */
function answer(folder: string): RequestListener {
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
		for (const [name, value] of Object.entries(headersOf(path))) {
			// Everything here is plain HTTP on this machine.
			response.setHeader(name, value.replace('; upgrade-insecure-requests', ''));
		}
		response.setHeader('Content-Type', typeOf(file));
		response.writeHead(found ? 200 : 404);
		// A file that goes away while it is asked for, as at the end of a test, ends the answer and not the run.
		pipeline(createReadStream(file), response, () => undefined);
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
 * Serves a built site as a good host would: it sends the headers that are described for every host, compresses
 * nothing, and answers what is missing with `404.html`.
 * @param port 0 for any that is free
 * @param lag milliseconds by which scripts and what scripts read come later than the page that a reader already acts on
 */
export async function serve(folder: string, port: number, lag = 0): Promise<Served> {
	const listener = answer(folder);
	let held: (() => void)[] | undefined;
	const server = createServer((request, response) => {
		if (lag > 0 && /\.(js|json)$/.test(request.url ?? '')) void after(lag).then(() => !response.destroyed && listener(request, response));
		else if (held) held.push(() => listener(request, response));
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

/**
 * Serves a built site as a good host would: `node tests/support/serve.ts <folder> <port>`. It sends the headers that are
 * described for every host, compresses nothing, and answers what is missing with `404.html`.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { headersOf } from '../../src/delivery/headers.ts';
import { CONTENT_TYPES } from '../../src/delivery/types.ts';

const [folder = 'dist', port = '4411'] = process.argv.slice(2);
const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile();

/** What a file is sent as, by its ending. */
function typeOf(file: string): string {
	const type = CONTENT_TYPES[extname(file).slice(1)] ?? 'application/octet-stream';
	return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

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
	for (const [name, value] of Object.entries(headersOf(path))) {
		// Everything here is plain HTTP on this machine.
		response.setHeader(name, value.replace('; upgrade-insecure-requests', ''));
	}
	response.setHeader('Content-Type', typeOf(file));
	response.writeHead(found ? 200 : 404);
	createReadStream(file).pipe(response);
}).listen(Number(port), () => console.log(`${folder} at http://localhost:${port}/`));

import { parseArgs } from 'node:util';
import { caddyConfiguration } from '../delivery/caddy.ts';
import { nginxConfiguration, type Serving } from '../delivery/nginx.ts';

const SERVERS: Readonly<Record<string, (serving: Serving) => string>> = { nginx: nginxConfiguration, caddy: caddyConfiguration };

/**
 * `npm run --silent headers -- nginx --root /srv/whichmesh --listen 8080` prints a configuration that serves the built site
 * with its headers. `--listen` may be given again; `--extra` adds a line to the server's block; BASE_PATH says where the site lives.
 */
function main(args: readonly string[]): number {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				root: { type: 'string', default: '/srv/whichmesh' },
				listen: { type: 'string', multiple: true, default: [] },
				extra: { type: 'string', multiple: true, default: [] },
			},
		});
		const [name = ''] = positionals;
		const render = SERVERS[name];
		if (!render || positionals.length > 1) throw new Error(`Say which server: ${Object.keys(SERVERS).join(' or ')}.`);
		const listen = values.listen.length > 0 ? values.listen : [name === 'caddy' ? ':8080' : '8080'];
		const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
		process.stdout.write(render({ root: values.root, listen, base, extra: values.extra }));
		return 0;
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		return 2;
	}
}

process.exitCode = main(process.argv.slice(2));

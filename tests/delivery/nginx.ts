import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A site served by nginx with the configuration that the project hands out. */
export interface Host {
	readonly http: number;
	readonly https: number;
	/** The certificate that a client has to trust. */
	readonly certificate: string;
	stop(): void;
}

const GRADER = new URL('./observatory/', import.meta.url).pathname;

/** Ports that nobody listens on. */
async function freePorts(count: number): Promise<number[]> {
	const servers = Array.from({ length: count }, () => createServer());
	await Promise.all(servers.map((server) => new Promise<void>((done) => server.listen(0, done))));
	const ports = servers.map((server) => (server.address() as { port: number }).port);
	await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
	return ports;
}

const made = (command: string, args: readonly string[], cwd?: string): string => {
	const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 });
	if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
	return stdout;
};

/** Where nginx is on systems that keep it off the path of ordinary users. */
const PATH = `${process.env['PATH']}:/usr/sbin:/usr/local/sbin:/opt/homebrew/bin`;

/** Resolves when the server takes connections; rejects with what it wrote when it ends before. */
async function ready(server: ChildProcess, address: string): Promise<void> {
	let said = '';
	server.stderr?.on('data', (text) => (said += String(text)));
	for (;;) {
		if (server.exitCode !== null) throw new Error(`nginx ended: ${said}`);
		const answered = await fetch(address, { redirect: 'manual' }).then(() => true, () => false);
		if (answered) return;
	}
}

/**
 * Starts nginx from the system's packages over a built site, with TLS, and http leading to https.
 * @param protocol `http2` has many files share a connection, as browsers are answered on the web
 */
export async function serveByNginx(site: string, base: string, protocol: '' | 'http2' = ''): Promise<Host> {
	const folder = mkdtempSync(join(tmpdir(), 'whichmesh-nginx-'));
	const [http = 0, https = 0] = await freePorts(2);
	const { key, cert } = JSON.parse(made(process.execPath, ['certificate.mjs'], GRADER)) as { key: string; cert: string };
	const path = (name: string): string => join(folder, name);
	writeFileSync(path('key.pem'), key);
	writeFileSync(path('cert.pem'), cert);
	mkdirSync(path('run'));
	const options = ['--root', resolve(site), '--listen', `${https} ssl ${protocol}`.trim(), '--extra', `ssl_certificate ${path('cert.pem')};`, '--extra', `ssl_certificate_key ${path('key.pem')};`];
	const server = made('env', [`BASE_PATH=${base}`, process.execPath, 'src/tools/headers.ts', 'nginx', ...options]);
	const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${path(`run/${name}`)};`).join(' ');
	writeFileSync(
		path('nginx.conf'),
		`daemon off; worker_processes 1; pid ${path('pid')}; error_log stderr; events {}
http { access_log off; ${scratch}
server { listen ${http}; return 301 https://localhost:${https}$request_uri; }
${server}
}
`,
	);
	const child = spawn('nginx', ['-p', folder, '-c', path('nginx.conf'), '-e', 'stderr'], { env: { ...process.env, PATH }, stdio: ['ignore', 'ignore', 'pipe'] });
	const failed = new Promise<never>((_, reject) => child.once('error', (error) => reject(new Error(`nginx could not be started: ${error.message}`))));
	await Promise.race([ready(child, `http://localhost:${http}/`), failed]);
	return {
		http,
		https,
		certificate: path('cert.pem'),
		stop() {
			child.kill();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

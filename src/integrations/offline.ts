import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';
import { minifySync } from 'rolldown/utils';
import { filesOf, KEPT_PAGES } from '../domain/offline.ts';

const SOURCES = join(import.meta.dirname, '../offline');
const COMPRESS = { module: false } as const;

const read = (folder: string, path: string): string => readFileSync(join(folder, path.replace(/\/$/, '/index.html')), 'utf8');

/** Bundles a worker with what it imports; `constants` are written into it. */
export async function bundle(file: string, constants: Readonly<Record<string, unknown>>): Promise<string> {
	const define = Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]));
	const build = await rolldown({ input: join(SOURCES, file), transform: { define: { ...define, 'process.env.NODE_ENV': '"production"' } } });
	const { output } = await build.generate({ format: 'iife', minify: true, comments: false });
	await build.close();
	return output[0].code;
}

/** Files that the kept pages need, and a digest of them all: a worker that differs in a byte is a new one to browsers. */
async function kept(folder: string, base: string): Promise<{ readonly files: readonly string[]; readonly digest: string }> {
	const pages = KEPT_PAGES.map((path) => read(folder, path));
	const readFile = (path: string): string => read(folder, path.slice(base.length));
	const named = await Promise.all(pages.map((html) => filesOf(html, base, async (path) => readFile(path))));
	const files = [...new Set(named.flat())].sort();
	const hash = createHash('sha256');
	for (const text of [...pages, ...files.map(readFile)]) hash.update(text);
	return { files, digest: hash.digest('hex').slice(0, 16) };
}

/**
 * Adds the service worker to what was built, and its registration to the script of every page. Without it, a worker that
 * takes an earlier one away stands at the same address.
 * @param base the path that the site lives under, with a slash at both ends
 */
export function offline(base: string, wanted: boolean): AstroIntegration {
	return {
		name: 'offline',
		hooks: {
			async 'astro:build:done'({ dir }) {
				const folder = fileURLToPath(dir);
				let script = read(folder, 'theme.js');
				if (wanted) script += readFileSync(join(SOURCES, 'register.js'), 'utf8').replace('WORKER', JSON.stringify(`${base}sw.js`));
				writeFileSync(join(folder, 'theme.js'), minifySync('theme.js', script, COMPRESS).code);
				const { files, digest } = await kept(folder, base);
				const worker = wanted ? await bundle('worker.ts', { BASE: base, KEPT_FILES: files }) : await bundle('gone.ts', { BASE: base });
				writeFileSync(join(folder, 'sw.js'), `// ${digest}\n${worker}`);
			},
		},
	};
}

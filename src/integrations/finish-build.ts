import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../delivery/headers-file.ts';
import { digestOf, withIntegrity } from '../delivery/integrity.ts';

/** Names of what a folder holds, in order, folders with a slash at the end. */
const entriesOf = (folder: string): string[] =>
	readdirSync(folder, { withFileTypes: true })
		.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
		.sort();

/** Writes the digests of scripts into every page of a built site. */
function sealScripts(folder: string, base: string): void {
	const digests = new Map<string, string | undefined>();
	const digest = (address: string): string | undefined => {
		if (!digests.has(address)) {
			const file = join(folder, address.slice(base.length));
			digests.set(address, address.startsWith(base) && existsSync(file) ? digestOf(readFileSync(file)) : undefined);
		}
		return digests.get(address);
	};
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.html'))) {
		const file = join(folder, name);
		writeFileSync(file, withIntegrity(readFileSync(file, 'utf8'), digest));
	}
}

/** What is left to do when all pages are written: digests of scripts, and the headers that the host is to send. */
export const finishBuild = (base: string): AstroIntegration => ({
	name: 'finish-build',
	hooks: {
		'astro:build:done': ({ dir }) => {
			const folder = fileURLToPath(dir);
			sealScripts(folder, base);
			writeFileSync(join(folder, '_headers'), headersFile(entriesOf(folder), base));
		},
	},
});

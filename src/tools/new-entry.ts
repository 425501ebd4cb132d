import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeNew, type NewFile } from '../content/new-file.ts';
import { contentRoot, readFolder } from '../content/read-folder.ts';

/** The templates of the project, whichever folder the new file goes to. */
const TEMPLATES = fileURLToPath(new URL('../../content/templates/', import.meta.url));

/** Writes the file. The flag makes it fail if somebody else wrote it in the meantime. */
function write(root: string, { file, text }: NewFile): string {
	const path = join(root, file);
	if (existsSync(path)) throw new Error(`${path} is there already. Edit that file, or choose another id.`);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text, { flag: 'wx' });
	return relative(process.cwd(), path);
}

/** `npm run new -- fact heron mtls` copies the template to its place with what is known filled in. */
function main(words: readonly string[]): number {
	try {
		const root = contentRoot();
		const path = write(root, describeNew(words, readFolder(root), TEMPLATES, new Date().toISOString().slice(0, 10)));
		process.stdout.write(`wrote ${path}\nReplace each TODO, delete the notes, then run: npm run check:content\n`);
		return 0;
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		return 1;
	}
}

process.exitCode = main(process.argv.slice(2));

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editionFiles } from '../content/edition-files.ts';
import { contentRoot, readFolder } from '../content/read-folder.ts';
import { readMatrix } from './matrix-file.ts';

const USAGE = `Usage: npm run edition -- <old> [new]
  old  the matrix.json of the edition before: a file, an address, or the folder of its build
  new  the same of the next edition; dist where nothing is said
Built data is never committed: take the old file from the published site, or build the old tag in a worktree of its own.`;

/** `npm run edition -- <old> [new]` writes the next edition and a draft of every change; an editor says why. */
async function main([old, now = 'dist']: readonly string[]): Promise<number> {
	try {
		if (old === undefined) throw new Error(USAGE);
		const root = contentRoot();
		const known = readFolder(root).filter(({ collection }) => collection === 'editions').map(({ id }) => id);
		const files = editionFiles(await readMatrix(old), await readMatrix(now), known);
		for (const { file, text } of files) {
			mkdirSync(dirname(join(root, file)), { recursive: true });
			// The flag makes it fail where somebody has written the file.
			writeFileSync(join(root, file), text, { flag: 'wx' });
			process.stdout.write(`wrote ${join(root, file)}\n`);
		}
		process.stdout.write('Replace each TODO, delete drafts that no reader needs, then run: npm run check:content\n');
		return 0;
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		return 1;
	}
}

process.exitCode = await main(process.argv.slice(2));

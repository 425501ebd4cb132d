import { relative } from 'node:path';
import { checkContent, formatResult } from '../content/check.ts';
import { contentRoot, readFolder } from '../content/read-folder.ts';

/**
 * `node src/tools/check-content.ts [folder]` prints every problem of every content file and exits with 1, or says how many
 * files are sound and exits with 0. The folder is `content`, or what CONTENT_DIR names.
 */
function main(root: string): number {
	const shown = relative(process.cwd(), root);
	const folder = (shown.startsWith('..') || shown === '' ? root : shown).replaceAll('\\', '/').replace(/\/+$/, '');
	try {
		const files = readFolder(root);
		if (files.length === 0) throw new Error(`There is no content file in ${root}.`);
		const result = checkContent(files, new Date().toISOString().slice(0, 10));
		process.stdout.write(formatResult(result, folder));
		return result.problems.length === 0 ? 0 : 1;
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		return 1;
	}
}

process.exitCode = main(process.argv[2] ?? contentRoot());

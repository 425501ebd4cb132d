import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffMarkdown, type PageDifferences } from '../domain/diff-markdown.ts';
import { matrixDiff } from '../domain/matrix-diff.ts';
import { readMatrix } from './matrix-file.ts';

const USAGE = `Usage: npm run diff:data -- <old> <new>
  Two folders of built sites. Prints in Markdown which facts and pages differ.`;

/** What a page tells: its title and its main part, without the names of scripts and styles, which change with their content. */
function toldBy(file: string): string {
	const html = readFileSync(file, 'utf8');
	const part = (pattern: RegExp): string => pattern.exec(html)?.[0] ?? '';
	return (part(/<title>[^]*?<\/title>/) + part(/<main[^]*<\/main>/)).replace(/[^"'\s]*\/_assets\/[^"'\s]*/g, '');
}

/** The pages of a built site by their addresses. */
function pagesOf(folder: string): ReadonlyMap<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.html'));
	const places = files.map((entry) => join(entry.parentPath, entry.name)).sort();
	return new Map(places.map((file) => [`/${file.slice(join(folder, '/').length).replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`, file]));
}

function comparePages(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): PageDifferences {
	return {
		added: [...after.keys()].filter((page) => !before.has(page)),
		removed: [...before.keys()].filter((page) => !after.has(page)),
		changed: [...after].filter(([page, file]) => toldBy(before.get(page) ?? file) !== toldBy(file)).map(([page]) => page),
	};
}

/** `npm run diff:data -- <old> <new>` tells a reviewer what a change of the content does to facts and pages. */
async function main([old, now]: readonly string[]): Promise<number> {
	try {
		if (old === undefined || now === undefined) throw new Error(USAGE);
		for (const folder of [old, now]) if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} is not a built site.\n\n${USAGE}`);
		const [before, after] = [await readMatrix(old), await readMatrix(now)];
		process.stdout.write(diffMarkdown(before, after, matrixDiff(before, after), comparePages(pagesOf(old), pagesOf(now))));
		return 0;
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		return 1;
	}
}

process.exitCode = await main(process.argv.slice(2));

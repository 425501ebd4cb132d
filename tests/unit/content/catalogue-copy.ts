import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent, formatResult } from '../../../src/content/check.ts';
import { readFolder } from '../../../src/content/read-folder.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** The invented catalogue, which has no problem. */
export const CATALOGUE = join(fixtures, 'content');

/** The day on which the tests pretend to be. */
export const TODAY = '2025-07-01';

/** The names of all overlays in `tests/fixtures/broken/`. */
export const CASES: readonly string[] = readdirSync(join(fixtures, 'broken')).sort();

/** What the check prints for an overlay, as its `expected.txt` says. */
export function expectedOf(name: string): string {
	const file = join(fixtures, 'broken', name, 'expected.txt');
	return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Copies the invented catalogue with some overlays over it into a folder of its own, and takes it away again. */
export function withCopy<Result>(overlays: readonly string[], use: (root: string) => Result): Result {
	const root = mkdtempSync(join(tmpdir(), 'catalogue-'));
	try {
		cpSync(CATALOGUE, root, { recursive: true });
		for (const name of overlays) cpSync(join(fixtures, 'broken', name, 'content'), root, { recursive: true });
		return use(root);
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

/** What the check prints for the invented catalogue with some overlays over it. */
export function printed(...overlays: readonly string[]): string {
	return withCopy(overlays, (root) => formatResult(checkContent(readFolder(root), TODAY), 'content'));
}

/** The problems among printed lines: the last line only counts them, and an indented line belongs to the one above. */
export function problemsIn(text: string): readonly string[] {
	return text.trimEnd().split(/\n(?! )/).slice(0, -1);
}

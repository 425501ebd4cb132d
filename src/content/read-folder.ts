import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { COLLECTIONS, type CollectionName } from '../schema/collections.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { placeOf, templateOf } from './place.ts';
import { type Problem, problemAt } from './problem.ts';
import { readYaml } from './yaml.ts';

/** A content file as it was read, before any schema has seen it. */
export interface ContentFile {
	/** Its place below the content folder, with slashes. */
	readonly file: string;
	/** Undefined where it lies in no collection's folder. */
	readonly collection: CollectionName | undefined;
	readonly id: string;
	/** All that could be read of it. */
	readonly text: string;
	/** The YAML of its fields, and the line on which that begins, from 1. */
	readonly fields: string;
	readonly fieldsLine: number;
	/** What the fields say; undefined where they could not be read. */
	readonly data: unknown;
	/** The prose, and the line on which it begins. Empty for YAML files. */
	readonly body: string;
	readonly bodyLine: number;
	/** What is wrong with its place, its form or its YAML. */
	readonly problems: readonly Problem[];
}

/** What lies in the content folder and is not content. */
const NOT_CONTENT = /^(?:templates\/|README\.md$|published-steps\.txt$|flags\.yaml$|migration\/[^/]+\/manifests\/)/;

const NO_FIELDS = { fields: '', fieldsLine: 1, data: undefined, body: '', bodyLine: 1 } as const;

/** The root that the environment names, or `content`. */
export function contentRoot(): string {
	return process.env['CONTENT_DIR'] ?? 'content';
}

/** The text of a file, and the first line that is not UTF-8, if any. */
function decode(bytes: Buffer): { readonly text: string; readonly wrongLine: number | undefined } {
	try {
		return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), wrongLine: undefined };
	} catch {
		const text = bytes.toString('utf8');
		// Each byte that could not be read has become a replacement character, so the two part at the first of them.
		const again = Buffer.from(text, 'utf8');
		const wrong = bytes.findIndex((byte, index) => byte !== again[index]);
		return { text, wrongLine: bytes.subarray(0, wrong).toString('utf8').split('\n').length };
	}
}

/** What a file holds, and what is wrong with its form. */
function parse(file: string, collection: CollectionName, bytes: Buffer): Omit<ContentFile, 'file' | 'collection' | 'id'> {
	const { text: decoded, wrongLine } = decode(bytes);
	if (wrongLine !== undefined) {
		const message = 'This file is not UTF-8 text from this line on. Save it with the encoding UTF-8.';
		return { ...NO_FIELDS, text: decoded, problems: [problemAt(file, wrongLine, message)] };
	}
	const problems: Problem[] = [];
	const text = decoded.replace(/^\uFEFF/, '');
	if (text !== decoded) {
		problems.push(problemAt(file, 1, 'This file begins with an invisible byte order mark. Save it as UTF-8 without BOM.'));
	}
	if (text.trim() === '') {
		const message = `This file is empty. Copy ${templateOf(collection)} into it, or delete it.`;
		return { ...NO_FIELDS, text, problems: [...problems, problemAt(file, 1, message)] };
	}
	const parts =
		COLLECTIONS[collection].ending === 'yaml' ? { fields: text, fieldsLine: 1, body: '', bodyLine: 1 } : splitFrontmatter(text);
	if ('message' in parts) return { ...NO_FIELDS, text, problems: [...problems, problemAt(file, parts.line, parts.message)] };
	const { data, faults } = readYaml(parts.fields);
	for (const { line, field, message } of faults) {
		problems.push({ file, path: field === undefined ? [] : [field], line: parts.fieldsLine + line - 1, message });
	}
	return { ...parts, text, data, problems };
}

function readFile(root: string, file: string): ContentFile {
	const { collection, id, faults } = placeOf(file);
	const misplaced = faults.map((message) => problemAt(file, 1, message));
	if (collection === undefined) return { ...NO_FIELDS, file, collection, id, text: '', problems: misplaced };
	const bytes = readFileSync(join(root, file));
	// The form of a file with the wrong ending is anybody's guess.
	const contents = file.endsWith(`.${COLLECTIONS[collection].ending}`)
		? parse(file, collection, bytes)
		: { ...NO_FIELDS, text: bytes.toString('utf8'), problems: [] };
	return { ...contents, file, collection, id, problems: [...misplaced, ...contents.problems] };
}

/**
 * Reads every content file below a folder, in order of their places. `templates/`, `README.md`, the list of published steps and manifests are not content, and
 * files that begin with a dot are the editor's own.
 *
 * @throws Error when there is no such folder.
 */
export function readFolder(root: string = contentRoot()): readonly ContentFile[] {
	if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder ${root}.`);
	return readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter((file) => !NOT_CONTENT.test(file) && !/(?:^|\/)\./.test(file))
		.sort()
		.map((file) => readFile(root, file));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type HTMLElement, parse } from 'node-html-parser';

/** A built site on disk. */
export interface Site {
	/** Every file, its path from the root without a leading slash. */
	readonly files: readonly string[];
	/** Paths of the pages: `/`, `/compare/`, `/404.html`. */
	readonly pages: readonly string[];
	text(file: string): string;
	page(path: string): HTMLElement;
	html(path: string): string;
	/** Bytes of a file as a server would send it. */
	compressed(file: string): number;
}

const fileOf = (path: string): string => path.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html');

/** Opens a built site. Pages are parsed once each. */
export function openSite(folder: string): Site {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();
	const parsed = new Map<string, HTMLElement>();
	const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
	return {
		files,
		pages: files.filter((file) => file.endsWith('.html')).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`),
		text,
		html: (path) => text(fileOf(path)),
		page(path) {
			let page = parsed.get(path);
			if (!page) {
				page = parse(text(fileOf(path)));
				parsed.set(path, page);
			}
			return page;
		},
		compressed: (file) =>
			brotliCompressSync(readFileSync(join(folder, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
	};
}

/** The file that a page's address leads to. */
export { fileOf };

import type { Source } from '../domain/catalogue.ts';
import { type Language, MARK, type Piece, piecesOf, placeholdersIn } from '../domain/fill.ts';
import type { Commands, Guide } from '../domain/migration.ts';

/** Code cut into what a page marks. */
export interface CodeView {
	readonly title: string | undefined;
	readonly pieces: readonly Piece[];
	/** The script that the code runs. */
	readonly file?: string;
}

/** A source with its number on the page. */
export interface Cited {
	readonly number: number;
	readonly source: Source;
}

/** Gives each source a number when it is first cited, so that numbers rise down the page. */
export class Citations {
	readonly cited: Cited[] = [];
	readonly #sources: ReadonlyMap<string, Source>;

	constructor(sources: readonly Source[]) {
		this.#sources = new Map(sources.map((source) => [source.id, source]));
	}

	cite(ids: readonly string[]): readonly Cited[] {
		return ids.flatMap((id) => {
			const before = this.cited.find(({ source }) => source.id === id);
			const source = this.#sources.get(id);
			if (before || !source) return before ?? [];
			const cited = { number: this.cited.length + 1, source };
			this.cited.push(cited);
			return cited;
		});
	}
}

/** Reads code and remembers which placeholders it holds. */
export class Codes {
	readonly used = new Set<string>();
	readonly #guide: Guide;

	constructor(guide: Guide) {
		this.#guide = guide;
	}

	pieces(code: string, language: Language): readonly Piece[] {
		const pieces = piecesOf(code, language, this.#guide.placeholders);
		for (const id of placeholdersIn(pieces)) this.used.add(id);
		return pieces;
	}

	code({ title, run, use }: Commands, language: Language = 'shell'): CodeView | undefined {
		const shared = use === undefined ? undefined : this.#guide.commands.get(use);
		const code = run ?? shared?.call ?? shared?.run;
		if (code === undefined) return undefined;
		return { title: title ?? shared?.title, pieces: this.pieces(code, language), ...(shared?.file !== undefined && { file: shared.file }) };
	}

	mark(lines: readonly string[]): void {
		for (const [, id = ''] of lines.join('\n').matchAll(MARK)) this.used.add(id);
	}
}

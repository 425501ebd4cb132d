import { type FieldView, fieldsOf, type JsonSchema } from './data-fields.ts';
import { DATA_VERSION } from './downloads.ts';

/** A file with all that is known of it. */
export interface IndexEntry {
	readonly name: string;
	readonly title: string;
	readonly about: string;
	readonly schema: JsonSchema;
	/** The text of the JSON, as it is served. */
	readonly json: string;
	/** The text of the table, where there is one. */
	readonly csv: string | undefined;
}

/** A change of the formats. */
export interface FormatChange {
	readonly day: string;
	readonly version: number;
	readonly files: readonly string[];
	readonly text: string;
}

/** A file as `/data/` shows it. */
export interface DataFileView {
	readonly name: string;
	readonly title: string;
	readonly about: string;
	/** Addresses from the root of the site. */
	readonly json: string;
	readonly csv: string | undefined;
	readonly schema: string;
	/** `options: 12, facts: 3` */
	readonly holds: string;
	readonly size: string;
	readonly fields: readonly FieldView[];
	/** The header of the table. */
	readonly columns: readonly string[];
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** `840 B`, `12 KB`, `1.4 MB`; 1 KB is 1000 bytes. */
export function sizeWords(bytes: number): string {
	if (bytes < 1000) return `${bytes} B`;
	return bytes < 999_500 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** How many entries each list of a file has, by its field. */
function countsOf(json: string): Record<string, number> {
	const data = JSON.parse(json) as Readonly<Record<string, unknown>>;
	return Object.fromEntries(Object.entries(data).flatMap(([field, value]) => (Array.isArray(value) ? [[field, value.length]] : [])));
}

/** `/data/index.json`: all other files with their sizes and counts, and what changed in their formats. */
export function indexData(entries: readonly IndexEntry[], changes: readonly FormatChange[]) {
	const editions = entries.map(({ json }) => (JSON.parse(json) as { readonly edition: string }).edition);
	return {
		version: DATA_VERSION,
		edition: editions[0] ?? '',
		files: entries.map(({ name, title, about, json, csv }) => ({
			name,
			title,
			about,
			json: `/data/${name}.json`,
			...(csv !== undefined && { csv: `/data/${name}.csv` }),
			schema: `/data/schema/${name}.json`,
			bytes: bytesOf(json),
			records: countsOf(json),
		})),
		changes,
	};
}

/** The files as the page shows them, in the order given. */
export function dataFileViews(entries: readonly IndexEntry[]): DataFileView[] {
	return entries.map(({ name, title, about, schema, json, csv }) => ({
		name,
		title,
		about,
		json: `/data/${name}.json`,
		csv: csv === undefined ? undefined : `/data/${name}.csv`,
		schema: `/data/schema/${name}.json`,
		holds: Object.entries(countsOf(json))
			.map(([field, count]) => `${field}: ${count}`)
			.join(', '),
		size: sizeWords(bytesOf(json)),
		fields: fieldsOf(schema),
		columns: csv?.slice(0, csv.indexOf('\r\n')).split(',') ?? [],
	}));
}

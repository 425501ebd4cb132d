import { loadPage } from '../content/load.ts';
import { DATA, DATA_NAMES, type DataName, type DataOf, TABLE_NAMES, type TableName } from '../schema/data.ts';
import { type IndexEntry, indexData } from '../views/data-index.ts';
import { FILES, TABLES } from './files.ts';
import { schemaOf } from './schemas.ts';

const isTable = (name: DataName): name is TableName => TABLE_NAMES.some((table) => table === name);

const texts = new Map<DataName, Promise<string>>();

/** The text of a file, made once a build. */
export function textOf(name: DataName): Promise<string> {
	const text = texts.get(name) ?? dataOf(name).then((data) => JSON.stringify(data));
	texts.set(name, text);
	return text;
}

/** The text of a table. */
export const tableTextOf = (name: TableName): Promise<string> => TABLES[name]();

/** All files that the list names, with what they say. */
export function entries(): Promise<IndexEntry[]> {
	return Promise.all(
		DATA_NAMES.filter((name) => name !== 'index').map(async (name) => ({
			name,
			title: DATA[name].title,
			about: DATA[name].about,
			schema: schemaOf(name),
			json: await textOf(name),
			csv: isTable(name) ? await tableTextOf(name) : undefined,
		})),
	);
}

/** What changed in the formats, newest first. */
export const changes = async () => (await loadPage('data')).formats;

async function dataOf(name: DataName): Promise<DataOf<DataName>> {
	return name === 'index' ? indexData(await entries(), await changes()) : FILES[name]();
}

/**
 * A program written from what `/data/` says and nothing else: `node ask.ts <address of /data/> <feature> <path> <step>`.
 * It reads the files with the types that lie beside them and answers three questions as JSON.
 */
import type { Fact, IndexFile, MatrixFile, MigrationFile, MigrationStep, ReleasesFile, SourcesFile } from './whichmesh.js';

declare const process: { readonly argv: readonly string[] };
const [root = '', feature = '', path = '', step = ''] = process.argv.slice(2);

/** Fetches a file of the list, so that no address but the list's is known here. */
const index = (await (await fetch(new URL('index.json', root))).json()) as IndexFile;
async function read<File extends { version: 1; edition: string }>(name: string): Promise<File> {
	const file = index.files.find((each) => each.name === name);
	if (file === undefined) throw new Error(`There is no ${name}.json any more.`);
	const data = (await (await fetch(new URL(file.json, root))).json()) as File;
	if (data.version !== 1) throw new Error(`${name}.json has version ${String(data.version)}, and this program knows 1.`);
	return data;
}

const matrix = await read<MatrixFile>('matrix');
const sources = await read<SourcesFile>('sources');
const releases = await read<ReleasesFile>('releases');
const migration = await read<MigrationFile>('migration');

const addressOf = (id: string): string => sources.sources.find((source) => source.id === id)?.url ?? '';
const nameOf = (id: string): string => matrix.options.find((option) => option.id === id)?.name ?? id;

/** Which options answer a row in full and stable, since when, judged at which version, on which source? */
const meets = ({ feature: row, support, maturity }: Fact): boolean => row === feature && support === 'full' && maturity === 'stable';
const options = matrix.facts.filter(meets).map(({ option, since, version, sources: [first = ''] }) => ({ name: nameOf(option), since, version, source: addressOf(first) }));

/** Which facts have aged, as pages that say more? */
const aged = releases.aged.flatMap(({ line, facts }) => facts.map((fact) => ({ line, row: fact.split('/')[1] })));

/** How does one go back from a step? */
const commandsOf = ({ text, run, use }: MigrationStep['back'][number]): string => {
	const shared = migration.commands.find(({ id }) => id === use);
	return text ?? run ?? shared?.call ?? shared?.run ?? '';
};
const back = migration.steps.filter((each) => each.path === path && each.id === step).flatMap((each) => each.back.map(commandsOf));

console.log(JSON.stringify({ edition: index.edition, options, aged, back }));

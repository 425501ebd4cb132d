import type { Guide, Mapping, Path } from '../domain/migration.ts';
import { DATA_VERSION } from './downloads.ts';
import type { TakenFile } from './migration-step.ts';
import { type Column, ids, tableOf } from './table.ts';

/** The files of each path, by its id. */
export type FilesOfPaths = ReadonlyMap<Path['id'], readonly Pick<TakenFile, 'folder' | 'file'>[]>;

/** Where a file of a path is served. */
const addressOf = (path: string, folder: string, name: string): string => `/migrate/${path}/${folder}/${name}`;

/** `/data/migration.json`: every path and step, in the order of the pages, with the addresses of their files. */
export function migrationData({ paths, steps, commands, placeholders }: Guide, files: FilesOfPaths, edition: string) {
	return {
		version: DATA_VERSION,
		edition,
		paths: paths.map((path) => ({
			...path,
			files: (files.get(path.id) ?? []).map(({ folder, file: { name } }) => ({ folder, name, path: addressOf(path.id, folder, name) })),
		})),
		steps: paths.flatMap((path) =>
			path.steps.flatMap((id, index) =>
				steps
					.filter((step) => step.path === path.id && step.id === id)
					.map((step) => ({ ...step, number: index + 1, manifests: step.manifests.map((name) => addressOf(path.id, 'manifests', name)) })),
			),
		),
		commands: [...commands.values()],
		placeholders,
	};
}

type MappingLine = { readonly path: Path; readonly row: Mapping };

const MAPPING_COLUMNS: readonly Column<MappingLine>[] = [
	['path', ({ path }) => path.id],
	['from', ({ path }) => ids(path.from)],
	['to', ({ path }) => path.to],
	['old', ({ row }) => row.old],
	['new', ({ row }) => row.new],
	['equivalence', ({ row }) => row.equivalence],
	['note', ({ row }) => row.note],
	['feature', ({ row }) => row.feature],
	['inferred', ({ row }) => row.inferred],
	['unverified', ({ row }) => row.unverified],
	['sources', ({ row }) => ids(row.sources)],
];

/** `/data/migration.csv`: what becomes of what, a line for each object of each path. */
export const mappingsCsv = ({ paths }: Guide): string => tableOf(MAPPING_COLUMNS, paths.flatMap((path) => path.mapping.map((row) => ({ path, row }))));

import type { Catalogue, ReleaseLine } from '../domain/catalogue.ts';
import { encryptionSentence, type Picture, readersSentence } from '../domain/picture.ts';
import type { Profile } from '../domain/profile.ts';
import type { DatedDay } from '../domain/releases.ts';
import { DATA_VERSION } from './downloads.ts';
import type { MeshReleasesView } from './releases.ts';
import { type Column, ids, tableOf } from './table.ts';

/** `/data/releases.json`: what `/releases/` shows, a line of a mesh each, and the facts that have aged. */
export function releasesData(views: readonly MeshReleasesView[], edition: string) {
	return {
		version: DATA_VERSION,
		edition,
		lines: views.flatMap(({ mesh, rows }) => mesh.releases.map((release, index) => ({ mesh: mesh.id, ...release, state: rows[index]?.state ?? '' }))),
		aged: views.flatMap(({ mesh, aged }) => aged.map(({ line, reason, facts }) => ({ mesh: mesh.id, line, reason, facts: facts.map(({ fact }) => fact) }))),
	};
}

const dated = (name: string, of: (line: ReleaseLine) => DatedDay | undefined): readonly Column<ReleaseLine>[] => [
	[name, (line) => of(line)?.date],
	[`${name} until`, (line) => of(line)?.until],
	[`${name} basis`, (line) => of(line)?.basis],
];

const LINE_COLUMNS: readonly Column<ReturnType<typeof releasesData>['lines'][number]>[] = [
	['mesh', ({ mesh }) => mesh],
	['line', ({ line }) => line],
	['latest', ({ latest }) => latest],
	['supported', ({ supported }) => supported],
	...dated('released', ({ released }) => released),
	...dated('ends', ({ ends }) => ends),
	['kubernetes from', ({ kubernetes }) => kubernetes?.from],
	['kubernetes to', ({ kubernetes }) => kubernetes?.to],
	['note', ({ note }) => note],
	['sources', ({ sources }) => ids(sources)],
];

/** `/data/releases.csv`: a line for each release line. */
export const releasesCsv = (views: readonly MeshReleasesView[]): string => tableOf(LINE_COLUMNS, releasesData(views, '').lines);

/** By the place of their mesh or option among all. */
const inOrder = <T>(list: readonly T[], idOf: (each: T) => string, all: readonly { readonly id: string }[]): T[] =>
	all.flatMap(({ id }) => list.filter((each) => idOf(each) === id));

/** `/data/profiles.json`: what is said for and against each mesh. */
export function profilesData(profiles: readonly Profile[], { edition, meshes }: Pick<Catalogue, 'edition' | 'meshes'>) {
	return { version: DATA_VERSION, edition, profiles: inOrder(profiles, ({ mesh }) => mesh, meshes) };
}

/** `/data/pictures.json`: the architecture of each option, with the sentences that stand under its picture. */
export function picturesData(pictures: readonly Picture[], { edition, options }: Pick<Catalogue, 'edition' | 'options'>) {
	return {
		version: DATA_VERSION,
		edition,
		pictures: inOrder(pictures, ({ option }) => option, options).map((picture) => ({ ...picture, encryption: encryptionSentence(picture), readers: readersSentence(picture) })),
	};
}

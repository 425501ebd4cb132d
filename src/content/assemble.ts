import type { Catalogue, Fact, Feature, Group, Mesh, Option, ReleaseLine, Source } from '../domain/catalogue.ts';
import type { Entry } from './entries.ts';

/** The collections that the catalogue is made of, each file as its schema passed it. */
export interface CatalogueEntries {
	readonly meshes: readonly Entry<'meshes'>[];
	readonly groups: readonly Entry<'groups'>[];
	readonly features: readonly Entry<'features'>[];
	readonly facts: readonly Entry<'facts'>[];
	readonly sources: readonly Entry<'sources'>[];
}

/** Zod says `undefined` for a field that is not there; the catalogue leaves the field out. */
type Present<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

function present<T extends object>(data: T): Present<T> {
	return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as Present<T>;
}

/** `Present`, at every depth. */
type Deep<T> = T extends object ? { [Key in keyof T]: Deep<Exclude<T[Key], undefined>> } : T;

function deepPresent(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(deepPresent);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => (each === undefined ? [] : [[key, deepPresent(each)]])));
}

/** By UTF-16 code unit: the same on every machine, whatever its language. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compareText(a.id, b.id);

const byOrder = (a: { readonly id: string; readonly order: number }, b: typeof a): number => a.order - b.order || byId(a, b);

function lineOf({ released, ends, kubernetes, ...line }: Entry<'meshes'>['data']['releases'][number]): ReleaseLine {
	return {
		...present(line),
		...(released && { released: present(released) }),
		...(ends && { ends: present(ends) }),
		...(kubernetes && { kubernetes: present(kubernetes) }),
	};
}

function meshOf({ id, data }: Entry<'meshes'>): Mesh {
	const options = data.options.map((option): Option => ({ ...present(option), mesh: id }));
	const { supportPolicy, ...fields } = data;
	return {
		...fields,
		...(supportPolicy && { supportPolicy }),
		id,
		versionOf: data.versionOf ?? data.name,
		options: options.sort(byOrder),
		releases: data.releases.map(lineOf),
		channels: data.channels.map(present),
	};
}

function factOf({ id, data }: Entry<'facts'>): Fact {
	const slash = id.indexOf('/');
	return { ...present(data), subject: id.slice(0, slash), feature: id.slice(slash + 1) };
}

/** The files of a collection that needs no assembling: what each says, with its id and without empty fields, by id. */
export function records<T extends object>(entries: readonly { readonly id: string; readonly data: T }[]): (Deep<T> & { id: string })[] {
	return [...entries].sort(byId).map(({ id, data }) => ({ ...(deepPresent(data) as Deep<T>), id }));
}

/**
 * Makes the catalogue from the content files, in whatever order they come: columns and rows by their `order` and then by
 * id, meshes by their leftmost column, facts and sources by id, releases as the mesh lists them.
 *
 * References are taken on trust: the rules across files have passed them. A feature of an unknown group comes last.
 * The edition is empty where no fact bears a day.
 */
export function assemble({ meshes, groups, features, facts, sources }: CatalogueEntries): Catalogue {
	const allMeshes = meshes.map(meshOf);
	const options = allMeshes.flatMap((mesh) => mesh.options).sort(byOrder);
	const column = new Map(options.map((option, index) => [option.id, index]));
	const leftmost = (mesh: Mesh): number => column.get(mesh.options[0]?.id ?? '') ?? options.length;

	const allGroups = groups.map(({ id, data }): Group => ({ ...data, id })).sort(byOrder);
	const place = new Map(allGroups.map((group, index) => [group.id, index]));
	const placeOf = (feature: Feature): number => place.get(feature.group) ?? allGroups.length;

	return {
		meshes: allMeshes.sort((a, b) => leftmost(a) - leftmost(b) || byId(a, b)),
		options,
		groups: allGroups,
		features: features
			.map(({ id, data }): Feature => ({ ...data, id }))
			.sort((a, b) => placeOf(a) - placeOf(b) || byOrder(a, b)),
		facts: [...facts].sort(byId).map(factOf),
		sources: [...sources].sort(byId).map(({ id, data }): Source => ({ ...present(data), id })),
		edition: facts.map(({ data }) => data.checkedOn ?? '').reduce((newest, day) => (day > newest ? day : newest), ''),
	};
}

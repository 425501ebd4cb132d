import type { Guide, Path, Placeholder, SharedCommands, Step } from '../domain/migration.ts';
import type { Entry } from './entries.ts';

/** The collections that the guide is made of, each file as its schema passed it. */
export interface GuideEntries {
	readonly paths: readonly Entry<'paths'>[];
	readonly steps: readonly Entry<'steps'>[];
	readonly commands: readonly Entry<'commands'>[];
	readonly placeholders: readonly Entry<'placeholders'>[];
}

/** Zod says `undefined` for a field that is not there; the guide leaves the field out, at any depth. */
function present<T>(value: T): T {
	if (Array.isArray(value)) return value.map(present) as T;
	if (typeof value !== 'object' || value === null) return value;
	const kept = Object.entries(value).filter(([, field]) => field !== undefined);
	return Object.fromEntries(kept.map(([key, field]) => [key, present(field)])) as T;
}

const byOrder = (a: { readonly id: string; readonly order: number }, b: typeof a): number => a.order - b.order || (a.id < b.id ? -1 : 1);

/** Makes the guide from its content files, in whatever order they come. References are taken on trust. */
export function assembleGuide({ paths, steps, commands, placeholders }: GuideEntries): Guide {
	return {
		paths: paths.map(({ id, data }) => present({ ...data, id }) as Path).sort(byOrder),
		steps: steps.map(({ id, data }) => {
			const slash = id.indexOf('/');
			return present({ ...data, path: id.slice(0, slash), id: id.slice(slash + 1) }) as Step;
		}),
		commands: new Map(commands.map(({ id, data }) => [id, present({ ...data, id }) as SharedCommands])),
		placeholders: placeholders.map(({ id, data }) => present({ ...data, id }) as Placeholder).sort(byOrder),
	};
}

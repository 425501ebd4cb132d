import type { Api, ConformanceReport } from '../domain/conformance.ts';
import type { Entry } from './entries.ts';

/** The collections that conformance is told from. */
export interface ConformanceEntries {
	readonly apis: readonly Entry<'apis'>[];
	readonly conformance: readonly Entry<'conformance'>[];
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function reportOf({ id, data }: Entry<'conformance'>): ConformanceReport {
	const { channel, mode, note, profiles, ...rest } = data;
	return {
		...rest,
		...(channel !== undefined && { channel }),
		...(mode !== undefined && { mode }),
		...(note !== undefined && { note }),
		id,
		mesh: id.slice(0, id.indexOf('/')),
		profiles: profiles.map(({ name, core, extended }) => ({ name, core, ...(extended !== undefined && { extended }) })),
	};
}

/** APIs and reports by id. References are taken on trust: the rules across files have passed them. */
export function assembleConformance({ apis, conformance }: ConformanceEntries) {
	return {
		apis: [...apis].sort(byId).map(({ id, data }): Api => ({ ...data, id })),
		reports: [...conformance].sort(byId).map(reportOf),
	};
}

import type { Catalogue, Day, Fact, Mesh } from './catalogue.ts';
import { compareLines, lineOf, type Staleness, staleness } from './freshness.ts';
import { isBefore } from './releases.ts';

/** A fact that may no longer hold, and why. */
export interface AgedFact {
	readonly fact: Fact;
	readonly why: Staleness;
}

/** A mesh's aged facts, those judged against the oldest line first. */
export interface AgedMesh {
	readonly mesh: Mesh;
	readonly facts: readonly AgedFact[];
}

/** The mesh as it stands on a day: a line whose last day is past is no longer fixed, whatever its file still says. */
const onDay = (mesh: Mesh, today: Day): Mesh => ({
	...mesh,
	releases: mesh.releases.map((line) => ({ ...line, supported: line.supported && !(line.ends && isBefore(line.ends.until ?? line.ends.date, today)) })),
});

/** The order in which the facts came stays within a line. */
const byAge = (a: AgedFact, b: AgedFact): number => compareLines(a.why.line, b.why.line);

/** Every fact judged against a release that is no longer fixed on a day, or two or more lines behind, by mesh. */
export function agedFacts({ meshes, facts }: Pick<Catalogue, 'meshes' | 'facts'>, today: Day): AgedMesh[] {
	return meshes.flatMap((mesh) => {
		const subjects = new Set([mesh.id, ...mesh.options.map(({ id }) => id)]);
		const own = onDay(mesh, today);
		// A line that nothing newer has followed is judged too: staleness looks only at those that have been overtaken.
		const ended = new Set(own.releases.filter(({ supported }) => !supported).map(({ line }) => line));
		const newest = own.releases.map(({ line }) => line).sort(compareLines).at(-1);
		const aged = facts.filter(({ subject }) => subjects.has(subject)).flatMap((fact): AgedFact[] => {
			const why = staleness(fact, own);
			if (why) return [{ fact, why }];
			const line = fact.version === undefined ? undefined : lineOf(fact.version);
			return line !== undefined && newest !== undefined && ended.has(line) ? [{ fact, why: { reason: 'unsupported', line, newest, behind: 0 } }] : [];
		});
		return aged.length === 0 ? [] : [{ mesh, facts: aged.sort(byAge) }];
	});
}

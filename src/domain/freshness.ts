import type { Fact, ReleaseLine } from './catalogue.ts';

/** What age is counted by: the lines of a mesh, and which of them are still fixed. */
export interface Releases {
	readonly releases: readonly Pick<ReleaseLine, 'line' | 'supported'>[];
}

/** Why a fact may no longer hold: its release is no longer fixed, or two or more release lines have come since. */
export interface Staleness {
	readonly reason: 'unsupported' | 'behind';
	/** The release line that the fact was judged against. */
	readonly line: string;
	/** The newest release line of the mesh. */
	readonly newest: string;
	/** How many release lines have come since. */
	readonly behind: number;
}

/** `major.minor` of a version: the release line that it belongs to. */
export function lineOf(version: string): string {
	return version.split('.').slice(0, 2).join('.');
}

/** Orders release lines by number, oldest first. */
export function compareLines(a: string, b: string): number {
	const [aMajor = 0, aMinor = 0] = a.split('.').map(Number);
	const [bMajor = 0, bMinor = 0] = b.split('.').map(Number);
	return aMajor - bMajor || aMinor - bMinor;
}

/** The newest of some release lines, by number, whatever their order. */
function newestLine(releases: Releases['releases']): string | undefined {
	return releases.map(({ line }) => line).sort(compareLines).at(-1);
}

/**
 * Says whether a fact may be out of date, counted in releases and never in days.
 *
 * A line that the mesh does not list counts as unsupported when it is older than the newest one: editors list every line
 * that is still fixed. Undefined for a fact without a version and for a mesh without releases.
 */
export function staleness(fact: Pick<Fact, 'version'>, mesh: Releases): Staleness | undefined {
	const newest = newestLine(mesh.releases);
	if (fact.version === undefined || newest === undefined) return undefined;
	const line = lineOf(fact.version);
	if (compareLines(line, newest) >= 0) return undefined;
	const [major = 0, minor = 0] = line.split('.').map(Number);
	const [newestMajor = 0, newestMinor = 0] = newest.split('.').map(Number);
	const listed = mesh.releases.filter((release) => compareLines(release.line, line) > 0).length;
	const behind = major === newestMajor ? newestMinor - minor : listed;
	const supported = mesh.releases.some((release) => release.line === line && release.supported);
	if (!supported) return { reason: 'unsupported', line, newest, behind };
	return behind >= 2 ? { reason: 'behind', line, newest, behind } : undefined;
}

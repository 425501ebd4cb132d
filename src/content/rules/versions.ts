import { compareLines, lineOf } from '../../domain/freshness.ts';
import type { Content } from '../entries.ts';
import { type Problem, problem } from '../problem.ts';
import { meshBySubject, partsOf } from './subjects.ts';

/** The number of the patch; undefined where a version names none. */
const patchOf = (version: string): number | undefined => {
	const patch = Number(version.split('.')[2]);
	return Number.isNaN(patch) ? undefined : patch;
};

/** Release lines come newest first, each once, and the newest patch of a line is of that line. */
export function releaseLines({ entries }: Content): readonly Problem[] {
	return entries.meshes.flatMap(({ file, data }) =>
		data.releases.flatMap(({ line, latest }, index) => {
			const problems: Problem[] = [];
			const before = data.releases[index - 1]?.line;
			if (before !== undefined && compareLines(before, line) === 0) {
				problems.push(problem(file, ['releases', index, 'line'], `The line ${line} is listed twice. Keep one of the two.`));
			} else if (before !== undefined && compareLines(before, line) < 0) {
				problems.push(problem(file, ['releases', index, 'line'], `${line} is newer than ${before} above it. List the newest line first.`));
			}
			if (lineOf(latest) !== line) {
				problems.push(problem(file, ['releases', index, 'latest'], `"${latest}" is not of the line ${line}. Write the newest patch of that line.`));
			}
			return problems;
		}),
	);
}

/** Why a fact cannot have been judged against a version, or undefined where it can. */
function fault(version: string, releases: readonly { readonly line: string; readonly latest: string }[]): string | undefined {
	const line = lineOf(version);
	const lines = releases.map((release) => release.line).sort(compareLines);
	const [oldest, newest] = [lines[0], lines.at(-1)];
	if (oldest === undefined || newest === undefined) return undefined;
	const release = releases.find((one) => one.line === line);
	if (release === undefined) {
		if (compareLines(line, oldest) < 0) return undefined;
		return compareLines(line, newest) > 0 ? `its newest line is ${newest}` : `it lists ${lines.reverse().join(', ')}`;
	}
	const [patch, latest] = [patchOf(version), patchOf(release.latest)];
	return patch !== undefined && latest !== undefined && patch > latest ? `its newest patch of ${line} is ${release.latest}` : undefined;
}

/**
 * A fact is judged against a release that the mesh's file knows of. Lines older than all of those may be missing there:
 * the site shows such facts as out of date.
 */
export function factVersions(content: Content): readonly Problem[] {
	const meshes = meshBySubject(content);
	return content.entries.facts.flatMap(({ id, file, data }) => {
		const mesh = meshes.get(partsOf(id).subject);
		if (mesh === undefined || data.version === undefined) return [];
		const found = fault(data.version, mesh.data.releases);
		return found === undefined
			? []
			: [problem(file, ['version'], `content/meshes/${mesh.id}.mdx does not know of ${data.version}: ${found}. Correct the version, or bring that file up to date.`)];
	});
}

import { factSays } from '../../domain/faq.ts';
import { compareLines, lineOf } from '../../domain/freshness.ts';
import type { CheckedEntry, Content } from '../entries.ts';
import { didYouMean } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { mayBeOption, meshBySubject, partsOf } from './subjects.ts';

const REREAD = 'Read the answer again beside the fact, correct it where it no longer holds,';

/** The day, the versions and the meshes of an entry held against one of its facts. */
function agesOf(entry: CheckedEntry<'faq'>, fact: CheckedEntry<'facts'>, mesh: string): readonly Problem[] {
	const { file, data } = entry;
	const { version, checkedOn } = fact.data;
	const problems: Problem[] = [];
	const judged = data.versions[mesh];
	if (version !== undefined && judged === undefined) {
		problems.push(problem(file, ['versions'], `The answer rests on facts of "${mesh}" but does not say at which version. Add ${mesh}: '${version}'.`));
	} else if (version !== undefined && judged !== undefined && compareLines(lineOf(judged), lineOf(version)) < 0) {
		problems.push(problem(file, ['versions', mesh], `The fact ${fact.id} was judged at ${version}, later than this answer (${judged}). ${REREAD} then write '${version}'.`));
	}
	if (checkedOn !== undefined && checkedOn > data.checkedOn) {
		problems.push(problem(file, ['checkedOn'], `The fact ${fact.id} was checked on ${checkedOn}, after this answer (${data.checkedOn}). ${REREAD} then write the day on which you did.`));
	}
	return problems;
}

/**
 * An answer says what the facts that it rests on say: the same level, maturity and first version, at a version and a day
 * that are not older than theirs.
 */
export function answersAgree(content: Content): readonly Problem[] {
	const { entries, ids } = content;
	const meshes = meshBySubject(content);
	const facts = new Map(entries.facts.map((fact) => [fact.id, fact]));
	return entries.faq.flatMap((entry): readonly Problem[] => {
		const { file, data } = entry;
		const meshProblems = Object.keys(data.versions).flatMap((mesh) =>
			ids.meshes.has(mesh) ? [] : [problem(file, ['versions', mesh], `There is no mesh "${mesh}".${didYouMean(mesh, ids.meshes)} Write file names of content/meshes/.`)],
		);
		const factProblems = Object.entries(data.facts).flatMap(([name, said]): readonly Problem[] => {
			const { subject, feature } = partsOf(name);
			const mesh = meshes.get(subject);
			const place = ids.facts.has(name) || mesh === undefined ? name : `${mesh.id}/${feature}`;
			const fact = facts.get(place);
			// A file with problems of its own is put right first.
			if ((fact === undefined && ids.facts.has(place)) || (mesh === undefined && mayBeOption(content, subject))) return [];
			if (fact === undefined || mesh === undefined) {
				return [problem(file, ['facts', name], `There is no fact "${name}".${didYouMean(name, ids.facts)} Name one as option/feature, or write it: content/facts/${name}.mdx.`)];
			}
			const says = factSays(fact.data);
			const differs = said === says ? [] : [problem(file, ['facts', name], `The fact says "${says}", this answer takes it for "${said}". ${REREAD} then write: ${says}`)];
			return [...differs, ...agesOf(entry, fact, mesh.id)];
		});
		return [...meshProblems, ...distinct(factProblems)];
	});
}

/** Several facts of one mesh may be newer for one reason; one line says so. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
	const seen = new Set<string>();
	return problems.filter(({ path }) => {
		const key = path.join('.');
		if (path[0] === 'facts') return true;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

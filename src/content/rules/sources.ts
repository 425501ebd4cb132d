import { COLLECTION_NAMES, type Content, failedMention } from '../entries.ts';
import { didYouMean } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { citationsOf } from './citations.ts';

/** Whoever cites a source cites one that there is, and once. */
export function sourcesKnown(content: Content): readonly Problem[] {
	const { sources } = content.ids;
	const seen = new Set<string>();
	return citationsOf(content).flatMap(({ file, path, source }) => {
		const place = JSON.stringify([file, path.slice(0, -1), source]);
		if (seen.has(place)) return [problem(file, path, `"${source}" is listed twice. Remove one of the two.`)];
		seen.add(place);
		if (sources.has(source)) return [];
		return [problem(file, path, `There is no source "${source}".${didYouMean(source, sources)} Correct it, or add content/sources/${source}.yaml.`)];
	});
}

/** Both sides of a dispute are among the fact's own sources, where a reader looks for them. */
export function disputeSources({ entries }: Content): readonly Problem[] {
	return entries.facts.flatMap(({ file, data }) =>
		data.disputes.flatMap((dispute, index) =>
			dispute.sources.flatMap((source, at) =>
				data.sources.includes(source)
					? []
					: [problem(file, ['disputes', index, 'sources', at], `"${source}" is a side of this dispute but not among the fact's sources. Add it to the fact's list sources.`)],
			),
		),
	);
}

/** A source that nothing rests on only makes the list of sources look longer. */
export function sourcesUsed(content: Content): readonly Problem[] {
	const used = new Set(citationsOf(content).map(({ source }) => source));
	const others = COLLECTION_NAMES.filter((name) => name !== 'sources');
	return content.entries.sources
		.filter(({ id }) => !used.has(id) && !failedMention(content, others, id))
		.map(({ id, file }) => problem(file, [], `Nothing rests on the source "${id}". Cite it where it was used, or delete this file.`));
}

/** One address at one version is one source, however often it is cited. */
export function sourcesDistinct({ entries }: Content): readonly Problem[] {
	const first = new Map<string, string>();
	return entries.sources.flatMap(({ id, file, data }) => {
		const same = JSON.stringify([data.url, data.version ?? '']);
		const other = first.get(same);
		if (other === undefined) {
			first.set(same, id);
			return [];
		}
		const version = data.version === undefined ? 'neither has a version' : `both speak of version ${data.version}`;
		return [problem(file, ['url'], `The source "${other}" has this address too, and ${version}. Cite that one and delete this file, or say which version each speaks of.`)];
	});
}

/** Who sells what is said in terms of meshes that readers can look up. */
export function stakeKnown({ entries, ids }: Content): readonly Problem[] {
	return entries.sources.flatMap(({ file, data }) =>
		data.stake.flatMap((mesh, index) =>
			ids.meshes.has(mesh)
				? []
				: [problem(file, ['stake', index], `There is no mesh "${mesh}".${didYouMean(mesh, ids.meshes)} Write file names of content/meshes/; a maker of something else has no stake here.`)],
		),
	);
}

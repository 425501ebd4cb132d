import { CLAIM_SECTIONS } from '../../domain/profile.ts';
import type { Content } from '../entries.ts';
import type { Problem } from '../problem.ts';

/** A place where a content file cites a source. */
export interface Citation {
	readonly file: string;
	readonly path: Problem['path'];
	readonly source: string;
}

/** Everything that cites a source: facts, meshes, profiles, reports, pages, answers, the guide, claims, studies, estimates, changes. */
export function citationsOf({ entries }: Content): readonly Citation[] {
	const cite = (file: string, path: Problem['path'], sources: readonly string[]): readonly Citation[] =>
		sources.map((source, index) => ({ file, path: [...path, index], source }));
	return [
		...entries.facts.flatMap(({ file, data }) => [
			...cite(file, ['sources'], data.sources),
			...data.disputes.flatMap(({ sources }, index) => cite(file, ['disputes', index, 'sources'], sources)),
		]),
		...entries.meshes.flatMap(({ file, data }) => [
			...cite(file, ['sources'], data.sources),
			...data.releases.flatMap(({ sources }, index) => cite(file, ['releases', index, 'sources'], sources)),
			...cite(file, ['supportPolicy', 'sources'], data.supportPolicy?.sources ?? []),
			...data.channels.flatMap(({ sources }, index) => cite(file, ['channels', index, 'sources'], sources)),
		]),
		...entries.profiles.flatMap(({ file, data }) => [
			...CLAIM_SECTIONS.flatMap((section) => data[section].flatMap(({ sources }, index) => cite(file, [section, index, 'sources'], sources))),
			...data.changes.flatMap(({ sources }, index) => cite(file, ['changes', index, 'sources'], sources)),
		]),
		...entries.faq.flatMap(({ file, data }) => cite(file, ['sources'], data.sources)),
		...entries.claims.flatMap(({ file, data }) => cite(file, ['sources'], data.sources)),
		...entries.benchmarks.map(({ file, data }) => ({ file, path: ['source'], source: data.source })),
		...entries.prices.map(({ file, data }) => ({ file, path: ['source'], source: data.source })),
		...entries.estimates.flatMap(({ file, data }) => [
			...data.coefficients.flatMap(({ sources }, index) => cite(file, ['coefficients', index, 'sources'], sources)),
			...data.reservations.flatMap(({ sources }, index) => cite(file, ['reservations', index, 'sources'], sources)),
			...cite(file, ['latency', 'layer4', 'sources'], data.latency?.layer4.sources ?? []),
			...cite(file, ['latency', 'layer7', 'sources'], data.latency?.layer7.sources ?? []),
		]),
		...entries.conformance.flatMap(({ file, data }) =>
			data.disagreements.flatMap(({ sources }, index) => cite(file, ['disagreements', index, 'sources'], sources)),
		),
		...entries.changes.flatMap(({ file, data }) => cite(file, ['sources'], data.sources)),
		...entries.pages.flatMap(({ file, data }) => cite(file, ['sources'], data.sources)),
		...entries.paths.flatMap(({ file, data }) => [
			...(['breaks', 'preconditions', 'sideBySide', 'mapping'] as const).flatMap((field) =>
				data[field].flatMap(({ sources }, index) => cite(file, [field, index, 'sources'], sources)),
			),
			...cite(file, ['sequence', 'sources'], data.sequence?.sources ?? []),
			...cite(file, ['duration', 'sources'], data.duration?.sources ?? []),
		]),
		...entries.steps.flatMap(({ file, data }) => [
			...cite(file, ['sources'], data.sources),
			...data.pitfalls.flatMap(({ sources }, index) => cite(file, ['pitfalls', index, 'sources'], sources)),
		]),
		...entries.placeholders.flatMap(({ file, data }) => cite(file, ['sources'], data.sources)),
	];
}

import type { Catalogue, Mesh, ReleaseLine, Source } from '../domain/catalogue.ts';
import { lineOf, staleness } from '../domain/freshness.ts';
import { type DateView, dateView } from './release-dates.ts';
import { type ReleaseChart, releaseChart } from './release-chart.ts';

/** A release line as a row of the table. */
export interface ReleaseRow {
	readonly line: string;
	readonly latest: string;
	readonly released: DateView | undefined;
	readonly ends: DateView | undefined;
	/** What stands in place of an end that is not known. */
	readonly noEnd: string;
	readonly supported: boolean;
	/** Whether the line is still fixed, in a word or two; a version without a window is only the current one or not. */
	readonly state: string;
	/** `1.32 to 1.37`; what stands in its place where no range was read. */
	readonly kubernetes: string;
	readonly kubernetesNote: string | undefined;
	/** `Edge builds: edge-26.6.3` */
	readonly builds: readonly string[];
	readonly note: string | undefined;
	readonly sources: readonly Source[];
}

/** Facts that were judged against one line that is no longer fixed, or has been overtaken. */
export interface AgedFacts {
	readonly line: string;
	readonly reason: 'unsupported' | 'behind';
	/** `fact` is its id, `mesh-or-option/feature`. */
	readonly facts: readonly { readonly fact: string; readonly title: string; readonly path: string }[];
}

/** One mesh on the page. */
export interface MeshReleasesView {
	readonly mesh: Mesh;
	readonly rows: readonly ReleaseRow[];
	readonly policySources: readonly Source[];
	readonly channels: readonly { readonly name: string; readonly text: string; readonly newest: string | undefined; readonly sources: readonly Source[] }[];
	/** By line, newest first. */
	readonly aged: readonly AgedFacts[];
	readonly chart: ReleaseChart;
}

function kubernetesOf(mesh: Mesh, { kubernetes }: ReleaseLine): string {
	if (kubernetes !== undefined) return `${kubernetes.from} to ${kubernetes.to}`;
	return mesh.baseline ? 'is Kubernetes' : 'not read';
}

function stateOf({ channels }: Mesh, { ends, supported }: ReleaseLine): string {
	if (ends === undefined && channels.length > 0) return supported ? 'current' : 'overtaken';
	return supported ? 'still fixed' : 'ended';
}

function agedOf(catalogue: Catalogue, mesh: Mesh): AgedFacts[] {
	const titles = new Map(catalogue.features.map(({ id, title }) => [id, title]));
	const options = new Map(mesh.options.map(({ id, name }) => [id, name]));
	const aged = new Map<string, { reason: AgedFacts['reason']; facts: { fact: string; title: string; path: string }[] }>();
	for (const fact of catalogue.facts) {
		const ofMesh = fact.subject === mesh.id;
		if (!ofMesh && !options.has(fact.subject)) continue;
		const stale = staleness(fact, mesh);
		if (stale === undefined) continue;
		const group = aged.get(stale.line) ?? { reason: stale.reason, facts: [] };
		const option = ofMesh ? (mesh.options[0]?.id ?? '') : fact.subject;
		const name = mesh.options.length > 1 && !ofMesh ? `${options.get(fact.subject) ?? fact.subject}: ` : '';
		group.facts.push({ fact: `${fact.subject}/${fact.feature}`, title: `${name}${titles.get(fact.feature) ?? fact.feature}`, path: `/features/${fact.feature}/#${option}` });
		aged.set(stale.line, group);
	}
	const order = mesh.releases.map(({ line }) => line);
	const place = (line: string): number => (order.includes(line) ? order.indexOf(line) : order.length);
	return [...aged].map(([line, group]) => ({ line: lineOf(line), ...group })).sort((a, b) => place(a.line) - place(b.line));
}

/** Every mesh's release lines, in column order, with what has aged because of them. */
export function releasesView(catalogue: Catalogue): MeshReleasesView[] {
	const sourceOf = new Map(catalogue.sources.map((source) => [source.id, source]));
	const cited = (ids: readonly string[]): Source[] => ids.flatMap((id) => sourceOf.get(id) ?? []);
	const charts = releaseChart(catalogue.meshes);
	return catalogue.meshes.map((mesh, index) => {
		const channels = new Map(mesh.channels.map(({ id, name }) => [id, name]));
		return {
			mesh,
			rows: mesh.releases.map((release) => ({
				line: release.line,
				latest: release.latest,
				released: release.released && dateView(release.released),
				ends: release.ends && dateView(release.ends),
				noEnd: mesh.channels.length > 0 ? 'no window' : 'not announced',
				supported: release.supported,
				state: stateOf(mesh, release),
				kubernetes: kubernetesOf(mesh, release),
				kubernetesNote: release.kubernetes?.note,
				builds: release.builds.map(({ channel, name }) => `${channels.get(channel) ?? channel}: ${name}`),
				note: release.note,
				sources: cited(release.sources),
			})),
			policySources: cited(mesh.supportPolicy?.sources ?? []),
			channels: mesh.channels.map(({ name, text, newest, sources }) => ({ name, text, newest, sources: cited(sources) })),
			aged: agedOf(catalogue, mesh),
			chart: charts[index] ?? { years: [], now: undefined, bars: [] },
		};
	});
}

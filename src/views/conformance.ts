import type { Catalogue, Mesh, Option, Source } from '../domain/catalogue.ts';
import {
	type Api,
	compareVersions,
	type ConformanceProfile,
	type ConformanceReport,
	type ExtendedCounts,
	type FeatureStanding,
	minorOf,
	newestReports,
	type ProfileReport,
	standingOf,
	type TestCounts,
} from '../domain/conformance.ts';
import { staleness } from '../domain/freshness.ts';
import { type ConformanceHistory, conformanceHistory } from './conformance-history.ts';

/** A report as the head of a column. */
export interface ReportColumn {
	readonly report: ConformanceReport;
	/** The page of the mesh. */
	readonly path: string;
	/** The report as it was uploaded. */
	readonly url: string;
	/** Of which options it speaks, by name. */
	readonly subjects: readonly string[];
	/** How far the tested version is from the newest line of the mesh; empty where it is of that line. */
	readonly age: string;
	/** How many versions of the API have been reported on since, by minor version. */
	readonly behind: number;
}

/** What one report says of a feature. */
export interface FeatureCell {
	readonly standing: FeatureStanding;
	readonly disputed: boolean;
}

/** A profile over all columns; a column without the profile has no counts. */
export interface ProfileView {
	readonly profile: ConformanceProfile;
	readonly cells: readonly (ProfileReport | undefined)[];
	/** Features that at least one of the reports lists, in the order of the API. */
	readonly features: readonly { readonly name: string; readonly title: string; readonly cells: readonly FeatureCell[] }[];
}

/** Reports and other sources that contradict each other. */
export interface DisagreementView {
	readonly column: string;
	readonly features: readonly string[];
	readonly text: string;
	readonly sources: readonly Source[];
}

/** Conformance to one API. */
export interface ConformanceView {
	readonly api: Api;
	readonly columns: readonly ReportColumn[];
	/** Mesh profiles first. */
	readonly profiles: readonly ProfileView[];
	readonly disagreements: readonly DisagreementView[];
	/** Options of which no report speaks. */
	readonly without: readonly Option[];
	readonly history: ConformanceHistory;
	/** The newest version of the API that any of the reports ran with. */
	readonly newestApi: string;
}

/** `Heron 2.4 · standard`, the report in a few words. */
export function reportName({ implementation, version, channel }: ConformanceReport): string {
	return [`${implementation} ${version.replace(/^[a-z]+-(?=\d)/, '')}`, channel].filter(Boolean).join(' · ');
}

/** `7 passed`, and what failed or was skipped. */
export function countWords({ passed, failed, skipped }: TestCounts): string {
	return [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`].filter(Boolean).join(', ');
}

/** A report of a mesh speaks of all its options, or of those that it names. */
const speaksOf = ({ mesh, options }: ConformanceReport, option: Option): boolean =>
	option.mesh === mesh && (options.length === 0 || options.includes(option.id));

/** Of what a report speaks, by name. A vendor's edition is not the option itself. */
function subjectsOf(report: ConformanceReport, meshes: readonly Mesh[]): string[] {
	const mesh = meshes.find(({ id }) => id === report.mesh);
	if (report.vendor) return [`an edition of ${mesh?.name ?? report.mesh}`];
	return (mesh?.options ?? []).filter((option) => speaksOf(report, option)).map(({ name }) => name);
}

/** How old the tested version is, counted in release lines. A version without numbers, such as a branch, has no age. */
function ageOf(report: ConformanceReport, meshes: readonly Mesh[]): string {
	const mesh = meshes.find(({ id }) => id === report.mesh);
	const version = /\d+\.\d+/.exec(report.version)?.[0];
	const stale = mesh && version !== undefined ? staleness({ version }, mesh) : undefined;
	if (stale === undefined) return '';
	const lines = stale.behind === 1 ? '1 line behind' : `${stale.behind} lines behind`;
	return stale.reason === 'unsupported' ? `${lines}, no longer fixed` : lines;
}

const listed = (extended: ExtendedCounts | undefined): readonly string[] => [...(extended?.supported ?? []), ...(extended?.unsupported ?? [])];

/** How each implementation did, newest reports side by side, one view for each API that has reports. */
export function conformanceViews(
	catalogue: Pick<Catalogue, 'meshes' | 'sources'>,
	{ apis, reports }: { readonly apis: readonly Api[]; readonly reports: readonly ConformanceReport[] },
): ConformanceView[] {
	const place = new Map(catalogue.meshes.map(({ id }, index) => [id, index]));
	const sourceOf = new Map(catalogue.sources.map((source) => [source.id, source]));
	return apis.flatMap((api) => {
		const own = reports
			.filter((report) => report.api === api.id)
			.sort((a, b) => (place.get(a.mesh) ?? 0) - (place.get(b.mesh) ?? 0) || Number(a.vendor) - Number(b.vendor));
		if (own.length === 0) return [];
		const minors = [...new Set(own.map(({ apiVersion }) => minorOf(apiVersion)))].sort(compareVersions);
		const newest = newestReports(own);
		const profileOf = (report: ConformanceReport, name: string) => report.profiles.find((profile) => profile.name === name);
		const disputed = (report: ConformanceReport, feature: string) => report.disagreements.some(({ features }) => features.includes(feature));
		return [
			{
				api,
				columns: newest.map((report) => ({
					report,
					path: `/meshes/${report.mesh}/`,
					url: `${api.repository}/blob/${report.commit}/${report.file}`,
					subjects: subjectsOf(report, catalogue.meshes),
					age: ageOf(report, catalogue.meshes),
					behind: minors.length - 1 - minors.indexOf(minorOf(report.apiVersion)),
				})),
				profiles: api.profiles.flatMap((profile) => {
					const cells = newest.map((report) => profileOf(report, profile.name));
					if (cells.every((cell) => cell === undefined)) return [];
					const names = new Set(cells.flatMap((cell) => listed(cell?.extended)));
					const features = Object.entries(api.features).filter(([name]) => names.has(name));
					return [
						{
							profile,
							cells,
							features: features.map(([name, title]) => ({
								name,
								title,
								cells: newest.map((report, index) => ({ standing: standingOf(cells[index], name), disputed: disputed(report, name) })),
							})),
						},
					];
				}),
				disagreements: own.flatMap((report) =>
					report.disagreements.map(({ features, text, sources }) => ({
						column: `${reportName(report)}, ${api.title} ${report.apiVersion}`,
						features,
						text,
						sources: sources.flatMap((id) => sourceOf.get(id) ?? []),
					})),
				),
				without: catalogue.meshes.flatMap((mesh) => mesh.options.filter((option) => !newest.some((report) => !report.vendor && speaksOf(report, option)))),
				history: conformanceHistory(api, own),
				newestApi: own.map(({ apiVersion }) => apiVersion).sort(compareVersions).at(-1) ?? '',
			},
		];
	});
}

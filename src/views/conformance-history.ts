import { type Api, compareVersions, type ConformanceReport, minorOf } from '../domain/conformance.ts';

/** What a version's reports say of traffic between services: all core tests passed, some skipped or failed, or not tested. */
export type HistoryMark = 'all' | 'some' | 'gateway';

/** The reports of one implementation on one version of the API, told by the best of them. */
export interface HistoryPoint {
	readonly mark: HistoryMark;
	/** Core tests of the mesh profiles: `7 of 7`; empty where none ran. */
	readonly core: string;
	/** Versions that were tested. */
	readonly versions: readonly string[];
	readonly words: string;
}

/** All reports over the versions of the API. */
export interface ConformanceHistory {
	/** Minor versions, oldest first. */
	readonly versions: readonly string[];
	readonly rows: readonly { readonly implementation: string; readonly points: readonly (HistoryPoint | undefined)[] }[];
	readonly reports: number;
}

const MARK_WORDS: Readonly<Record<HistoryMark, string>> = {
	all: 'every core test of the mesh profiles passed',
	some: 'some core tests of the mesh profiles were skipped or failed',
	gateway: 'gateway profiles only',
};

function meshCore(api: Api, { profiles }: ConformanceReport): { readonly passed: number; readonly ran: number } {
	const mesh = new Set(api.profiles.filter(({ kind }) => kind === 'mesh').map(({ name }) => name));
	const cores = profiles.filter(({ name }) => mesh.has(name)).map(({ core }) => core);
	const passed = cores.reduce((sum, core) => sum + core.passed, 0);
	return { passed, ran: passed + cores.reduce((sum, { failed, skipped }) => sum + failed + skipped, 0) };
}

function pointOf(api: Api, reports: readonly ConformanceReport[]): HistoryPoint | undefined {
	if (reports.length === 0) return undefined;
	const cores = reports.map((report) => meshCore(api, report)).sort((a, b) => b.passed - a.passed || a.ran - b.ran);
	const { passed, ran } = cores[0] ?? { passed: 0, ran: 0 };
	const mark: HistoryMark = ran === 0 ? 'gateway' : passed === ran ? 'all' : 'some';
	const core = ran === 0 ? '' : `${passed} of ${ran}`;
	return { mark, core, versions: [...new Set(reports.map(({ version }) => version))], words: core === '' ? MARK_WORDS[mark] : `${core}: ${MARK_WORDS[mark]}` };
}

/** Reports over the versions of the API, a row for each implementation in the order given. */
export function conformanceHistory(api: Api, reports: readonly ConformanceReport[]): ConformanceHistory {
	const versions = [...new Set(reports.map(({ apiVersion }) => minorOf(apiVersion)))].sort(compareVersions);
	const implementations = [...new Set(reports.map(({ implementation }) => implementation))];
	return {
		versions,
		rows: implementations.map((implementation) => ({
			implementation,
			points: versions.map((version) =>
				pointOf(api, reports.filter((report) => report.implementation === implementation && minorOf(report.apiVersion) === version)),
			),
		})),
		reports: reports.length,
	};
}

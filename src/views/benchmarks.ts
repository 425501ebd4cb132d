import type { Catalogue, Mesh, Option, Source } from '../domain/catalogue.ts';
import { type Axis, axisOf, type Chart, type ChartRow, chartRows } from '../domain/chart.ts';
import { type Duel, duelsOf, type HomeRecord, homeRecords, outcomeOf } from '../domain/duel.ts';
import { staleness } from '../domain/freshness.ts';
import { type Contender, contenderKey, FAMILIES, FAMILY_WORDS, type Family, type Figure, familyOf, type Finding, type Study } from '../domain/study.ts';

/** A version that a study tested, with how old it is. */
export interface VersionView {
	readonly mesh: string;
	readonly version: string;
	/** Says that the release is old; undefined where it is not or where nobody knows. */
	readonly stale: string | undefined;
}

/** One study as the register shows it. */
export interface StudyView {
	readonly study: Study;
	readonly file: string;
	readonly source: Source | undefined;
	readonly versions: readonly VersionView[];
	readonly stake: readonly string[];
	/** Options that it measured, in column order. */
	readonly options: readonly Option[];
	readonly families: readonly Family[];
	readonly figures: readonly { readonly name: string; readonly figure: Figure }[];
}

/** One study's answer to "which of the two?". */
export interface DuelView {
	readonly study: Study;
	readonly better: number;
	readonly conditions: number;
	readonly versions: string;
}

/** Two contenders over all studies that measured both. */
export interface PairView {
	readonly first: string;
	readonly second: string;
	readonly firstBetter: readonly DuelView[];
	readonly secondBetter: readonly DuelView[];
	readonly mixed: readonly DuelView[];
}

/** A chart with its rows in reading order. */
export interface ChartView {
	readonly chart: Chart;
	readonly axis: Axis;
	readonly groups: readonly { readonly name: string; readonly rows: readonly ChartRow[] }[];
}

/** The register. */
export interface BenchmarksView {
	readonly studies: readonly StudyView[];
	readonly counts: { readonly studies: number; readonly independent: number; readonly figures: number };
	readonly options: readonly Option[];
	readonly findings: readonly { readonly family: Family; readonly title: string; readonly agree: readonly Finding[]; readonly conflict: readonly Finding[] }[];
	readonly pairs: readonly { readonly family: Family; readonly title: string; readonly better: string; readonly pairs: readonly PairView[] }[];
	readonly home: readonly HomeRecord[];
	readonly charts: readonly ChartView[];
}

/** Says how old a tested release is; undefined for one that is in support and not two behind. */
function staleWordsOf(line: string | undefined, mesh: Mesh | undefined): string | undefined {
	const stale = mesh && line !== undefined ? staleness({ version: line }, mesh) : undefined;
	if (!stale) return undefined;
	return stale.behind === 1 ? '1 release old, no longer supported' : `${stale.behind} releases old${stale.reason === 'unsupported' ? ', no longer supported' : ''}`;
}

const byDay = (a: Study, b: Study): number => (a.published < b.published ? 1 : a.published > b.published ? -1 : a.id < b.id ? -1 : 1);

/** Independent studies first, then the newest. */
const byWeight = (a: DuelView, b: DuelView): number => Number(a.study.party === 'vendor') - Number(b.study.party === 'vendor') || byDay(a.study, b.study);

/** What a contender is called: its option, and the variant. */
export function nameMaker(options: readonly Option[]): (contender: Contender) => string {
	const names = new Map(options.map(({ id, name }) => [id, name]));
	return ({ option, variant }) => [names.get(option) ?? option, variant].filter(Boolean).join(' ');
}

const emptyPair = (duel: Duel, nameOf: (contender: Contender) => string) => ({
	first: nameOf(duel.first),
	second: nameOf(duel.second),
	firstBetter: [] as DuelView[],
	secondBetter: [] as DuelView[],
	mixed: [] as DuelView[],
});

function pairsOf(family: Family, duels: readonly Duel[], catalogue: Catalogue): PairView[] {
	const nameOf = nameMaker(catalogue.options);
	const meshOf = new Map(catalogue.options.map(({ id, mesh }) => [id, mesh]));
	const pairs = new Map<string, ReturnType<typeof emptyPair>>();
	for (const duel of duels.filter((each) => each.family === family)) {
		const key = `${contenderKey(duel.first)}|${contenderKey(duel.second)}`;
		const pair = pairs.get(key) ?? emptyPair(duel, nameOf);
		const outcome = outcomeOf(duel);
		const spoken = new Set([meshOf.get(duel.first.option), meshOf.get(duel.second.option)]);
		const view: DuelView = {
			study: duel.study,
			better: outcome === 'second' ? duel.secondBetter : duel.firstBetter,
			conditions: duel.firstBetter + duel.secondBetter + duel.level,
			versions: duel.study.versions
				.filter(({ mesh }) => spoken.has(mesh))
				.map(({ mesh, version }) => `${catalogue.meshes.find(({ id }) => id === mesh)?.name ?? mesh} ${version}`)
				.join('; '),
		};
		({ first: pair.firstBetter, second: pair.secondBetter, mixed: pair.mixed })[outcome].push(view);
		pairs.set(key, pair);
	}
	return [...pairs.values()].map((pair) => ({
		...pair,
		firstBetter: pair.firstBetter.sort(byWeight),
		secondBetter: pair.secondBetter.sort(byWeight),
		mixed: pair.mixed.sort(byWeight),
	}));
}

function chartView(chart: Chart, studies: readonly Study[], catalogue: Catalogue, isBaseline: (option: string) => boolean): ChartView {
	const nameOf = nameMaker(catalogue.options);
	const place = new Map(catalogue.options.map(({ id }, index) => [id, index]));
	const rows = chartRows(chart, studies, isBaseline);
	const keys = [...new Map(rows.map((row) => [contenderKey(row.contender), row.contender])).values()].sort(
		(a, b) => (place.get(a.option) ?? 0) - (place.get(b.option) ?? 0) || (contenderKey(a) < contenderKey(b) ? -1 : 1),
	);
	const values = rows.flatMap(({ points }) => points.map(({ value }) => value));
	return {
		chart,
		axis: axisOf(chart.unit === '×' ? [...values, 1] : values, chart.scale),
		groups: keys.map((contender) => ({
			name: nameOf(contender),
			rows: rows.filter((row) => contenderKey(row.contender) === contenderKey(contender)),
		})),
	};
}

/** Every study, what they agree on, and who came out ahead in whose study. Newest first. */
export function benchmarksView(studies: readonly Study[], findings: readonly Finding[], charts: readonly Chart[], catalogue: Catalogue): BenchmarksView {
	const meshes = new Map(catalogue.meshes.map((mesh) => [mesh.id, mesh]));
	const meshOf = new Map(catalogue.options.map(({ id, mesh }) => [id, mesh]));
	const isBaseline = (option: string): boolean => meshes.get(meshOf.get(option) ?? '')?.baseline === true;
	const nameOf = nameMaker(catalogue.options);
	const sorted = [...studies].sort(byDay);
	const duels = sorted.flatMap(duelsOf).filter(({ first, second }) => !isBaseline(first.option) && !isBaseline(second.option));
	const views = sorted.map((study): StudyView => {
		const measured = new Set(study.figures.map(({ option }) => option));
		return {
			study,
			file: `content/benchmarks/${study.id}.yaml`,
			source: catalogue.sources.find(({ id }) => id === study.source),
			versions: study.versions.map(({ mesh, version, line }) => ({
				mesh: meshes.get(mesh)?.name ?? mesh,
				version,
				stale: staleWordsOf(line, meshes.get(mesh)),
			})),
			stake: study.stake.map((id) => meshes.get(id)?.name ?? id),
			options: catalogue.options.filter(({ id, mesh }) => measured.has(id) || (study.figures.length === 0 && study.versions.some((version) => version.mesh === mesh))),
			families: FAMILIES.filter((family) => study.figures.some(({ metric }) => familyOf(metric) === family)),
			figures: study.figures.map((figure) => ({ name: nameOf(figure), figure })),
		};
	});
	return {
		studies: views,
		counts: {
			studies: studies.length,
			independent: studies.filter(({ party }) => party === 'independent').length,
			figures: studies.reduce((sum, { figures }) => sum + figures.length, 0),
		},
		options: catalogue.options.filter((option) => !isBaseline(option.id) && views.some(({ options }) => options.includes(option))),
		findings: FAMILIES.map((family) => {
			const own = findings.filter((finding) => finding.family === family).sort((a, b) => a.order - b.order);
			return { family, title: FAMILY_WORDS[family].title, agree: own.filter(({ kind }) => kind === 'agree'), conflict: own.filter(({ kind }) => kind === 'conflict') };
		}),
		pairs: FAMILIES.map((family) => ({
			family,
			title: FAMILY_WORDS[family].title,
			better: FAMILY_WORDS[family].better,
			pairs: pairsOf(family, duels, catalogue),
		})).filter(({ pairs }) => pairs.length > 0),
		home: homeRecords(sorted, (option) => meshOf.get(option) ?? '', isBaseline),
		charts: [...charts].sort((a, b) => a.order - b.order).map((chart) => chartView(chart, sorted, catalogue, isBaseline)),
	};
}

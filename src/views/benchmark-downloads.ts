import { contenderKey, type Figure, type Study } from '../domain/study.ts';
import { toCsv } from '../domain/table-text.ts';
import type { BenchmarksView, ChartView } from './benchmarks.ts';
import { DATA_VERSION } from './downloads.ts';
import { type Column, tableOf } from './table.ts';

/** `/data/benchmarks.json`: every study with every figure, what they agree on, and the charts that draw from them. */
export function benchmarksData(view: BenchmarksView, edition: string) {
	return {
		version: DATA_VERSION,
		edition,
		studies: view.studies.map(({ study }) => study),
		findings: view.findings.flatMap(({ agree, conflict }) => [...agree, ...conflict]).map(({ id, family, kind, text, studies }) => ({ id, family, kind, text, studies })),
		charts: view.charts.map(({ chart: { id, title, metric, of, unit } }) => ({ id, title, metric, ...(of === undefined ? {} : { of }), unit })),
	};
}

const COLUMNS = ['study', 'party', 'published', 'option', 'variant', 'value', 'unit', 'at', 'kind', 'source value', 'source unit', 'note'] as const;

/** `/data/benchmarks/<chart>.csv`: every figure that a chart draws, in the unit of the chart and as the study says it. */
export function chartCsv({ chart, groups }: ChartView): string {
	const lines = groups.flatMap(({ rows }) =>
		rows.flatMap(({ study, points }) =>
			points.map(({ figure, value }) => [
				study.id,
				study.party,
				study.published,
				figure.option,
				figure.variant ?? '',
				String(Number(value.toPrecision(6))),
				chart.unit,
				figure.at,
				figure.kind,
				String(figure.value),
				figure.unit,
				figure.note ?? '',
			]),
		),
	);
	return toCsv([COLUMNS, ...lines]);
}

type StudyFigure = { readonly study: Study; readonly figure: Figure };

const FIGURE_COLUMNS: readonly Column<StudyFigure>[] = [
	['study', ({ study }) => study.id],
	['party', ({ study }) => study.party],
	['published', ({ study }) => study.published],
	['option', ({ figure }) => figure.option],
	['variant', ({ figure }) => figure.variant],
	['metric', ({ figure }) => figure.metric],
	['value', ({ figure }) => figure.value],
	['unit', ({ figure }) => figure.unit],
	['of', ({ figure }) => figure.of],
	['versus', ({ figure }) => figure.versus && contenderKey(figure.versus)],
	['at', ({ figure }) => figure.at],
	['scope', ({ figure }) => figure.scope],
	['kind', ({ figure }) => figure.kind],
	['note', ({ figure }) => figure.note],
];

/** `/data/benchmarks.csv`: every figure of every study, as the study says it. */
export const figuresCsv = ({ studies }: BenchmarksView): string =>
	tableOf(FIGURE_COLUMNS, studies.flatMap(({ study }) => study.figures.map((figure) => ({ study, figure }))));

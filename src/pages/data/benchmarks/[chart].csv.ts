import type { APIRoute } from 'astro';
import { loadCatalogue, loadCharts, loadFindings, loadStudies } from '../../../content/load.ts';
import { chartCsv } from '../../../views/benchmark-downloads.ts';
import { benchmarksView, type ChartView } from '../../../views/benchmarks.ts';

export async function getStaticPaths() {
	const view = benchmarksView(await loadStudies(), await loadFindings(), await loadCharts(), await loadCatalogue());
	return view.charts.map((chart) => ({ params: { chart: chart.chart.id }, props: { chart } }));
}

export const GET: APIRoute<{ chart: ChartView }> = ({ props }) => new Response(chartCsv(props.chart));

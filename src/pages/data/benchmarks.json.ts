import { loadCatalogue, loadCharts, loadFindings, loadStudies } from '../../content/load.ts';
import { benchmarksData } from '../../views/benchmark-downloads.ts';
import { benchmarksView } from '../../views/benchmarks.ts';

export const GET = async () => {
	const catalogue = await loadCatalogue();
	return Response.json(benchmarksData(benchmarksView(await loadStudies(), await loadFindings(), await loadCharts(), catalogue), catalogue.edition));
};

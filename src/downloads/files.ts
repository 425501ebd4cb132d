import {
	filesOf,
	loadCatalogue,
	loadCharts,
	loadClaims,
	loadConformance,
	loadCosts,
	loadDetails,
	loadFaq,
	loadFindings,
	loadGuide,
	loadHistory,
	loadPages,
	loadPictures,
	loadPrices,
	loadProfiles,
	loadQuiz,
	loadRedirects,
	loadRestingContent,
	loadScenarios,
	loadSearchable,
	loadStudies,
} from '../content/load.ts';
import { quizData } from '../domain/quiz-data.ts';
import type { DataName, DataOf, TableName } from '../schema/data.ts';
import { benchmarksData, figuresCsv } from '../views/benchmark-downloads.ts';
import { benchmarksView } from '../views/benchmarks.ts';
import { changesData } from '../views/changes.ts';
import { claimsView } from '../views/claims.ts';
import { costView } from '../views/cost.ts';
import { DATA_VERSION, featuresCsv, featuresData, matrixCsv, matrixData, meshesData, sourcesCsv, sourcesData } from '../views/downloads.ts';
import { claimsCsv, claimsData, conformanceCsv, conformanceData, estimatesCsv, estimatesData } from '../views/downloads-evidence.ts';
import { mappingsCsv, migrationData } from '../views/downloads-guide.ts';
import { picturesData, profilesData, releasesCsv, releasesData } from '../views/downloads-meshes.ts';
import { faqAnswersData, faqCsv, pagesData, proseData, questionsData } from '../views/downloads-pages.ts';
import { faqData } from '../views/faq.ts';
import { matrixView } from '../views/matrix.ts';
import { releasesView } from '../views/releases.ts';
import { faqSearchData, searchData, searchEntries } from '../views/search.ts';

const edition = async () => (await loadCatalogue()).edition;
const matrix = async () => matrixView(await loadCatalogue());
const releases = async () => releasesView(await loadCatalogue());
const claims = async () => claimsView(await loadClaims(), await loadStudies(), await loadCatalogue());
const costs = async () => costView(await loadCosts(), await loadScenarios(), await loadPrices(), await loadStudies(), await loadCatalogue());
const benchmarks = async () => benchmarksView(await loadStudies(), await loadFindings(), await loadCharts(), await loadCatalogue());
const quiz = async () => quizData(await loadCatalogue(), await loadQuiz());

async function migration() {
	const guide = await loadGuide();
	const files = await Promise.all(guide.paths.map(async ({ id }) => [id, await filesOf(id)] as const));
	return migrationData(guide, new Map(files), await edition());
}

async function search() {
	const content = await loadSearchable();
	return searchData(searchEntries(content), content.faq.groups, content.catalogue.edition);
}

/** What tells each file, but for the list of all of them: the views that the pages are made from. */
export const FILES: { readonly [Name in Exclude<DataName, 'index'>]: () => Promise<DataOf<Name>> } = {
	matrix: async () => matrixData(await matrix()),
	features: async () => featuresData(await loadCatalogue()),
	sources: async () => sourcesData(await loadRestingContent()),
	meshes: async () => meshesData(await loadCatalogue()),
	releases: async () => releasesData(await releases(), await edition()),
	profiles: async () => profilesData(await loadProfiles(), await loadCatalogue()),
	pictures: async () => picturesData(await loadPictures(), await loadCatalogue()),
	conformance: async () => conformanceData(await loadConformance(), await edition()),
	benchmarks: async () => benchmarksData(await benchmarks(), await edition()),
	claims: async () => claimsData(await claims(), await edition()),
	estimates: async () => estimatesData(await costs(), await edition()),
	migration,
	faq: async () => faqData(await loadFaq(), await edition()),
	'faq-answers': async () => faqAnswersData(await loadFaq(), await edition()),
	questions: async () => questionsData(await quiz(), await loadQuiz()),
	pages: async () => pagesData(await loadPages(), await loadRedirects(), await edition()),
	prose: async () => proseData(await loadDetails(), await edition()),
	changes: async () => changesData(await loadHistory(), await edition()),
	choose: async () => ({ version: DATA_VERSION, ...(await quiz()) }),
	search,
	'faq-search': async () => faqSearchData(await loadFaq(), await edition()),
};

/** What tells each table. */
export const TABLES: { readonly [Name in TableName]: () => Promise<string> } = {
	matrix: async () => matrixCsv(await matrix()),
	features: async () => featuresCsv(await loadCatalogue()),
	sources: async () => sourcesCsv(await loadRestingContent()),
	releases: async () => releasesCsv(await releases()),
	conformance: async () => conformanceCsv(await loadConformance()),
	benchmarks: async () => figuresCsv(await benchmarks()),
	claims: async () => claimsCsv(await claims()),
	estimates: async () => estimatesCsv(await costs()),
	migration: async () => mappingsCsv(await loadGuide()),
	faq: async () => faqCsv(await loadFaq()),
};

import { getCollection, getEntry, render } from 'astro:content';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Chart } from '../domain/chart.ts';
import type { Claim } from '../domain/claim.ts';
import type { Api, ConformanceReport } from '../domain/conformance.ts';
import type { OptionCosts, Prices, Scenario } from '../domain/costs.ts';
import type { Finding, Study } from '../domain/study.ts';
import type { QuizContent } from '../domain/quiz-data.ts';
import type { Picture } from '../domain/picture.ts';
import type { Profile } from '../domain/profile.ts';
import { type History, historyOf } from '../domain/history.ts';
import type { Redirect } from '../domain/redirects.ts';
import type { Faq } from '../domain/faq.ts';
import { addressOf } from './addresses.ts';
import { assemble, type CatalogueEntries, records } from './assemble.ts';
import { assembleConformance } from './assemble-conformance.ts';
import { assembleFaq } from './assemble-faq.ts';
import { changeOf } from './assemble-history.ts';

import { loadGuide } from './guide.ts';

export { filesOf } from './files.ts';
export { loadGuide };

async function read(): Promise<CatalogueEntries> {
	const [meshes, groups, features, facts, sources] = await Promise.all([
		getCollection('meshes'),
		getCollection('groups'),
		getCollection('features'),
		getCollection('facts'),
		getCollection('sources'),
	]);
	return { meshes, groups, features, facts, sources };
}

let catalogue: Promise<Catalogue> | undefined;

/** All facts, assembled once a build. References are sound: `npm run check:content` runs before every build. */
export function loadCatalogue(): Promise<Catalogue> {
	catalogue ??= read().then(assemble);
	return catalogue;
}

let faq: Promise<Faq> | undefined;

/** All questions with their answers, assembled once a build. */
export function loadFaq(): Promise<Faq> {
	faq ??= Promise.all([getCollection('faq'), getCollection('faq-categories'), getCollection('words')]).then(
		([entries, categories, words]) => assembleFaq(entries.map(({ id, data, body = '' }) => ({ id, data, body })), categories, words),
	);
	return faq;
}

/** The questions of the quiz, the pairs that combine and the paths that lead to an option. */
export async function loadQuiz(): Promise<QuizContent> {
	const [questions, layers, paths] = await Promise.all([getCollection('questions'), getCollection('layers'), getCollection('paths')]);
	return { questions, layers, paths };
}

/** The conformance reports, and the APIs whose tests they ran. */
export async function loadConformance(): Promise<{ readonly apis: readonly Api[]; readonly reports: readonly ConformanceReport[] }> {
	const [apis, conformance] = await Promise.all([getCollection('apis'), getCollection('conformance')]);
	return assembleConformance({ apis, conformance });
}

/**
 * The words of a page that is not made from other content.
 * @throws Error when `content/pages/` has no such file.
 */
export async function loadPage(id: string) {
	const entry = await getEntry('pages', id);
	if (!entry) throw new Error(`content/pages/${id}.mdx is missing; the site needs it. Copy content/templates/page.mdx.`);
	return entry.data;
}

/** The prose of a content file as a component, with its headings; undefined where the file has none. */
export async function loadProse(collection: 'facts' | 'faq' | 'features' | 'meshes' | 'pages', id: string) {
	const entry = await getEntry(collection, id);
	if (!entry?.body?.trim()) return undefined;
	const { Content, headings } = await render(entry);
	return { Content, headings };
}

/** The pictures of all options that somebody has described. */
export async function loadPictures(): Promise<readonly Picture[]> {
	return (await getCollection('pictures')).map(({ id, data }) => ({ ...data, option: id }));
}

/** What is said for and against each mesh, as far as it is written. */
export async function loadProfiles(): Promise<readonly Profile[]> {
	return (await getCollection('profiles')).map(({ id, data }) => ({ ...data, mesh: id }));
}

/** Addresses that were public once, with where they lead now. */
export async function loadRedirects(): Promise<readonly Redirect[]> {
	return (await getCollection('redirects')).flatMap(({ data }) => data.moved);
}

/** The words below the fields of facts, rows, meshes and pages, with the pages that show them, by collection and then by id. */
export async function loadDetails() {
	const collections = await Promise.all((['facts', 'features', 'meshes', 'pages'] as const).map(async (collection) => ({ collection, entries: await getCollection(collection) })));
	return collections.flatMap(({ collection, entries }) =>
		entries
			.map(({ id, body = '' }) => ({ collection, id, path: addressOf(collection, id) ?? '/', text: body.trim() }))
			.filter(({ text }) => text !== '')
			.sort((a, b) => (a.id < b.id ? -1 : 1)),
	);
}

/** The words of every page in `content/pages/` with its address, in order of their ids. */
export async function loadPages() {
	const pages = await getCollection('pages');
	return records(pages).map((page) => ({ ...page, path: page.id === 'home' ? '/' : `/${page.id}/` }));
}

/** Claims that comparisons repeat, by id. */
export const loadClaims = async (): Promise<Claim[]> => records(await getCollection('claims'));

/** All that the search of the site finds. */
export async function loadSearchable() {
	const [catalogue, all, guide, claims, pages] = await Promise.all([loadCatalogue(), loadFaq(), loadGuide(), loadClaims(), loadPages()]);
	return { catalogue, faq: all, guide, claims, pages };
}

/** All that rests on sources. */
export async function loadRestingContent() {
	const [{ catalogue, faq: all, guide, claims }, studies, costs] = await Promise.all([loadSearchable(), loadStudies(), loadCosts()]);
	return { catalogue, faq: all, guide, claims, studies, costs };
}

/** Published measurements, by id. */
export const loadStudies = async (): Promise<Study[]> => records(await getCollection('benchmarks'));

/** What the measurements agree on and where they conflict, by id. */
export const loadFindings = async (): Promise<Finding[]> => records(await getCollection('findings'));

/** The charts of the register, by id. */
export const loadCharts = async (): Promise<Chart[]> => records(await getCollection('charts'));

/** What each option costs, by its id. */
export const loadCosts = async (): Promise<OptionCosts[]> => records(await getCollection('estimates'));

/** The example clusters of the estimator, the smallest first. */
export const loadScenarios = async (): Promise<Scenario[]> => records(await getCollection('scenarios')).sort((a, b) => a.order - b.order);

/**
 * The prices that the estimator starts from.
 * @throws Error when `content/prices/` is empty.
 */
export async function loadPrices(): Promise<Prices> {
	const [prices] = records(await getCollection('prices'));
	if (!prices) throw new Error('content/prices/ is empty; the estimator needs a file with the price of a vCPU-hour and of a GB-hour.');
	return prices;
}

let history: Promise<History> | undefined;

/** All editions and what changed in them, once a build. */
export function loadHistory(): Promise<History> {
	history ??= Promise.all([getCollection('editions'), getCollection('changes')]).then(([editions, changes]) =>
		historyOf(records(editions), records(changes).map(changeOf)),
	);
	return history;
}

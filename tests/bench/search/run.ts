/** How well and how fast the search of the FAQ answers, beside Fuse as it comes, in one run. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import Fuse from 'fuse.js';
import { makeEngine } from '../../../src/domain/search/engine.ts';
import { buildIndex, type SearchDocument } from '../../../src/domain/search/index.ts';
import { fuseWords } from '../../../src/islands/fuse-words.ts';
import { openFaqSearch } from './content.ts';
import { measure, NONSENSE, type Query, readQueries, rejected } from './measure.ts';
import { firstResults } from './first-result.ts';

/** What is compared: Fuse over the same fields, by words and as one pattern. */
function competitors(documents: readonly SearchDocument[], ids: readonly string[]): Readonly<Record<string, (query: string) => readonly string[]>> {
	const items = documents.map((document, index) => ({ ...document, id: ids[index] ?? '' }));
	const keys = ['title', 'keywords', 'summary', 'body'];
	const asItComes = new Fuse(items, { keys });
	const byWord = new Fuse(items, { keys, useTokenSearch: true, ignoreLocation: true });
	return {
		'Fuse as it comes': (query) => asItComes.search(query).map(({ item }) => item.id),
		'Fuse, token search': (query) => byWord.search(query).map(({ item }) => item.id),
	};
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8);

function printRelevance(name: string, queries: readonly Query[], searches: Readonly<Record<string, (query: string) => readonly string[]>>): void {
	const answered = queries.filter(({ kind }) => kind !== NONSENSE);
	const kinds = [...new Set(answered.map(({ kind }) => kind))];
	console.log(`\n${name}: ${answered.length} queries, ${queries.length - answered.length} of nonsense`);
	for (const [who, search] of Object.entries(searches)) {
		const { top1, top3, reciprocalRank } = measure(answered, search);
		console.log(`  ${who.padEnd(20)} first ${percent(top1)}  first three ${percent(top3)}  reciprocal rank ${reciprocalRank.toFixed(3)}  nonsense rejected ${percent(rejected(queries, search))}`);
		const byKind = kinds.map((kind) => `${kind} ${(100 * measure(answered.filter((query) => query.kind === kind), search).top1).toFixed(0)}`);
		console.log(`  ${''.padEnd(20)} first by kind: ${byKind.join(', ')}`);
	}
}

/** A search that takes seconds is timed on this many queries only. */
const TIMED = 20;

/** The 95th of a hundred, in milliseconds, of each query run once. */
function slowest(queries: readonly Query[], search: (query: string) => unknown): number {
	const times: number[] = [];
	const step = Math.max(1, Math.floor(queries.length / TIMED));
	for (let at = 0; at < queries.length; at += step) {
		const start = performance.now();
		search(queries[at]?.q ?? '');
		times.push(performance.now() - start);
	}
	return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}

/** As many documents, told apart by a word of their own. */
const enlarged = (documents: readonly SearchDocument[], count: number): SearchDocument[] =>
	Array.from({ length: count }, (_, index) => {
		const document = documents[index % documents.length];
		if (!document) throw new RangeError('There is no document.');
		return { ...document, body: `${document.body} copy${index}` };
	});

export async function benchSearch(): Promise<void> {
	const { faq, documents, engine, search } = openFaqSearch('content');
	const ids = faq.entries.map(({ id }) => id);
	const others = competitors(documents, ids);
	console.log('Search of the FAQ');
	const files = ['queries-dev.json', 'queries-own.json', 'queries-held.json', 'queries-later.json'];
	for (const name of files) {
		const queries = readQueries(name);
		if (queries.length > 0) printRelevance(name, queries, { 'WhichMesh': search, ...others });
	}

	const queries = files.flatMap(readQueries);
	const many = makeEngine(buildIndex(enlarged(documents, 1000), faq.groups), fuseWords);
	const manyOthers = competitors(enlarged(documents, 1000), Array.from({ length: 1000 }, (_, index) => String(index)));
	console.log('\nLatency of a query, 95th percentile in milliseconds, words read for the first time');
	console.log(`  ${'WhichMesh'.padEnd(20)} ${documents.length} entries ${slowest(queries, engine.search).toFixed(2)}  1000 entries ${slowest(queries, many.search).toFixed(2)}`);
	for (const [who, run] of Object.entries(others)) {
		const large = manyOthers[who];
		if (large) console.log(`  ${who.padEnd(20)} ${documents.length} entries ${slowest(queries, run).toFixed(2)}  1000 entries ${slowest(queries, large).toFixed(2)}`);
	}
	await printShipped('dist');
}

/** What a reader downloads, where the site has been built, and how long the first result takes in a browser. */
async function printShipped(folder: string): Promise<void> {
	const built = statSync(join(folder, 'faq', 'index.html'), { throwIfNoEntry: false });
	if (!built) {
		console.log(`\nBytes and first result: build the site into ${folder} first.`);
		return;
	}
	const { requests, results } = await firstResults(folder);
	const bytes = requests.map((file) => [file, brotliCompressSync(readFileSync(join(folder, file))).length] as const);
	console.log(`\nShipped on the first key, as brotli: ${bytes.reduce((sum, [, size]) => sum + size, 0)} bytes`);
	for (const [file, size] of bytes) console.log(`  ${file} ${size}`);
	console.log('First result painted after the first key on a cold page, processor slowed four times; median of rounds in turn with a bare page');
	for (const { when, text, milliseconds, ranked, bare } of results) {
		const [ours, least] = [median(milliseconds), median(bare)];
		console.log(`  "${text}" ${when}`.padEnd(48), `${ours.toFixed(0)} ms (${milliseconds.map((each) => each.toFixed(0)).join(', ')})  bare ${least.toFixed(0)} ms  ratio ${(ours / least).toFixed(1)}, ranked ${median(ranked).toFixed(0)} ms`);
	}
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

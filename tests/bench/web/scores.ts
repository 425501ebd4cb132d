/** Lighthouse on a page of each kind, beside a bare page of the same words: the floor. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSite } from '../../build/site.ts';
import { serveByNginx } from '../../delivery/nginx.ts';
import { floorOf } from './floor.ts';
import { heaviestOfEachKind } from './kinds.ts';
import { median } from './numbers.ts';

/** What Lighthouse found in one round of one page. Times are in milliseconds. */
interface Round {
	readonly address: string;
	readonly scores: Readonly<Record<string, number>>;
	/** Checks that cost points. */
	readonly lost: readonly string[];
	readonly lcp: number;
	readonly cls: number;
	readonly tbt: number;
	readonly error?: string;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const PROGRAM = new URL('./lighthouse.mjs', import.meta.url).pathname;

function rounds(browser: string, count: number, categories: readonly string[], addresses: readonly string[]): readonly Round[] {
	const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, browser, String(count), categories.join(','), ...addresses], { encoding: 'utf8', maxBuffer: 2 ** 28 });
	if (status !== 0) throw new Error(`Lighthouse failed: ${stderr.slice(-2000)}`);
	return stdout.trim().split('\n').map((line) => JSON.parse(line) as Round);
}

/** A row of the table, for one page and its floor. */
function row(path: string, own: readonly Round[], floor: readonly Round[]): string {
	const failed = own.find(({ error }) => error !== undefined)?.error;
	if (failed !== undefined) return `  ${path}: ${failed}`;
	const middle = (key: 'lcp' | 'cls' | 'tbt', of = own): number => median(of.map((round) => round[key]));
	const scores = CATEGORIES.map((category) => String(median(own.map((round) => round.scores[category] ?? Number.NaN))).padStart(4));
	const [lcp, bare] = [middle('lcp'), middle('lcp', floor)];
	const all = own.map(({ lcp: each }) => each.toFixed(0)).join(' ');
	const lost = [...new Set(own.flatMap(({ lost: each }) => each))];
	return [
		`  ${path.padEnd(34)}${scores.join('')}`,
		`LCP ${lcp.toFixed(0).padStart(5)} floor ${bare.toFixed(0).padStart(5)} ratio ${(lcp / bare).toFixed(2)}`,
		`CLS ${middle('cls').toFixed(3)} TBT ${middle('tbt').toFixed(0).padStart(4)} floor ${middle('tbt', floor).toFixed(0).padStart(4)}`,
		`LCP of each round ${all}`,
		lost.length > 0 ? `not full: ${lost.join(', ')}` : '',
	].join('  ');
}

/**
 * Prints the table.
 * @param paths pages to measure; none for one of each kind
 * @param count how often each is measured, for the median
 */
export async function benchScores(browser: string, paths: readonly string[], count: number): Promise<void> {
	const site = openSite('dist');
	const measured = paths.length > 0 ? paths : heaviestOfEachKind(site);
	const folder = mkdtempSync(join(tmpdir(), 'floor-'));
	chmodSync(folder, 0o755); // The server's own user reads it.
	cpSync('dist', folder, { recursive: true });
	for (const path of measured) {
		const place = join(folder, 'floor', path);
		mkdirSync(place, { recursive: true });
		writeFileSync(join(place, 'index.html'), floorOf(site.html(path)));
	}
	const host = await serveByNginx(folder, '/', 'http2');
	const origin = `https://localhost:${host.https}`;
	console.log(`Lighthouse, mobile preset, median of ${count}, behind nginx with TLS, HTTP/2 and gzip; times in milliseconds`);
	console.log(`  ${'page'.padEnd(34)}perf a11y best  seo`);
	try {
		for (const path of measured) {
			const [address, bare] = [`${origin}${path}`, `${origin}/floor${path}`];
			const own = rounds(browser, count, CATEGORIES, [address]);
			const floor = rounds(browser, count, ['performance'], [bare]);
			console.log(row(path, own, floor));
		}
	} finally {
		host.stop();
		rmSync(folder, { recursive: true });
	}
}

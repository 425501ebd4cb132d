import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker } from 'linkinator';
import { parse } from 'node-html-parser';
import PQueue from 'p-queue';
import type { Answer, Outcome } from './outcome.ts';
import { outcomeOf } from './outcome.ts';
import { holdsText, textFragments } from './text-fragment.ts';

/** How gently other sites are asked. */
export interface Manners {
	/** How many sites are asked at once; each is asked for one address at a time. */
	readonly sites: number;
	/** Rest between two questions to one site, in milliseconds. */
	readonly restMs: number;
	/** How long an answer may take, in milliseconds. */
	readonly timeoutMs: number;
	/** How often a question is repeated when no answer or an error of the server came. */
	readonly retries: number;
}

export const MANNERS: Manners = { sites: 6, restMs: 1000, timeoutMs: 20_000, retries: 2 };

const AGENT = 'whichmesh-links (checks that cited pages still answer)';
const headers = { 'User-Agent': AGENT };

export interface Asked extends Answer {
	readonly outcome: Outcome;
}

/** Asks for a page through the link checker: HEAD, then GET where that is refused. */
async function answerOf(page: string, folder: string, { timeoutMs, retries }: Manners): Promise<Answer> {
	writeFileSync(join(folder, 'index.html'), `<!doctype html><a href="${page.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">cited</a>`);
	const checker = new LinkChecker();
	let target: string | undefined;
	checker.on('redirect', ({ targetUrl }) => {
		target = targetUrl;
	});
	const { links } = await checker.check({ path: 'index.html', serverRoot: folder, redirects: 'warn', timeout: timeoutMs, retryErrors: retries > 0, retryErrorsCount: retries, headers });
	const status = links.find(({ parent }) => parent !== undefined)?.status ?? 0;
	return { status, ...(target === undefined || target === page ? {} : { target }) };
}

/** Whether every text that the address points at stands on its page; true where it points at none. */
async function textStands(address: string, { timeoutMs }: Manners): Promise<boolean> {
	const fragments = textFragments(address);
	if (fragments.length === 0) return true;
	const response = await fetch(address, { headers, signal: AbortSignal.timeout(timeoutMs) });
	const words = parse(await response.text(), { blockTextElements: { script: false, style: false, pre: true } }).textContent;
	return fragments.every((fragment) => holdsText(words, fragment));
}

async function ask(address: string, folder: string, manners: Manners): Promise<Asked> {
	const answer = await answerOf(address.replace(/#.*$/, ''), folder, manners);
	const outcome = outcomeOf(answer);
	if (outcome !== 'answered' && outcome !== 'moved') return { ...answer, outcome };
	const stands = await textStands(address, manners).catch(() => true);
	return { ...answer, outcome: stands ? outcome : 'text-gone' };
}

/** Asks one site for its addresses, one after the other. After "too many requests" it is left alone. */
async function askSite(addresses: readonly string[], manners: Manners, tell: (address: string, asked: Asked) => void): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'links-'));
	const queue = new PQueue({ concurrency: 1, ...(manners.restMs > 0 ? { interval: manners.restMs, intervalCap: 1 } : {}) });
	let refused = false;
	await queue.addAll(
		addresses.map((address) => async () => {
			const asked: Asked = refused ? { status: 429, outcome: 'blocked' } : await ask(address, folder, manners);
			refused ||= asked.status === 429;
			tell(address, asked);
		}),
	);
	rmSync(folder, { recursive: true });
}

/** Asks for addresses, several sites at once. `tell` hears of each as it is known. */
export async function askAll(addresses: readonly string[], manners: Manners, tell: (address: string, asked: Asked) => void): Promise<void> {
	const sites = Object.values(Object.groupBy(addresses, (address) => new URL(address).host));
	const queue = new PQueue({ concurrency: manners.sites });
	await queue.addAll(sites.map((site) => () => askSite(site ?? [], manners, tell)));
}

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentRoot, readFolder } from '../content/read-folder.ts';
import { citedAddresses } from './links/addresses.ts';
import { askAll, MANNERS } from './links/ask.ts';
import { type Finding, isRecent, readFindings, writeFindings } from './links/cache.ts';
import { linkReport } from './links/report.ts';

/**
 * `npm run check:links -- [--only <host>] [--fresh] [--report <file>] [--fail]` asks whether the pages that the content cites
 * still answer, and prints a report in Markdown. What answered within a week is not asked again, unless `--fresh`.
 * It ends with 0; with `--fail` it ends with 1 where an address or the words that it points at are gone.
 */
const { values } = parseArgs({
	options: { only: { type: 'string' }, fresh: { type: 'boolean', default: false }, report: { type: 'string' }, fail: { type: 'boolean', default: false } },
});
const CACHE = 'node_modules/.cache/links.json';
const RECENT_DAYS = 7;
/** How often what is known so far is stored: a run that is stopped goes on where it was. */
const STORE_EVERY = 25;

const today = new Date().toISOString().slice(0, 10);
const cited = citedAddresses(readFolder(contentRoot())).filter(({ address }) => values.only === undefined || new URL(address).host === values.only);
const findings: Record<string, Finding> = { ...readFindings(CACHE) };
const due = cited.map(({ address }) => address).filter((address) => {
	const known = findings[address];
	return values.fresh || known === undefined || !isRecent(known, today, RECENT_DAYS);
});

let done = 0;
await askAll(due, MANNERS, (address, asked) => {
	findings[address] = { ...asked, askedOn: today };
	done += 1;
	if (done % STORE_EVERY === 0) {
		writeFindings(CACHE, findings);
		process.stderr.write(`${done} of ${due.length} asked\n`);
	}
});
writeFindings(CACHE, findings);

const report = linkReport(cited, findings, today);
if (values.report === undefined) process.stdout.write(report);
else writeFileSync(values.report, report);
const isGone = (address: string): boolean => ['gone', 'text-gone'].includes(findings[address]?.outcome ?? '');
process.exitCode = values.fail && cited.some(({ address }) => isGone(address)) ? 1 : 0;

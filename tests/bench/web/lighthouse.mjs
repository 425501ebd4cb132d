// Runs Lighthouse with its mobile preset: `node lighthouse.mjs <browser> <rounds> <categories> <address>…` prints a line of
// JSON for each round of each address. Plain JavaScript: it runs in a folder with packages of its own.
import lighthouse from 'lighthouse';
import { launch } from 'chrome-launcher';

const [chromePath, rounds, categories, ...addresses] = process.argv.slice(2);
// The certificate is made for the run, so no authority knows it.
const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', '--no-sandbox', '--ignore-certificate-errors', '--disable-background-networking'] });
try {
	for (let round = 0; round < Number(rounds); round += 1) {
		for (const address of addresses) {
			const result = await lighthouse(address, { port: chrome.port, logLevel: 'error', output: 'json', onlyCategories: categories.split(',') });
			const { audits, categories: scored, runtimeError } = result.lhr;
			const value = (id) => audits[id]?.numericValue ?? Number.NaN;
			const scores = Object.fromEntries(Object.values(scored).map(({ id, score }) => [id, score === null ? Number.NaN : Math.round(score * 100)]));
			const lost = Object.values(scored).flatMap(({ auditRefs }) => auditRefs.filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9).map(({ id }) => id));
			process.stdout.write(`${JSON.stringify({ address, scores, lost, lcp: value('largest-contentful-paint'), cls: value('cumulative-layout-shift'), tbt: value('total-blocking-time'), error: runtimeError?.message })}\n`);
		}
	}
} finally {
	chrome.kill();
}

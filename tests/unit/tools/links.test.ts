import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { citedAddresses } from '../../../src/tools/links/addresses.ts';
import { askAll, type Asked } from '../../../src/tools/links/ask.ts';
import { isRecent, readFindings, writeFindings } from '../../../src/tools/links/cache.ts';
import { type Outcome, outcomeOf } from '../../../src/tools/links/outcome.ts';
import { linkReport } from '../../../src/tools/links/report.ts';
import { holdsText, textFragments } from '../../../src/tools/links/text-fragment.ts';

test('addresses are those of fields and links, each with its places; examples and commands are none', () => {
	const files = [
		{ file: 'sources/docs.yaml', text: "title: Docs\nurl: https://birds.org/docs#:~:text=sings\npinned: 'https://birds.org/v1/'\n" },
		{ file: 'faq/why.mdx', text: '---\ntitle: x\n---\nSee [docs](https://birds.org/v1/) and [one](https://birds.org/a_(b)).\nRun `curl -L https://birds.org/get.sh`.\n' },
		{ file: 'meshes/heron.mdx', text: 'homepage: https://heron.example/\nrun: https://birds.org/${VERSION}\n' },
	];
	assert.deepEqual(citedAddresses(files), [
		{ address: 'https://birds.org/a_(b)', places: ['faq/why.mdx:4'] },
		{ address: 'https://birds.org/docs#:~:text=sings', places: ['sources/docs.yaml:2'] },
		{ address: 'https://birds.org/v1/', places: ['sources/docs.yaml:3', 'faq/why.mdx:4'] },
	]);
});

test('an answer is sorted by what an editor would do about it', () => {
	const cases: [status: number, target: string | undefined, outcome: Outcome][] = [
		[200, undefined, 'answered'],
		[200, 'https://birds.org/new', 'moved'],
		[404, undefined, 'gone'],
		[410, undefined, 'gone'],
		[403, undefined, 'blocked'],
		[429, undefined, 'blocked'],
		[500, undefined, 'unreachable'],
		[0, undefined, 'unreachable'],
	];
	for (const [status, target, outcome] of cases) assert.equal(outcomeOf({ status, ...(target === undefined ? {} : { target }) }), outcome, String(status));
});

describe('text fragments', () => {
	test('are read with their prefix, end and suffix', () => {
		assert.deepEqual(textFragments('https://birds.org/#top:~:text=all-,The%20heron,wades,-daily&text=Perch'), [{ start: 'The heron', end: 'wades' }, { start: 'Perch' }]);
		assert.deepEqual(textFragments('https://birds.org/#top'), []);
		assert.deepEqual(textFragments('https://birds.org/#:~:text=%E0%A4%A'), [{ start: '%E0%A4%A' }]);
	});
	test('are found whatever the capitals and breaks, the end only after the start', () => {
		assert.ok(holdsText('In spring\n the  Heron often wades.', { start: 'the heron', end: 'wades' }));
		assert.ok(!holdsText('It wades. The heron flies.', { start: 'the heron', end: 'wades' }));
		assert.ok(!holdsText('The finch', { start: 'the heron' }));
	});
});

describe('what was found', () => {
	const folder = mkdtempSync(join(tmpdir(), 'findings-'));
	after(() => rmSync(folder, { recursive: true }));
	const answered = { outcome: 'answered', status: 200, askedOn: '2026-11-20' } as const;

	test('is kept, and a broken file is as good as none', () => {
		const file = join(folder, 'deep/links.json');
		writeFindings(file, { 'https://birds.org/': answered });
		assert.deepEqual(readFindings(file), { 'https://birds.org/': answered });
		writeFileSync(file, '{"a": {"outcome": "sung"}, "b": ');
		assert.deepEqual(readFindings(file), {});
		assert.deepEqual(readFindings(join(folder, 'none.json')), {});
	});
	test('spares a question for some days, and only where an answer came', () => {
		assert.ok(isRecent(answered, '2026-11-27', 7));
		assert.ok(!isRecent(answered, '2026-11-28', 7));
		assert.ok(!isRecent({ ...answered, outcome: 'gone' }, '2026-11-21', 7));
	});
	test('is reported by kind, with the day, the places and the warning that nothing was compared', () => {
		const cited = [{ address: 'https://birds.org/', places: ['sources/a.yaml:2'] }, { address: 'https://birds.org/old', places: ['sources/b.yaml:2', 'faq/c.mdx:9'] }];
		const report = linkReport(cited, { 'https://birds.org/': answered, 'https://birds.org/old': { ...answered, outcome: 'moved', target: 'https://birds.org/new' } }, '2026-11-22');
		assert.match(report, /^# Links on 2026-11-22\n\n1 of 2 cited addresses answered\. .*no `checkedOn` changes/);
		assert.match(report, /## Moved: 1\n\n.*\n\n- <https:\/\/birds\.org\/old> \(200\) now <https:\/\/birds\.org\/new>: `content\/sources\/b\.yaml:2`, `content\/faq\/c\.mdx:9`/);
		assert.doesNotMatch(report, /## Gone/);
	});
});

describe('a site that plays every part', () => {
	const requests: string[] = [];
	let most = 0;
	let open = 0;
	const server = createServer((request, response) => {
		const path = request.url ?? '/';
		requests.push(path);
		open += 1;
		most = Math.max(most, open);
		response.on('close', () => {
			open -= 1;
		});
		if (path === '/slow') return;
		if (path === '/old') response.writeHead(301, { Location: '/new' }).end();
		else if (path === '/gone') response.writeHead(404).end();
		else if (path === '/busy') response.writeHead(429).end();
		else response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>The <b>heron</b> wades.</p><script>the finch</script>');
	});
	let origin = '';
	before(async () => {
		await new Promise<void>((resolve) => {
			server.listen(0, resolve);
		});
		origin = `http://localhost:${(server.address() as AddressInfo).port}`;
	});
	after(() => {
		server.closeAllConnections();
		server.close();
	});

	test('is told apart, asked for one address at a time, and left alone once it asks for that', async () => {
		const found = new Map<string, Asked>();
		const paths = ['/', '/old', '/gone', '/slow', '/#:~:text=the%20heron', '/#:~:text=the%20finch', '/busy', '/after'];
		await askAll(paths.map((path) => origin + path), { sites: 2, restMs: 0, timeoutMs: 2000, retries: 0 }, (address, asked) => {
			found.set(address.slice(origin.length), asked);
		});
		assert.deepEqual(Object.fromEntries([...found].map(([path, { outcome }]) => [path, outcome])), {
			'/': 'answered',
			'/old': 'moved',
			'/gone': 'gone',
			'/slow': 'unreachable',
			'/#:~:text=the%20heron': 'answered',
			'/#:~:text=the%20finch': 'text-gone',
			'/busy': 'blocked',
			'/after': 'blocked',
		});
		assert.equal(found.get('/old')?.target, `${origin}/new`);
		assert.ok(!requests.includes('/after'), 'the site was asked after it had enough');
		assert.equal(most, 1);
	});
});

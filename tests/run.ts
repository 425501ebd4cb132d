/**
 * Runs the checks, all or those named: `npm test`, `npm test -- unit e2e`. Every part runs even when an earlier one failed;
 * the last line counts them all.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';

interface Count {
	readonly passed: number;
	readonly failed: number;
}

const ENVIRONMENT = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' };

/** Runs a command to its end, showing and keeping what it prints. */
function run(command: string, args: readonly string[], environment: Record<string, string> = {}): { ok: boolean; output: string } {
	const result = spawnSync(command, args, {
		env: { ...ENVIRONMENT, ...environment },
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit'],
		maxBuffer: 2 ** 28,
	});
	process.stdout.write(result.stdout ?? '');
	return { ok: result.status === 0, output: result.stdout ?? '' };
}

/** A command that passes or fails as one. */
const single = (command: string, args: readonly string[], environment?: Record<string, string>): Count => {
	const { ok } = run(command, args, environment);
	return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
};

/** Node's own runner: its closing lines count the tests. None at all is a failure. */
function nodeTests(pattern: string): Count {
	const { ok, output } = run('node', ['--test', `--test-concurrency=${availableParallelism()}`, '--test-reporter=spec', pattern]);
	const count = (word: string): number => Number(new RegExp(`^ℹ ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
	const passed = count('pass');
	const failed = count('fail') + count('cancelled') + count('skipped') + count('todo');
	return { passed, failed: passed === 0 || (!ok && failed === 0) ? failed + 1 : failed };
}

/** Playwright: its report counts the tests. */
function browserTests(project: string, more: readonly string[] = [], environment: Record<string, string> = {}): Count {
	const report = `test-results/${project}.json`;
	rmSync(report, { force: true });
	const { ok } = run('playwright', ['test', '--config=tests/playwright.config.ts', `--project=${project}`, ...more], {
		PLAYWRIGHT_JSON_OUTPUT_FILE: report,
		...environment,
	});
	if (!existsSync(report)) return { passed: 0, failed: 1 };
	const { stats } = JSON.parse(readFileSync(report, 'utf8')) as {
		stats: { expected: number; unexpected: number; skipped: number; flaky: number };
	};
	const failed = stats.unexpected + stats.skipped + stats.flaky;
	return { passed: stats.expected, failed: failed === 0 && (!ok || stats.expected === 0) ? 1 : failed };
}

/** The catalogue of birds that journeys run on, so that new content never breaks them. */
const FIXTURE = { CONTENT_DIR: 'tests/fixtures/content', OUT_DIR: 'dist-fixture', REPOSITORY_URL: 'https://git.example/birds' };

/** Each part by name, in the order in which they run. */
const PARTS: Readonly<Record<string, () => Count>> = {
	content: () => single('node', ['src/tools/check-content.ts']),
	guide: () => single('node', ['src/tools/check-guide.ts']),
	types: () => single('astro', ['check', '--minimumFailingSeverity', 'warning']),
	unit: () => nodeTests('tests/unit/**/*.test.ts'),
	site: () => single('npm', ['run', '--silent', 'build']),
	fixture: () => single('npm', ['run', '--silent', 'build'], FIXTURE),
	build: () => nodeTests('tests/build/**/*.test.ts'),
	delivery: () => nodeTests('tests/delivery/*.test.ts'),
	e2e: () => browserTests('e2e'),
	visual: () => browserTests('visual'),
	pages: () => browserTests('pages'),
};

/** The journeys in other engines, one after the other: only where they are asked for by name, since not every machine has them. */
function engines(): Count {
	const wanted = (process.env['ENGINES'] ?? '').split(',').filter(Boolean);
	if (wanted.length === 0) console.error('Say which: ENGINES=firefox,webkit npm test -- engines. First: npx playwright install --with-deps firefox webkit');
	const counted = wanted.map((engine) => browserTests(engine));
	return { passed: counted.reduce((sum, { passed }) => sum + passed, 0), failed: wanted.length === 0 ? 1 : counted.reduce((sum, { failed }) => sum + failed, 0) };
}

/** A thousand random actions on each page where something can be done; the journeys hold a shorter run of them. */
function monkey(): Count {
	return browserTests('e2e', ['--grep', 'random actions'], { MONKEY_ACTIONS: process.env['MONKEY_ACTIONS'] ?? '1000' });
}

/** Parts that run only when they are named. */
const ASKED: typeof PARTS = {
	engines,
	monkey,
	// Every look of every page of the site, where the default run takes all of them of one page of each kind.
	everywhere: () => browserTests('pages', ['axe.spec.ts'], { EVERY_PAGE: '1' }),
	modes: () => browserTests('modes'),
	// The journeys of readers who act on a page before its scripts have come.
	late: () => browserTests('e2e', [], { LATE_SCRIPTS: process.env['LATE_SCRIPTS'] ?? '700' }),
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in PARTS || name in ASKED));
if (unknown.length > 0) {
	console.error(`No part is called ${unknown.join(' or ')}. Parts: ${Object.keys({ ...PARTS, ...ASKED }).join(', ')}.`);
	process.exit(2);
}

const counts: [name: string, count: Count][] = [];
for (const [name, part] of Object.entries({ ...PARTS, ...ASKED })) {
	if (named.length > 0 ? !named.includes(name) : name in ASKED) continue;
	console.log(`\n── ${name} ──`);
	counts.push([name, part()]);
}
console.log('');
for (const [name, { passed, failed }] of counts) console.log(`${name.padEnd(10)} ${passed} passed, ${failed} failed`);
const sum = (key: keyof Count): number => counts.reduce((total, [, count]) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

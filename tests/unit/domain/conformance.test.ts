import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareVersions, type ConformanceReport, minorOf, newestReports, standingOf } from '../../../src/domain/conformance.ts';

const counts = { result: 'success', passed: 1, failed: 0, skipped: 0, skippedTests: [], failedTests: [] } as const;

const report = (over: Partial<ConformanceReport>): ConformanceReport => ({
	id: 'heron/one',
	mesh: 'heron',
	implementation: 'Heron',
	vendor: false,
	options: [],
	version: '2.4',
	api: 'roost-api',
	apiVersion: '1.3.0',
	date: '2025-05-20',
	commit: '0'.repeat(40),
	file: 'report.yaml',
	profiles: [],
	disagreements: [],
	...over,
});

test('supported, unsupported and not reported are three things', () => {
	const profile = { name: 'MESH-SONG', core: counts, extended: { ...counts, supported: ['SongEcho'], unsupported: ['SongKey'] } };
	assert.equal(standingOf(profile, 'SongEcho'), 'supported');
	assert.equal(standingOf(profile, 'SongKey'), 'unsupported');
	assert.equal(standingOf(profile, 'GateLatch'), 'not-reported');
	assert.equal(standingOf({ name: 'MESH-SONG', core: counts }, 'SongEcho'), 'not-reported');
	assert.equal(standingOf(undefined, 'SongEcho'), 'not-reported');
});

test('versions are compared by number, not by letter', () => {
	assert.ok(compareVersions('1.10.0', '1.9.9') > 0);
	assert.ok(compareVersions('1.9', '1.9.1') < 0);
	assert.equal(compareVersions('1.9.0', '1.9'), 0);
	assert.equal(minorOf('1.10.2'), '1.10');
});

const version = fc.tuple(fc.nat(12), fc.nat(12), fc.nat(12)).map((parts) => parts.join('.'));

test('the order of versions has no loops', () => {
	fc.assert(
		fc.property(version, version, version, (a, b, c) => {
			if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0) assert.ok(compareVersions(a, c) <= 0);
			assert.equal(Math.sign(compareVersions(a, b)), -Math.sign(compareVersions(b, a)) + 0);
		}),
	);
});

test('the newest report of each implementation stands, with the other channel of the same version', () => {
	const found = newestReports([
		report({ id: 'a', apiVersion: '1.3.0', channel: 'standard' }),
		report({ id: 'b', apiVersion: '1.3.0', channel: 'experimental' }),
		report({ id: 'c', apiVersion: '1.10.0', version: '2.5', channel: 'standard' }),
		report({ id: 'd', apiVersion: '1.10.0', version: '2.5', channel: 'experimental' }),
		report({ id: 'e', implementation: 'Finch', apiVersion: '1.1.0' }),
	]);
	assert.deepEqual(found.map(({ id }) => id).sort(), ['c', 'd', 'e']);
});

test('of two runs on one version of the API the later one stands', () => {
	const found = newestReports([
		report({ id: 'early', version: '2.4.0', date: '2025-05-20' }),
		report({ id: 'late', version: '2.4.5', date: '2025-09-18' }),
	]);
	assert.deepEqual(found.map(({ id }) => id), ['late']);
});

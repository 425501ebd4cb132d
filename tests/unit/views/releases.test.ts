import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../../src/content/assemble.ts';
import { assembleConformance } from '../../../src/content/assemble-conformance.ts';
import { checkedContent } from '../../../src/content/check.ts';
import { readFolder } from '../../../src/content/read-folder.ts';
import { conformanceViews } from '../../../src/views/conformance.ts';
import { calendarEvents } from '../../../src/views/release-calendar.ts';
import { releaseChart } from '../../../src/views/release-chart.ts';
import { dateView } from '../../../src/views/release-dates.ts';
import { releasesView } from '../../../src/views/releases.ts';
import { CATALOGUE, TODAY } from '../content/catalogue-copy.ts';

const { entries } = checkedContent(readFolder(CATALOGUE), TODAY).content;
const catalogue = assemble(entries);
const views = releasesView(catalogue);
const of = (id: string) => {
	const view = views.find(({ mesh }) => mesh.id === id);
	assert.ok(view);
	return view;
};

test('a date says how it is known; a bare day was read', () => {
	const [newest, middle, oldest] = of('heron').rows;
	assert.deepEqual(newest?.released, { words: '6 May 2025', datetime: '2025-05-06', basis: 'exact', rule: undefined });
	assert.equal(newest?.ends?.words, 'Nov 2025 to Jan 2026');
	assert.equal(newest?.ends?.basis, 'estimated');
	assert.deepEqual([middle?.ends?.basis, middle?.ends?.rule], ['derived', 'A year after the release of 2.2.']);
	assert.equal(oldest?.ends?.basis, 'exact');
	assert.equal(dateView({ date: '2026-02', basis: 'estimated' }).words, 'Feb 2026');
});

test('a mesh with channels has no window; one without has not announced an end', () => {
	assert.equal(of('finch').rows[0]?.noEnd, 'no window');
	assert.deepEqual(of('finch').rows.map(({ state }) => state), ['current', 'overtaken']);
	assert.deepEqual(of('heron').rows.map(({ state }) => state), ['still fixed', 'still fixed', 'ended']);
	assert.deepEqual(of('finch').rows[0]?.builds, ['Builds from the nest: nest-25.13', 'Builds that are sold: finch-plus-1.10.2']);
	assert.equal(of('perch').rows[0]?.noEnd, 'not announced');
	assert.equal(of('perch').rows[0]?.kubernetes, 'is Kubernetes');
	assert.equal(of('heron').rows[0]?.kubernetes, '1.31 to 1.33');
});

test('every fact on a line that has ended is listed, each with the option that shows it', () => {
	const aged = views.flatMap(({ aged: lines }) => lines);
	assert.ok(aged.length > 0);
	for (const { facts, reason } of aged) {
		assert.ok(facts.length > 0);
		assert.match(reason, /^(unsupported|behind)$/);
		for (const { path } of facts) assert.match(path, /^\/features\/[a-z0-9-]+\/#[a-z0-9-]+$/);
	}
});

test('all charts share one scale, and a bar ends after it begins', () => {
	const charts = releaseChart(catalogue.meshes);
	assert.equal(new Set(charts.map(({ years }) => JSON.stringify(years))).size, 1);
	for (const { from, to, sure } of charts.flatMap(({ bars }) => bars)) {
		assert.ok(from >= 14 && (to ?? from) <= 100 && (to ?? from) >= from && sure >= from);
	}
});

test('the calendar has an event for each date, with an id that lasts and no clock', () => {
	const events = calendarEvents(catalogue);
	const dates = catalogue.meshes.flatMap(({ releases }) => releases.flatMap(({ released, ends }) => [released, ends].filter(Boolean)));
	assert.equal(events.length, dates.length);
	assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length);
	const estimate = events.find(({ uid }) => uid === 'heron-2.4-end@whichmesh');
	assert.deepEqual(estimate, {
		uid: 'heron-2.4-end@whichmesh',
		start: '2025-11-01',
		end: '2026-02-01',
		stamp: '2025-06-20',
		title: 'Heron 2.4: end of support (estimate)',
		text: 'An estimate; it can move. Two lines are fixed; the third after this one is expected then.',
		tentative: true,
		path: '/releases/#heron',
	});
	for (const { start, end } of events) assert.ok(start < end);
});

const [view] = conformanceViews(catalogue, assembleConformance(entries));

test('the newest reports stand side by side, mesh profiles first, a vendor told apart', () => {
	assert.deepEqual(view?.columns.map(({ report, behind, subjects }) => [report.id, behind, subjects]), [
		['heron/2-4-api-1-3-0-standard', 0, ['Heron wading']],
		['finch/plus-1-10-api-1-2-0-experimental', 1, ['an edition of Finch']],
	]);
	assert.deepEqual(view?.profiles.map(({ profile }) => profile.name), ['MESH-SONG', 'MESH-FLIGHT', 'GATE-SONG']);
	assert.deepEqual(view?.without.map(({ id }) => id), ['heron-soaring', 'finch', 'perch']);
});

test('a report on an old version says how old, counted in release lines', () => {
	const { apis, reports } = assembleConformance(entries);
	const old = reports.filter(({ id }) => id.startsWith('heron/2-2'));
	assert.equal(conformanceViews(catalogue, { apis, reports: old })[0]?.columns[0]?.age, '2 lines behind, no longer fixed');
	assert.equal(view?.columns[0]?.age, '');
});

test('a feature that a report does not name is not reported, and a disputed one says so', () => {
	const song = view?.profiles[0]?.features;
	assert.deepEqual(song?.map(({ name, cells }) => [name, cells.map(({ standing, disputed }) => [standing, disputed])]), [
		['SongEcho', [['supported', true], ['not-reported', false]]],
		['SongKey', [['unsupported', false], ['not-reported', false]]],
	]);
});

test('the history tells reports with all, some and no tests between services apart', () => {
	assert.deepEqual(view?.history.versions, ['1.1', '1.2', '1.3']);
	assert.deepEqual(view?.history.rows.map(({ implementation, points }) => [implementation, points.map((point) => point?.mark)]), [
		['Heron', ['gateway', undefined, 'some']],
		['Finch Plus', [undefined, 'all', undefined]],
	]);
});

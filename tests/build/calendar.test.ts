import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ICAL from 'ical.js';

interface Dated {
	readonly date: string;
	readonly until?: string;
	readonly basis: string;
}

interface Line {
	readonly line: string;
	readonly released?: Dated;
	readonly ends?: Dated;
}

for (const folder of ['dist', 'dist-fixture']) {
	const text = readFileSync(`${folder}/releases.ics`, 'utf8');
	const { meshes } = JSON.parse(readFileSync(`${folder}/data/meshes.json`, 'utf8')) as {
		meshes: readonly { id: string; checkedOn: string; releases: readonly Line[] }[];
	};
	const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
	const byId = new Map(events.map((event) => [event.uid, event]));
	const dates = meshes.flatMap(({ id, checkedOn, releases }) =>
		releases.flatMap(({ line, released, ends }) => [
			...(released ? [{ uid: `${id}-${line}-release@whichmesh`, dated: released, checkedOn }] : []),
			...(ends ? [{ uid: `${id}-${line}-end@whichmesh`, dated: ends, checkedOn }] : []),
		]),
	);

	test(`${folder}: another library reads every date of meshes.json in the calendar, and no more`, () => {
		assert.ok(dates.length > 0);
		assert.deepEqual([...byId.keys()].sort(), dates.map(({ uid }) => uid).sort());
		for (const { uid, dated } of dates) {
			const event = byId.get(uid);
			assert.ok(event?.startDate.isDate, uid);
			assert.equal(event.startDate.toString(), dated.date.length === 7 ? `${dated.date}-01` : dated.date);
			assert.ok(event.endDate.compare(event.startDate) > 0, uid);
			assert.equal(event.component.getFirstPropertyValue('status'), dated.basis === 'estimated' ? 'TENTATIVE' : 'CONFIRMED');
		}
	});

	test(`${folder}: stamps come from the data, not from the clock`, () => {
		for (const { uid, checkedOn } of dates) {
			assert.equal(String(byId.get(uid)?.component.getFirstPropertyValue('dtstamp')), `${checkedOn}T00:00:00Z`);
		}
	});

	test(`${folder}: lines end as RFC 5545 asks and are at most 75 bytes long`, () => {
		assert.ok(text.endsWith('END:VCALENDAR\r\n'));
		for (const line of text.split('\r\n')) {
			assert.ok(!line.includes('\n'), line);
			assert.ok(Buffer.byteLength(line) <= 75, line);
		}
	});
}

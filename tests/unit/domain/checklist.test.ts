import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readChecklist, writeChecklist } from '../../../src/domain/checklist.ts';

const STEPS = [
	{ id: 'audit', title: 'Look [first]' },
	{ id: 'enrol', title: 'Enrol one' },
	{ id: 'close', title: 'Refuse the rest' },
];
const HERE = 'https://site.example/base/migrate/perch-to-finch/';

describe('a checklist', () => {
	test('can be pasted into an issue tracker', () => {
		assert.equal(
			writeChecklist('Perch to Finch', HERE, STEPS.slice(1), new Set(['close'])),
			`## Perch to Finch\n\n- [ ] [Enrol one](${HERE}#enrol)\n- [x] [Refuse the rest](${HERE}#close)\n`,
		);
	});

	test('comes back as it went, wherever the site stands', () => {
		fc.assert(
			fc.property(fc.subarray(STEPS.map(({ id }) => id)), fc.webUrl(), (done, site) => {
				const text = writeChecklist('Any', `${site.replace(/[?#].*$/, '').replace(/\/$/, '')}/migrate/perch-to-finch/`, STEPS, new Set(done));
				assert.deepEqual(readChecklist(text, 'perch-to-finch', STEPS), { done, unknown: [] });
			}),
		);
	});

	const one = (mark: string, bullet = '-') => `${bullet} [${mark}] [Enrol one](${HERE}#enrol)`;
	for (const line of [one('x'), one('X', '*'), one('x', '1.'), `  ${one('x')} — by Tuesday`, `${one('x')}\r`]) {
		test(`is read as a tracker may have changed it: ${JSON.stringify(line.slice(0, 12))}`, () => {
			assert.deepEqual(readChecklist(line, 'perch-to-finch', STEPS), { done: ['enrol'], unknown: [] });
		});
	}

	test('names steps that are not there any more', () => {
		assert.deepEqual(readChecklist(`- [x] [Gone](${HERE}#gone)`, 'perch-to-finch', STEPS), { done: [], unknown: ['gone'] });
	});

	test('of another path changes nothing, and says whose it is', () => {
		assert.deepEqual(readChecklist(one('x'), 'finch-to-heron', STEPS), {
			problem: 'This is the checklist of another path (perch-to-finch). Open that path to take it over. Nothing was changed.',
		});
	});

	for (const junk of ['', '- [x] shopping', '<script>', '{"done":[]}']) {
		test(`that is none changes nothing: ${JSON.stringify(junk)}`, () => {
			assert.deepEqual(readChecklist(junk, 'perch-to-finch', STEPS), {
				problem: 'This text holds no step. Paste a checklist that was exported here. Nothing was changed.',
			});
		});
	}
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assemble, records } from '../../../src/content/assemble.ts';
import { assembleFaq } from '../../../src/content/assemble-faq.ts';
import { assembleGuide } from '../../../src/content/assemble-guide.ts';
import { checkedContent } from '../../../src/content/check.ts';
import { readFolder } from '../../../src/content/read-folder.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import type { OptionCosts } from '../../../src/domain/costs.ts';
import type { Study } from '../../../src/domain/study.ts';
import { countedWords, type Resting, restingIndex, type RestingKind } from '../../../src/views/resting.ts';
import { CATALOGUE, TODAY } from '../content/catalogue-copy.ts';

const { entries } = checkedContent(readFolder(CATALOGUE), TODAY).content;
const index = restingIndex({
	catalogue: assemble(entries),
	faq: assembleFaq(entries.faq, entries['faq-categories'], entries.words),
	guide: assembleGuide(entries),
	claims: records(entries.claims) as Claim[],
	studies: records(entries.benchmarks) as Study[],
	costs: records(entries.estimates) as OptionCosts[],
});
const pathsOn = (source: string, kind: RestingKind): string[] => (index.get(source) ?? []).filter((each) => each.kind === kind).map(({ path }) => path);

describe('what rests on a source', () => {
	test('names its facts, answers and claims', () => {
		assert.ok(pathsOn('flight-paper', 'fact').includes('/features/memory-overhead/#heron-soaring'));
		assert.deepEqual(pathsOn('flight-paper', 'answer'), ['/faq/feathers-and-memory/']);
		assert.deepEqual(pathsOn('flight-paper', 'claim'), ['/claims/#herons-are-heavy']);
	});

	test('names steps at their permanent addresses, once each', () => {
		assert.ok(pathsOn('heron-docs', 'step').includes('/migrate/finch-to-heron/#move'));
		for (const resting of index.values()) assert.equal(new Set(resting.map(({ path, kind }) => kind + path)).size, resting.length);
	});

	test('names a study, and the estimates whose numbers come from it', () => {
		const study = entries.benchmarks.find(({ id }) => id === 'institute-2025');
		assert.ok(study);
		assert.deepEqual(pathsOn(study.data.source, 'study'), ['/benchmarks/#institute-2025']);
		assert.ok(pathsOn(study.data.source, 'estimate').includes('/cost/#numbers-heron-soaring'));
	});

	test('is counted in words', () => {
		const one = (kind: RestingKind): Resting => ({ kind, title: '', path: '' });
		assert.equal(countedWords([]), '');
		assert.equal(countedWords([one('fact')]), '1 fact');
		assert.equal(countedWords([one('study'), one('fact'), one('fact'), one('step')]), '2 facts, 1 study and 1 migration step');
	});
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assemble } from '../../../src/content/assemble.ts';
import { assembleFaq } from '../../../src/content/assemble-faq.ts';
import { checkedContent } from '../../../src/content/check.ts';
import { readFolder } from '../../../src/content/read-folder.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import { faqEntryViews } from '../../../src/views/faq.ts';
import { CATALOGUE, TODAY } from '../content/catalogue-copy.ts';

const { entries } = checkedContent(readFolder(CATALOGUE), TODAY).content;
const birds = assemble(entries);
const faq = assembleFaq(entries.faq, entries['faq-categories'], entries.words);

/** A claim that is held against these facts. */
const claim = (...facts: readonly string[]): Claim => ({
	id: 'said',
	claim: 'It is said.',
	verdict: 'outdated',
	topic: 'choice',
	options: [],
	evidence: '',
	statement: '',
	confidence: 'high',
	risk: 'low',
	facts: facts.map((fact) => ({ fact, words: [] })),
	studies: [],
	checkedOn: TODAY,
	sources: [],
});

/** The claims that stand under the answer that rests on both of the first two facts. */
const shown = (...facts: readonly string[]): number =>
	faqEntryViews(faq, birds, { claims: [claim(...facts)], studies: [] }).find(({ entry }) => entry.id === 'retry-storms')?.claims.length ?? NaN;

describe('a claim stands under an answer', () => {
	const [one, two, three, four, five] = ['heron-wading/retries', 'finch/retries', 'perch/retries', 'perch/mtls', 'perch/fips'] as const;
	for (const [facts, count] of [
		[[one, two], 1],
		[[one], 1],
		[[one, two, three, four], 1],
		[[one, two, three, four, five], 0],
		[[one, three], 0],
		[[three, four], 0],
	] as const) {
		test(`${count === 1 ? 'that' : 'not one that'} rests on ${facts.join(', ')}`, () => assert.equal(shown(...facts), count));
	}
});

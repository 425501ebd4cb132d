import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { describe as description, DESCRIPTION_LENGTH } from '../../../src/domain/description.ts';

const FIRST = 'Herons stand in the water and wait for what comes by.';
const SECOND = 'Perches wait below.';

test('takes whole sentences from the beginning, as many as fit', () => {
	assert.equal(description(`${FIRST} ${SECOND}`, 'Birds.'), `${FIRST} ${SECOND}`);
	const long = 'A third sentence goes on and on about feathers, beaks and nests, so that with it there would be more than search results show.';
	assert.equal(description(`${FIRST} ${SECOND} ${long}`, 'Birds.'), `${FIRST} ${SECOND}`);
});

test('puts the lead before what says too little alone', () => {
	assert.equal(description('Yes, since spring.', 'Can a heron be kept on a small pond?'), 'Can a heron be kept on a small pond? Yes, since spring.');
});

test('does not split at a full stop inside a sentence, and gives up rather than cut', () => {
	assert.equal(description('Keep e.g. herons, perches and other birds in two ponds that lie apart.', 'Birds.'), 'Keep e.g. herons, perches and other birds in two ponds that lie apart.');
	assert.equal(description('bird '.repeat(40).trim(), 'Why?'), undefined);
});

test('whatever it gives has the length that a description needs', () => {
	fc.assert(
		fc.property(fc.array(fc.lorem({ mode: 'sentences', maxCount: 4 })), fc.lorem({ mode: 'sentences', maxCount: 1 }), (texts, lead) => {
			const found = description(texts.join(' '), lead);
			if (found === undefined) return;
			assert.ok([...found].length >= DESCRIPTION_LENGTH.least && [...found].length <= DESCRIPTION_LENGTH.most);
			assert.ok(`${lead} ${texts.join(' ')}`.replace(/\s+/g, ' ').includes(found.replace(/\s+/g, ' ')) || found.startsWith(lead));
		}),
	);
});

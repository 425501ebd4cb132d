import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import sharp from 'sharp';
import { cardMisfit, fitCard } from '../../../src/cards/card.ts';
import { ahead, drawCard, drawIcon, drawMark } from '../../../src/cards/draw.ts';
import { widthOf } from '../../../src/cards/fonts.ts';
import { setText } from '../../../src/cards/wrap.ts';
import { featureCard, meshCard, pageCard, pathCard, questionCard } from '../../../src/domain/card.ts';
import type { Level } from '../../../src/domain/vocabulary.ts';

const FRAME = { name: 'WhichBird', foot: 'Facts compared with their sources up to 1 May 2025' };
const question = { question: 'Why does a heron stand on one leg?', shortAnswer: 'To keep the other warm.' };

describe('text is set', () => {
	test('in lines no wider than they may be, none lost', () => {
		const text = 'Herons, perches and all that wades or soars beside them';
		for (const width of [300, 500, 900]) {
			const set = setText(text, width, 40, 400);
			assert.ok(set);
			assert.equal(set.lines.join(' '), text);
			for (const line of set.lines) assert.ok(widthOf(line, 40, 400) <= width, line);
		}
	});

	test('in even lines, so that the last is not one word alone', () => {
		const [first = '', last = ''] = setText('Herons wade and perches soar over', 480, 40, 400)?.lines ?? [];
		assert.ok(widthOf(last, 40, 400) > widthOf(first, 40, 400) / 2, `${first} / ${last}`);
	});

	test('not at all where one word is too wide', () => {
		assert.equal(setText('W'.repeat(40), 300, 40, 400), undefined);
	});
});

describe('a card', () => {
	test('sets short words larger than long ones', () => {
		const [short, long] = [fitCard(pageCard('Birds', 'All of them.')), fitCard(pageCard('Birds of the water, the wood and the wide sky, each with its nest and its song', 'All of them.'))];
		assert.ok(typeof short !== 'string' && typeof long !== 'string');
		assert.ok(short.title.size > long.title.size);
	});

	test('says what does not fit instead of cutting it', () => {
		assert.equal(cardMisfit(questionCard(question, 'Habits')), undefined);
		assert.match(cardMisfit(pageCard(`${'W'.repeat(18)} `.repeat(9).trim(), '')) ?? '', /too long/);
		assert.match(cardMisfit(pathCard('To the pond', 'Heron', 'W'.repeat(60), 3)) ?? '', /too long/);
		assert.match(cardMisfit(pageCard('Birds → fish', '')) ?? '', /"→"/);
	});

	test('has room for ten options with the longest word of a level', () => {
		const cells = Array.from({ length: 10 }, (_, index) => ({ name: `Heron wading ${index}`, level: 'not-applicable' as Level, word: 'Does not apply' }));
		assert.equal(cardMisfit(featureCard({ title: 'Retries', question: 'Is a failed dive tried again?', kind: 'capability' }, 'Resilience', cells)), undefined);
	});

	test('has room for a long line about a mesh over levels that are counted', () => {
		const words = ['Full', 'Partial', 'Does not apply', 'By mode', 'Not checked'];
		const cells = Array.from({ length: 28 }, (_, index) => ({ name: `Dives ${index}`, level: 'full' as Level, word: words[index % words.length] ?? '' }));
		assert.equal(cardMisfit(meshCard({ name: 'Heron', oneLine: 'A wading bird of still and of running water '.repeat(5).trim() }, cells)), undefined);
	});

	test('counts the levels where there are more options than it has room for', () => {
		const words = ['Full', 'Full', 'Full', 'Partial', 'Partial', 'None', 'None', 'Add-on', 'Not checked', 'Does not apply', 'Strong', 'Fair'];
		const card = featureCard({ title: 'Retries', question: 'Is a failed dive tried again?', kind: 'capability' }, 'Resilience', words.map((word, index) => ({ name: `Heron ${index}`, level: 'full' as Level, word })));
		assert.deepEqual(card.figure, {
			kind: 'counts',
			parts: [{ label: 'Full', count: 3 }, { label: 'Partial', count: 2 }, { label: 'None', count: 2 }, { label: 'Add-on', count: 1 }, { label: 'Other', count: 4 }],
		});
		assert.equal(cardMisfit(card), undefined);
	});

	test('is a PNG of 1200 by 630 pixels, the same each time', async () => {
		const [first, second] = await Promise.all([drawCard(questionCard(question, 'Habits'), FRAME), drawCard(questionCard(question, 'Habits'), FRAME)]);
		const { width, height, format } = await sharp(first).metadata();
		assert.deepEqual([format, width, height], ['png', 1200, 630]);
		assert.ok(first.equals(second));
		assert.ok(first.length < 60 * 1024);
	});

	test('that cannot be drawn stops the build with its name', async () => {
		await assert.rejects(drawCard(pageCard('W'.repeat(80), ''), FRAME), /The card "W+" cannot be drawn/);
	});
});

test('icons have the size that was asked for', async () => {
	for (const [icon, size] of [[await drawMark(48), 48], [await drawIcon(180), 180]] as const) {
		const { width, height } = await sharp(icon).metadata();
		assert.deepEqual([width, height], [size, size]);
	}
});

describe('work ahead', () => {
	test('is done once for each item, whoever asks and in whatever order', async () => {
		const done: number[] = [];
		const get = ahead([1, 2, 3, 4, 5], async (item) => {
			done.push(item);
			return item * 10;
		});
		assert.deepEqual(await Promise.all([5, 1, 3, 3, 2, 4].map(get)), [50, 10, 30, 30, 20, 40]);
		assert.deepEqual(done.sort(), [1, 2, 3, 4, 5]);
	});

	test('hands a failure to whoever asks, and goes on', async () => {
		const get = ahead(['egg', 'stone'], async (item) => {
			if (item === 'stone') throw new Error('It does not hatch.');
			return item;
		});
		await assert.rejects(get('stone'), /does not hatch/);
		assert.equal(await get('egg'), 'egg');
	});
});

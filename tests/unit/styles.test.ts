import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { OPTION_COLOURS } from '../../src/domain/vocabulary.ts';
import { colourTokens, contrast, distance, washed } from '../../src/views/tokens.ts';

const read = (file: string): string => readFileSync(new URL(`../../src/styles/${file}`, import.meta.url), 'utf8');
const tokens = new Map(colourTokens(read('tokens.css')).map((token) => [token.name, token]));
const options = new Map(colourTokens(read('options.css')).map((token) => [token.name, token]));
const THEMES = ['light', 'dark'] as const;
const GROUNDS = ['surface', 'raised', 'accent-wash'];

const token = (name: string) => {
	const found = tokens.get(name);
	assert.ok(found, `there is no colour ${name}`);
	return found;
};

describe('text keeps a contrast of 7 to 1 on every ground, in both themes', () => {
	for (const theme of THEMES) {
		for (const name of ['ink', 'muted', 'accent', 'good', 'half', 'extra', 'bad']) {
			for (const ground of GROUNDS) {
				test(`${name} on ${ground}, ${theme}`, () => {
					const found = contrast(token(name)[theme], token(ground)[theme]);
					assert.ok(found >= 7, `${found.toFixed(2)} to 1`);
				});
			}
		}
	}
});

describe('a level keeps 7 to 1 on the ground in its colour, and what stands beside it does too', () => {
	const shares = [...`${read('matrix.css')}${read('matrix-compact.css')}`.matchAll(/color-mix\(in oklab, var\(--(?:shape|cell, transparent)\) (\d+)%/g)].map(([, share]) => Number(share) / 100);
	test('the matrix lays levels on grounds', () => assert.equal(shares.length, 2));
	for (const theme of THEMES) {
		for (const name of ['good', 'half', 'extra', 'bad']) {
			test(`${name}, ${theme}`, () => {
				const ground = washed(token('surface')[theme], token(name)[theme], Math.max(...shares));
				for (const ink of [name, 'muted', 'half']) {
					const found = contrast(token(ink)[theme], ground);
					assert.ok(found >= 7, `${ink} ${found.toFixed(2)} to 1`);
				}
			});
		}
	}
});

describe('colours of options', () => {
	test('are those that content may name', () => assert.deepEqual([...options.keys()], [...OPTION_COLOURS]));
	for (const theme of THEMES) {
		for (const [name, colour] of options) {
			test(`${name} stands out from its ground by 3 to 1, ${theme}`, () => {
				for (const ground of ['surface', 'raised']) assert.ok(contrast(colour[theme], token(ground)[theme]) >= 3, ground);
			});
			test(`${name} stands apart from the others, ${theme}`, () => {
				for (const [other, its] of options) {
					if (other === name) continue;
					const found = distance(colour[theme], its[theme]);
					assert.ok(found >= 0.09, `${other}: ${found.toFixed(3)}`);
				}
			});
		}
	}
});

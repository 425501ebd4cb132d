import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { HTMLElement } from 'node-html-parser';
import { LEVEL_WORDS, type Level } from '../../src/domain/vocabulary.ts';
import { openSite } from './site.ts';

const site = openSite('dist');

interface Fact {
	readonly option: string;
	readonly feature: string;
	readonly support?: Level;
	readonly rating?: Level;
	readonly value?: string;
	readonly summary: string;
	readonly version?: string;
	readonly checkedOn?: string;
	readonly caveats: readonly string[];
	readonly sources: readonly string[];
}
interface Matrix {
	readonly edition: string;
	readonly options: readonly { readonly id: string }[];
	readonly features: readonly { readonly id: string; readonly title: string; readonly question: string; readonly kind: string }[];
	readonly facts: readonly Fact[];
}
const matrix = JSON.parse(site.text('data/matrix.json')) as Matrix;
const levelOf = (fact: Fact): Level => fact.support ?? fact.rating ?? 'value';
const words = (element: HTMLElement | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('each download fits its schema', () => {
	const names = site.files.filter((file) => file.startsWith('data/schema/')).map((file) => file.slice('data/schema/'.length));
	for (const name of names) {
		test(name, () => {
			const ajv = new Ajv2020({ strict: false });
			const valid = ajv.compile(JSON.parse(site.text(`data/schema/${name}`)) as object);
			assert.ok(valid(JSON.parse(site.text(`data/${name}`))), JSON.stringify(valid.errors?.slice(0, 3)));
		});
	}
	test('and there is a schema for every JSON file', () => {
		const files = site.files.filter((file) => /^data\/[^/]+\.json$/.test(file)).map((file) => file.slice('data/'.length));
		assert.deepEqual(names, files);
	});
});

describe('the matrix', () => {
	const page = site.page('/compare/');
	const columns = page.querySelectorAll('thead [data-option]').map((head) => head.getAttribute('data-option') ?? '');
	const row = (feature: string): HTMLElement => {
		const found = page.querySelector(`tr[data-feature="${feature}"]`);
		assert.ok(found, `the page has no row ${feature}`);
		return found;
	};

	test('holds at least 85 features and 400 facts', () => {
		assert.ok(matrix.features.length >= 85 && matrix.facts.length >= 400, `${matrix.features.length} features, ${matrix.facts.length} facts`);
	});

	test('shows the same rows and columns as its download', () => {
		assert.deepEqual(columns, matrix.options.map(({ id }) => id));
		assert.deepEqual(page.querySelectorAll('tr[data-feature]').map((element) => element.getAttribute('data-feature')), matrix.features.map(({ id }) => id));
		for (const { id, title, question } of matrix.features) {
			assert.equal(words(row(id).querySelector('th a')), title);
			assert.equal(words(row(id).querySelector('.question')), question);
		}
	});

	test('shows the same level, summary, version and day in every cell', () => {
		for (const { id } of matrix.features) {
			row(id).querySelectorAll('td').forEach((cell, index) => {
				const place = `${columns[index]}/${id}`;
				const fact = matrix.facts.find(({ option, feature }) => option === columns[index] && feature === id);
				const level = cell.getAttribute('data-level') as Level;
				assert.equal(level, fact ? levelOf(fact) : 'unknown', place);
				if (!fact) return;
				assert.equal(words(cell.querySelector('p') ?? cell.querySelector('a')), fact.summary, place);
				if (level !== 'value') assert.equal(words(cell.querySelector('a')), LEVEL_WORDS[level], place);
				if (fact.version !== undefined) assert.ok(words(cell.querySelector('.judged')).startsWith(`${fact.version} ·`), place);
				assert.equal(cell.querySelector('time')?.getAttribute('datetime'), fact.checkedOn, place);
			});
		}
	});

	test('shows the same caveats and sources on the page of every row', () => {
		for (const { option, feature, caveats, sources } of matrix.facts) {
			const detail = site.page(`/features/${feature}/`).querySelector(`[data-options~="${option}"]`);
			assert.ok(detail, `${option}/${feature}`);
			for (const caveat of caveats) assert.ok(words(detail).includes(caveat.replaceAll('`', '').replace(/\s+/g, ' ')), `${option}/${feature}: ${caveat}`);
			assert.equal(detail.querySelectorAll('.source-list li').length, sources.length, `${option}/${feature}`);
		}
	});

	test('has for every fact that is not unknown a version, a day and a source, and for every partial one a caveat', () => {
		for (const fact of matrix.facts.filter((each) => levelOf(each) !== 'unknown')) {
			const place = `${fact.option}/${fact.feature}`;
			assert.ok(fact.version && fact.checkedOn && fact.sources.length > 0, place);
			if (fact.support === 'partial') assert.ok(fact.caveats.length > 0, place);
		}
	});

	test('has the newest day of its facts as edition', () => {
		assert.equal(matrix.edition, matrix.facts.map(({ checkedOn = '' }) => checkedOn).sort().at(-1));
	});

	test('is the same as CSV, a line for every cell', () => {
		const lines = site.text('data/matrix.csv').split('\r\n');
		assert.equal(lines.length - 2, matrix.features.length * matrix.options.length);
		for (const { option, feature, summary } of matrix.facts) {
			const line = lines.find((each) => each.startsWith(`${option},${feature},`));
			assert.ok(line?.includes(summary.replaceAll('"', '""')), `${option}/${feature}`);
		}
	});
});

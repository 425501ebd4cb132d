import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { LEVEL_WORDS, type Level } from '../../src/domain/vocabulary.ts';
import { fileOf, openSite } from './site.ts';

const site = openSite('dist');
const listed = site.pages.filter((path) => !site.page(path).querySelector('meta[name="robots"][content~="noindex"]'));
const files = new Set(site.files);
const matrix = JSON.parse(site.text('data/matrix.json')) as {
	edition: string;
	options: { id: string; name: string }[];
	features: { id: string; title: string; question: string }[];
	facts: { option: string; feature: string; support?: Level; rating?: Level; value?: string; summary: string }[];
};
const ORIGIN = new URL(site.page('/').querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '').origin;

const twinFile = (path: string): string => fileOf(path).replace(/\.html$/, '.md');

/** What stands above the text of a twin, and the text. */
function twin(path: string): { readonly fields: Record<string, string>; readonly body: string } {
	const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(site.text(twinFile(path))) ?? [];
	return { fields: parse(head) as Record<string, string>, body };
}

/** Words without the marks of Markdown and without white space, as both a page and its twin have them. */
const bare = (text: string): string => text.replace(/\\/g, '').replace(/[\s*`_]+/g, '');

describe('every page has a Markdown twin', () => {
	for (const path of listed) {
		test(path, () => {
			assert.ok(files.has(twinFile(path)), 'there is none');
			const page = site.page(path);
			assert.equal(page.querySelector('link[rel="alternate"][type="text/markdown"]')?.getAttribute('href'), 'index.md');
			const { fields, body } = twin(path);
			assert.deepEqual(Object.keys(fields), ['title', 'description', 'address', 'edition', 'licence']);
			assert.equal(fields['address'], ORIGIN + path);
			assert.equal(fields['edition'], matrix.edition);
			assert.ok(bare(body).includes(bare(`# ${page.querySelector('h1')?.text ?? ''}`)), 'its heading is missing');
			assert.doesNotMatch(body.replace(/```[\s\S]*?```|`[^`]*`/g, ''), /(?<!\\)<\/?[a-z]+[ >]/, 'markup is left');
			assert.doesNotMatch(body, /\]\((?!https:|mailto:)/, 'a link is not whole');
			assert.doesNotMatch(body.replace(/^(\s*)```\w+$[\s\S]*?^\1```$/gm, ''), /^\s*```/m, 'code without a language');
		});
	}
});

describe('a twin says what its page says', () => {
	const levelOf = ({ support, rating, value }: (typeof matrix.facts)[number]): string => (value === undefined ? LEVEL_WORDS[support ?? rating ?? 'unknown'] : value);

	test('each feature: the level and the answer of every option', () => {
		for (const { id, question } of matrix.features) {
			const { body } = twin(`/features/${id}/`);
			assert.ok(bare(body).includes(bare(question)), id);
			for (const fact of matrix.facts.filter(({ feature }) => feature === id)) {
				const name = matrix.options.find((option) => option.id === fact.option)?.name ?? '';
				const row = body.split('\n').find((line) => line.startsWith(`| [${name}](`));
				assert.ok(row && bare(row).includes(bare(levelOf(fact))) && bare(row).includes(bare(fact.summary)), `${id}: ${name}`);
			}
		}
	});

	test('the matrix: every row with every summary', () => {
		const rows = twin('/compare/').body.split('\n').filter((line) => line.startsWith('| ['));
		assert.ok(rows.length >= matrix.features.length);
		for (const { id, title } of matrix.features) {
			const row = rows.find((line) => line.includes(`/features/${id}/)`)) ?? '';
			assert.ok(row.startsWith(`| [${title}]`), id);
			for (const fact of matrix.facts.filter(({ feature }) => feature === id)) {
				assert.ok(bare(row).includes(bare(fact.summary)), `${id}: ${fact.option}`);
				if (fact.value === undefined) assert.ok(row.includes(`[${levelOf(fact)}](${ORIGIN}/features/${id}/#${fact.option})`), `${id}: ${fact.option}: level`);
			}
		}
	});

	test('the quiz: every question with its answers, and the decision table', () => {
		const page = site.page('/choose/');
		const { body } = twin('/choose/');
		const questions = page.querySelectorAll('fieldset legend h2');
		assert.ok(questions.length > 2);
		for (const { text } of questions) assert.ok(bare(body).includes(bare(text)), text);
		assert.ok(body.includes('| Answer |'));
	});

	test('nothing for the screen only: no search, no filters, no buttons', () => {
		for (const path of ['/compare/', '/faq/', '/claims/', '/cost/', '/choose/']) {
			for (const button of site.page(path).querySelectorAll('main button')) {
				const words = button.text.trim();
				if (words.length > 8) assert.ok(!twin(path).body.includes(words), `${path}: "${words}"`);
			}
		}
	});
});

describe('/llms.txt', () => {
	const text = site.text('llms.txt');
	const links = [...text.matchAll(/^- \[(.+)\]\((\S+)\): (.+)$/gm)].map(([, title = '', address = '', what = '']) => ({ title, path: new URL(address).pathname, what }));

	test('begins with a title and a summary, and names every page in one section', () => {
		assert.match(text, /^# .+\n\n> .+\n\n/);
		const named = links.filter(({ path }) => path.endsWith('.md')).map(({ path }) => path.replace(/index\.md$/, ''));
		assert.deepEqual(named.sort(), [...listed].sort());
	});

	test('leads only to what exists', () => {
		assert.deepEqual(links.filter(({ path }) => !files.has(path.slice(1))), []);
	});

	test('calls each page what its head calls it', () => {
		const wrong = links.filter(({ path, what }) => path.endsWith('.md') && what !== site.page(path.replace(/index\.md$/, '')).querySelector('meta[name="description"]')?.getAttribute('content'));
		assert.deepEqual(wrong, []);
	});
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { HTMLElement } from 'node-html-parser';
import { fileOf } from '../site.ts';
import { FOLDERS, has, idsOf, openData, type Record, shown, wordsOf } from './open.ts';

for (const folder of FOLDERS) {
	const { site, json } = openData(folder);
	const at = (path: string, selector: string): HTMLElement[] => site.page(path).querySelectorAll(selector);

	describe(`downloads of ${folder} say what the pages of evidence, guide and answers say`, () => {
		test('benchmarks: studies, figures, findings, charts', () => {
			const { studies, findings, charts } = json('benchmarks');
			const articles = at('/benchmarks/', 'article.study');
			assert.deepEqual(articles.map(({ id }) => id), idsOf(studies));
			studies.forEach(({ title, paidBy, figures }: Record, index: number) => {
				has(articles[index], title, 'study');
				has(articles[index], paidBy, 'study');
				const values = articles[index]?.querySelectorAll('td.number').map((cell) => wordsOf(cell)) ?? [];
				assert.equal(values.length, figures.length);
				figures.forEach(({ value, unit }: Record, place: number) => assert.ok(values[place]?.startsWith(`${String(value).replace('-', '−')} ${unit}`), `${values[place]}: ${value} ${unit}`));
			});
			for (const { text } of findings) has(site.page('/benchmarks/'), text, 'finding');
			assert.deepEqual(site.files.filter((file) => /^data\/benchmarks\/.+\.csv$/.test(file)), (idsOf(charts).map((id) => `data/benchmarks/${id}.csv`)).sort());
		});

		test('claims: verdicts, statements, evidence, facts, counts', () => {
			const { verdicts, claims } = json('claims');
			const articles = at('/claims/', 'article.claim');
			assert.deepEqual(articles.map(({ id }) => id), idsOf(claims));
			claims.forEach(({ id, claim, statement, evidence, checkedOn, facts, sources }: Record, index: number) => {
				const article = articles[index];
				for (const text of [claim, statement, evidence]) has(article, text, id);
				assert.equal(article?.querySelector('time')?.getAttribute('datetime'), checkedOn);
				assert.equal(article?.querySelectorAll('.source-list li').length, sources.length, id);
				for (const { fact } of facts) assert.ok(article?.querySelector(`a[href="/features/${fact.split('/')[1]}/#${fact.split('/')[0]}"]`), `${id}: ${fact}`);
			});
			assert.deepEqual(at('/claims/', '.findings dt .count').map(wordsOf), verdicts.map(({ count }: Record) => String(count)));
			for (const { verdict, count } of verdicts) assert.equal(claims.filter((claim: Record) => claim['verdict'] === verdict).length, count);
		});

		test('estimates: every number of the formula with its unit', () => {
			const { options, scenarios, results } = json('estimates');
			assert.deepEqual(at('/cost/', 'details.numbers').map(({ id }) => id), idsOf(options).map((id) => `numbers-${id}`));
			for (const { id, coefficients } of options) {
				const cells = at('/cost/', `#numbers-${id} td.number`).map(wordsOf);
				assert.deepEqual(cells, coefficients.map(({ range, unit }: Record) => `${range.join(', ')} ${unit}`));
			}
			assert.equal(results.length, options.length * scenarios.length);
			for (const { title } of scenarios) has(site.page('/cost/'), title, 'scenario');
			const unknown = options.filter(({ coefficients, unknown: open }: Record) => coefficients.length === 0 && open.length > 0);
			const untold = new Set(results.filter((result: Record) => !('money' in result)).map(({ option }: Record) => option));
			assert.deepEqual([...untold], idsOf(unknown), 'what nobody knows is left out, not told as zero');
		});

		test('migration: steps, exits, mappings, files', () => {
			const { paths, steps } = json('migration');
			assert.deepEqual(idsOf(paths).sort(), site.pages.flatMap((path) => /^\/migrate\/([^/]+)\/$/.exec(path)?.[1] ?? []).sort());
			for (const path of paths) {
				const page = site.page(`/migrate/${path.id}/`);
				const own = steps.filter((step: Record) => step['path'] === path.id);
				assert.deepEqual(page.querySelectorAll('section.step').map(({ id }) => id), idsOf(own));
				assert.deepEqual(idsOf(own), path.steps);
				assert.equal(page.querySelectorAll('#mapping ~ table tbody tr').length, path.mapping.length, path.id);
				for (const { path: file } of path.files) assert.ok(site.files.includes(file.slice(1)), file);
				for (const { id, number, title, goal, exit, manifests } of own) {
					const section = page.getElementById(id);
					assert.equal(wordsOf(section?.querySelector('h3')), `${number} ${shown(title)}`);
					has(section, goal, id);
					assert.equal(section?.querySelectorAll('ul')[0]?.querySelectorAll('li').length, exit.length, id);
					for (const file of manifests) assert.ok(site.files.includes(file.slice(1)), file);
				}
			}
		});

		test('faq: short answers, whole answers, facts, days', () => {
			const { entries } = json('faq');
			const { categories, entries: answers } = json('faq-answers');
			assert.deepEqual(at('/faq/', '.answer').map(({ id }) => id), idsOf(entries));
			assert.deepEqual(idsOf(answers), idsOf(entries));
			assert.deepEqual(json('faq-search')['ids'], idsOf(entries));
			for (const { id, title } of categories) assert.equal(wordsOf(site.page('/faq/').getElementById(id)), title);
			for (const { id, question, shortAnswer, checkedOn, facts, sources } of answers) {
				const page = site.page(`/faq/${id}/`);
				assert.equal(wordsOf(page.querySelector('h1')), question);
				assert.equal(wordsOf(page.querySelector('.short')), shown(shortAnswer));
				assert.ok(page.querySelectorAll('time').some((time) => time.getAttribute('datetime') === checkedOn), id);
				assert.equal(page.querySelectorAll('.source-list li').length, sources.length, id);
				for (const fact of Object.keys(facts)) assert.ok(page.querySelector(`a[href="/features/${fact.split('/')[1]}/#${fact.split('/')[0]}"]`), `${id}: ${fact}`);
			}
		});

		test('questions: what is asked, why, and every answer', () => {
			const { questions } = json('questions');
			const fields = at('/choose/', 'fieldset.question');
			assert.deepEqual(fields.map(({ id }) => id), idsOf(questions));
			questions.forEach(({ title, why, answers }: Record, index: number) => {
				assert.equal(wordsOf(fields[index]?.querySelector('legend h2')), title);
				has(fields[index], why, title);
				const inputs = fields[index]?.querySelectorAll('input').map((input) => input.getAttribute('value')) ?? [];
				assert.deepEqual(inputs, idsOf(answers));
				for (const { label } of answers) has(fields[index], label, title);
			});
		});

		test('pages: headings, advice, and old addresses', () => {
			const { pages, advice, moved } = json('pages');
			for (const { path, title } of pages) assert.equal(wordsOf(site.page(path).querySelector('h1')), shown(title), path);
			for (const { when, because } of advice) for (const text of [when, because]) has(site.page('/'), text, '/');
			for (const { from, to } of moved) assert.ok(at(from, 'a').some((link) => link.getAttribute('href') === to), from);
		});

		test('prose: every page says what its text begins with', () => {
			for (const { path, id, text } of json('prose')['entries']) {
				const first = text.split(/\n\s*\n/).find((part: string) => /^[A-Z]/.test(part)) ?? '';
				const plain = shown(first).replaceAll(/\*\*|(?<!\w)[*_]|[*_](?!\w)/g, '').split(/[\\&<"'’-]/)[0] ?? '';
				assert.ok(wordsOf(site.page(path)).includes(plain.trim()), `${id}: ${path} does not say “${plain}”`);
			}
		});

		test('search: every entry leads to a page, and the index counts them', () => {
			const { entries, index } = json('search');
			assert.equal(index.size, entries.length);
			for (const { path } of entries) assert.ok(site.files.includes(fileOf(path.split('#')[0])), path);
		});
	});
}

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { HTMLElement } from 'node-html-parser';
import { fileOf } from '../site.ts';
import { FOLDERS, openData, type Record, shown, wordsOf } from './open.ts';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const idsOf = (list: readonly Record[]): string[] => list.map(({ id }) => id as string);
const has = (element: HTMLElement | null | undefined, text: string, where: string): void => assert.ok(wordsOf(element).includes(shown(text)), `${where}: the page does not say “${shown(text)}”`);

for (const folder of FOLDERS) {
	const { site, json } = openData(folder);
	const at = (path: string, selector: string): HTMLElement[] => site.page(path).querySelectorAll(selector);

	describe(`downloads of ${folder} say what the pages say`, () => {
		test('features: title, question, group, reason, yardstick, notes', () => {
			const { groups, features } = json('features');
			assert.deepEqual(idsOf(features), idsOf(json('matrix')['features']));
			for (const { id, title, question, group, why, yardstick, notes, related } of features) {
				const page = site.page(`/features/${id}/`);
				assert.equal(wordsOf(page.querySelector('h1')), shown(title));
				assert.equal(wordsOf(page.querySelector('.lede')), shown(question));
				assert.equal(wordsOf(page.querySelectorAll('.eyebrow a')[1]), groups.find((each: Record) => each['id'] === group).title);
				for (const text of [why, yardstick, ...notes]) has(page, text, id);
				for (const other of related) assert.ok(page.querySelector(`main a[href="/features/${other}/"]`), `${id}: ${other}`);
			}
		});

		test('sources: title, address, publisher, and what rests on each', () => {
			const { sources } = json('sources');
			assert.deepEqual(at('/sources/', '.sources > li').map(({ id }) => id).sort(), idsOf(sources));
			for (const { id, title, url, publisher, resting } of sources) {
				const entry = site.page('/sources/').getElementById(id);
				assert.equal(wordsOf(entry?.querySelector('a')), title.replace(/\s+/g, ' '));
				assert.equal(entry?.querySelector('a')?.getAttribute('href'), url);
				assert.ok(wordsOf(entry?.closest('section')?.querySelector('h2')).startsWith(publisher), id);
				assert.deepEqual(entry?.querySelectorAll('details a').map((link) => link.getAttribute('href')), resting.map(({ path }: Record) => path));
			}
		});

		test('meshes and releases: lines, dates, states, and the facts that have aged', () => {
			const { lines, aged } = json('releases');
			const { meshes } = json('meshes');
			const tables = at('/releases/', 'table.releases');
			assert.equal(tables.length, meshes.length);
			meshes.forEach(({ id, oneLine, releases }: Record, index: number) => {
				has(site.page(`/meshes/${id}/`), oneLine, id);
				const own = lines.filter(({ mesh }: Record) => mesh === id);
				assert.deepEqual(own.map(({ mesh: _mesh, state: _state, ...line }: Record) => line), releases);
				const rows = tables[index]?.querySelectorAll('tbody tr') ?? [];
				assert.deepEqual(rows.map((row) => wordsOf(row.querySelector('th'))), own.map(({ line, state }: Record) => `${line} ${state}`));
				rows.forEach((row, place) => {
					const { released, ends } = own[place];
					assert.deepEqual(row.querySelectorAll('time').map((time) => time.getAttribute('datetime')), [released, ends].filter(Boolean).map(({ date }) => date));
				});
			});
			const shownAged = at('/releases/', '[aria-labelledby="aged"] li').map((item) => item.querySelectorAll('a').map((link) => link.getAttribute('href')?.split('/')[2]));
			assert.deepEqual(shownAged, aged.map(({ facts }: Record) => facts.map((fact: string) => fact.split('/')[1])));
		});

		test('profiles: every sentence under its heading', () => {
			for (const { mesh, changes, ...sections } of json('profiles')['profiles']) {
				for (const [name, claims] of Object.entries(sections) as [string, Record[]][]) {
					const section = site.page(`/meshes/${mesh}/`).querySelector(`section[aria-labelledby="${kebab(name)}"]`);
					const items = section?.querySelectorAll('.claims > li') ?? [];
					assert.equal(items.length, claims.length, `${mesh}: ${name}`);
					claims.forEach(({ text }, index) => has(items[index], text, `${mesh}: ${name}`));
				}
				for (const { items } of changes) for (const item of items) has(site.page(`/meshes/${mesh}/`), item, mesh);
			}
		});

		test('pictures: the way of the request and where it is encrypted', () => {
			const options = json('matrix')['options'] as Record[];
			const { pictures } = json('pictures');
			assert.equal(site.pages.flatMap((path) => (/^\/meshes\/[^/]+\/$/.test(path) ? at(path, 'figure.walk') : [])).length, pictures.length);
			for (const { option, summary, encryption, readers, path } of pictures) {
				const { mesh, name } = options.find(({ id }) => id === option) ?? {};
				const walk = at(`/meshes/${mesh}/`, 'figure.walk').find((figure) => figure.getAttribute('aria-label')?.includes(name));
				for (const text of [summary, encryption, readers]) has(walk, text, option);
				assert.deepEqual(walk?.querySelectorAll('ol li span').map(wordsOf), path.map(({ text }: Record) => shown(text)));
			}
		});

		test('conformance: the newest reports side by side, and how many there are', () => {
			const { reports } = json('conformance');
			const newest = reports.filter((report: Record) => report['newest']);
			const heads = at('/conformance/', '.report-heads > li');
			assert.deepEqual(heads.map((head) => head.querySelector('a[rel="external"]')?.getAttribute('href')).sort(), newest.map(({ url }: Record) => url).sort());
			for (const { url, version, date } of newest) {
				const head = heads.find((each) => each.querySelector(`a[href="${url}"]`));
				has(head, version, url);
				assert.equal(head?.querySelector('time')?.getAttribute('datetime'), date);
			}
			const counted = at('/conformance/', '#history').reduce((sum, heading) => sum + Number(/\d+/.exec(wordsOf(heading))?.[0]), 0);
			assert.equal(counted, reports.length);
		});

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

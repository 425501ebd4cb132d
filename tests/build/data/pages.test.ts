import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { HTMLElement } from 'node-html-parser';
import { FOLDERS, has, idsOf, openData, type Record, shown, wordsOf } from './open.ts';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

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
	});
}

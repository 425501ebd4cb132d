import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openSite, type Site } from './site.ts';

/** The real site, and the one of the invented catalogue. */
for (const folder of ['dist', 'dist-fixture']) {
	const site: Site = openSite(folder);
	const profiles = site.pages.filter((path) => /^\/meshes\/[^/]+\/$/.test(path));
	const pairs = site.pages.filter((path) => /^\/compare\/[^/]+\/$/.test(path) && site.page(path).querySelector('#differences'));
	const leading = site.pages.filter((path) => site.page(path).querySelector('meta[http-equiv="refresh"]'));

	describe(`profiles of ${folder}`, () => {
		test('there are profiles, pairs and addresses that lead on', () => {
			assert.ok(profiles.length > 1 && pairs.length > profiles.length && leading.length >= pairs.length);
		});

		for (const path of profiles) {
			test(`${path} cites a fact or a source for every sentence of praise, blame or advice`, () => {
				const bare = site
					.page(path)
					.querySelectorAll('[aria-labelledby] > .claims > li')
					.filter((item) => !item.querySelector('.evidence a[href]'))
					.map(({ text }) => text);
				assert.deepEqual(bare, []);
			});

			test(`${path} draws each option with a name, a description and as many steps as it tells`, () => {
				for (const figure of site.page(path).querySelectorAll('.walk')) {
					assert.ok(figure.querySelector('svg title')?.text.startsWith('Architecture of '));
					assert.ok((figure.querySelector('svg desc')?.text.length ?? 0) > 20);
					const told = figure.querySelectorAll('ol > li').length;
					assert.equal(figure.querySelectorAll('svg .number').length, told);
				}
			});
		}

		test('every address that leads on does so in one step, says where to, and is not listed', () => {
			for (const path of leading) {
				const page = site.page(path);
				const target = /^0; url=(\/[^#]*)/.exec(page.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content') ?? '')?.[1] ?? '';
				assert.ok(site.pages.includes(target), `${path} leads to ${target}`);
				assert.ok(!leading.includes(target), `${path} leads to ${target}, which leads on`);
				assert.ok(page.querySelector(`a[href^="${target}"]`), path);
				assert.ok(page.querySelector('meta[name="robots"][content="noindex"]'), path);
			}
		});

		test('the other order of every pair leads to its page', () => {
			for (const path of pairs) {
				const [, first = '', second = ''] = /^\/compare\/(.+)-vs-(.+)\/$/.exec(path) ?? [];
				const turned = `/compare/${second}-vs-${first}/`;
				assert.ok(leading.includes(turned), turned);
				assert.match(site.html(turned), new RegExp(`url=${path}"`));
			}
		});

		test('every pair gives its verdict in two sentences', () => {
			for (const path of pairs) assert.equal(site.page(path).querySelectorAll('.verdict-text > p').length, 2, path);
		});
	});
}

test('every profile of the real site tells how it works with a link in each paragraph, and has a picture of each option', () => {
	const site = openSite('dist');
	const options = site.page('/compare/').querySelectorAll('thead th[data-option]').map((cell) => cell.getAttribute('data-option'));
	const drawn = new Set<string>();
	for (const path of site.pages.filter((each) => /^\/meshes\/[^/]+\/$/.test(each))) {
		const page = site.page(path);
		const bare = page.querySelectorAll('[aria-labelledby="how"] > .prose > p').filter((paragraph) => !paragraph.querySelector('a[href]'));
		assert.deepEqual(bare.map(({ text }) => text), [], path);
		assert.ok(page.querySelectorAll('.claims').length > 6, `${path} has few sections`);
		for (const title of page.querySelectorAll('.walk svg title')) drawn.add(title.id.replace('picture-', ''));
	}
	assert.deepEqual([...drawn].sort(), options.sort());
});

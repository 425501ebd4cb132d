import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import sharp from 'sharp';
import { fileOf, openSite } from './site.ts';

const site = openSite('dist');
const listed = site.pages.filter((path) => !site.page(path).querySelector('meta[name="robots"][content~="noindex"]'));
const files = new Set(site.files);

/** What the head of a page says under a name. */
const says = (path: string, name: string): string | undefined =>
	(site.page(path).querySelector(`meta[name="${name}"]`) ?? site.page(path).querySelector(`meta[property="${name}"]`))?.getAttribute('content');
const linked = (path: string, rel: string): string | undefined => site.page(path).querySelector(`link[rel="${rel}"]`)?.getAttribute('href');

/** Values that more than one page has, with these pages. */
function shared(value: (path: string) => string): readonly string[] {
	const pages = new Map<string, string[]>();
	for (const path of listed) pages.set(value(path), [...(pages.get(value(path)) ?? []), path]);
	return [...pages].filter(([, paths]) => paths.length > 1).map(([text, paths]) => `${paths.join(', ')}: ${text}`);
}

describe('every page is told from every other where it is found and shared', () => {
	test('no two have one title or one description', () => {
		assert.ok(listed.length > 100);
		assert.deepEqual(shared((path) => site.page(path).querySelector('title')?.text ?? ''), []);
		assert.deepEqual(shared((path) => says(path, 'description') ?? ''), []);
	});

	test('descriptions are whole sentences of 50 to 160 characters', () => {
		const wrong = listed.flatMap((path) => {
			const text = says(path, 'description') ?? '';
			const length = [...site.page(path).querySelector('meta[name="description"]')?.attributes['content'] ?? ''].length;
			return length >= 50 && length <= 160 && /[.?!]["”)]?$/.test(text) ? [] : [`${path} (${length}): ${text}`];
		});
		assert.deepEqual(wrong, []);
	});

	test('addresses, titles and descriptions are the same for link previews', () => {
		const wrong = listed.filter((path) => {
			const title = site.page(path).querySelector('title')?.text ?? '';
			return new URL(says(path, 'og:url') ?? '', 'https://none.example').pathname !== path || says(path, 'og:url') !== linked(path, 'canonical') || !title.startsWith(says(path, 'og:title') ?? '-') || says(path, 'og:description') === undefined || says(path, 'og:type') === undefined;
		});
		assert.deepEqual(wrong, []);
	});
});

describe('every page has a card', () => {
	/** The file of a page's card. */
	const cardOf = (path: string): string => new URL(says(path, 'og:image') ?? 'https://none.example/none').pathname.slice(1);

	test('of its own, at the size that it names, of 60 KB at most, with words for those who do not see it', async () => {
		const wrong: string[] = [];
		for (const path of listed) {
			const card = cardOf(path);
			if (!files.has(card)) {
				wrong.push(`${path}: no ${card}`);
				continue;
			}
			const bytes = readFileSync(`dist/${card}`);
			const { width, height, format } = await sharp(bytes).metadata();
			if (format !== 'png' || width !== 1200 || height !== 630) wrong.push(`${card}: ${format} of ${width} by ${height}`);
			if (says(path, 'og:image:width') !== String(width) || says(path, 'og:image:height') !== String(height)) wrong.push(`${path}: names another size`);
			if (bytes.length > 60 * 1024) wrong.push(`${card}: ${bytes.length} bytes`);
			if (!says(path, 'og:image:alt')?.trim() || says(path, 'twitter:card') !== 'summary_large_image') wrong.push(`${path}: says too little of its card`);
		}
		assert.deepEqual(wrong, []);
		assert.deepEqual(shared(cardOf), []);
	});

	test('and there is none without a page', () => {
		const cards = site.files.filter((file) => file.startsWith('cards/'));
		assert.deepEqual(cards, listed.map(cardOf).sort());
	});
});

describe('the manifest', () => {
	const manifest = JSON.parse(site.text('manifest.webmanifest')) as { name: string; icons: { src: string; sizes: string; type: string; purpose?: string }[]; theme_color: string; background_color: string };

	test('is linked from every page and names icons that are what it says', async () => {
		assert.deepEqual(listed.filter((path) => linked(path, 'manifest') !== '/manifest.webmanifest'), []);
		for (const { src, sizes, type } of manifest.icons) {
			assert.ok(files.has(src.slice(1)), `${src} does not exist`);
			if (type !== 'image/png') continue;
			const { width, height } = await sharp(`dist${src}`).metadata();
			assert.equal(`${width}x${height}`, sizes, src);
		}
		assert.ok(manifest.icons.some(({ purpose }) => purpose === 'maskable'));
		assert.match(manifest.theme_color + manifest.background_color, /^(#[0-9a-f]{6}){2}$/);
	});

	test('has beside it the icons that are asked for by name', async () => {
		const { width, height } = await sharp('dist/apple-touch-icon.png').metadata();
		assert.deepEqual([width, height], [180, 180]);
		// The head of an ICO file: zero, the kind 1, and how many pictures it holds.
		assert.deepEqual([...readFileSync('dist/favicon.ico').subarray(0, 6)], [0, 0, 1, 0, 3, 0]);
	});

	test('and pages name the colour of their surface in both themes', () => {
		const colours = site.page('/').querySelectorAll('meta[name="theme-color"]').map((meta) => [meta.getAttribute('media') ?? '', meta.getAttribute('content')]);
		assert.deepEqual(colours.map(([media]) => media), ['', '(prefers-color-scheme:dark)']);
		assert.equal(colours[0]?.[1], manifest.background_color);
		assert.notEqual(colours[0]?.[1], colours[1]?.[1]);
	});
});

describe('the sitemap', () => {
	const days = new Map([...site.text('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)].map(([, address = '', day]) => [new URL(address).pathname, day?.slice(0, 10)]));
	const matrix = JSON.parse(site.text('data/matrix.json')) as { edition: string; facts: { feature: string; checkedOn?: string }[] };

	test('dates the page of a feature by its newest fact', () => {
		for (const feature of new Set(matrix.facts.map((fact) => fact.feature))) {
			const own = matrix.facts.filter((fact) => fact.feature === feature).flatMap(({ checkedOn }) => checkedOn ?? []);
			assert.equal(days.get(`/features/${feature}/`), own.sort().at(-1), feature);
		}
	});

	test('dates an answer and a path by the day that they show, and the matrix by the edition', () => {
		const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
		const shown = (path: string): string | undefined => {
			const [, day = '', month = '', year = ''] = /compared with its sources on\s+(\d+) (\w+) (\d{4})/i.exec(site.page(path).querySelector('main')?.text ?? '') ?? [];
			return year === '' ? undefined : `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
		};
		const pages = listed.filter((path) => /^\/(faq|migrate)\/[^/]+\/$/.test(path));
		assert.ok(pages.length > 20);
		for (const path of pages) assert.equal(days.get(path), shown(path), path);
		assert.equal(days.get('/compare/'), matrix.edition);
	});

	test('names no day after the edition, and none where nothing says one', () => {
		assert.deepEqual([...days].filter(([, day]) => day !== undefined && day > matrix.edition), []);
		assert.equal(days.get('/method/'), undefined);
		assert.ok(files.has(fileOf('/method/')));
	});
});

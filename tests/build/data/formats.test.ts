import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { HTMLElement } from 'node-html-parser';
import { COLLECTION_NAMES } from '../../../src/content/entries.ts';
import { DATA } from '../../../src/schema/data.ts';
import { FOLDERS, openData, wordsOf } from './open.ts';

/** Every named field of a schema, at any depth, with whether it is described. */
function fieldsOf(schema: unknown, where = ''): { where: string; described: boolean }[] {
	if (Array.isArray(schema)) return schema.flatMap((each) => fieldsOf(each, where));
	if (typeof schema !== 'object' || schema === null) return [];
	return Object.entries(schema).flatMap(([key, value]) => {
		if (key !== 'properties') return fieldsOf(value, key.startsWith('$') ? where : `${where}/${key}`);
		return Object.entries(value as object).flatMap(([name, field]) => [
			{ where: `${where}/${name}`, described: 'description' in field || '$ref' in field },
			...fieldsOf(field, `${where}/${name}`),
		]);
	});
}

test('every folder of content is told by a download', () => {
	const told = Object.values(DATA).flatMap(({ tells }) => tells);
	assert.deepEqual([...new Set(told)].sort(), [...COLLECTION_NAMES].sort());
});

for (const folder of FOLDERS) {
	const { site, names, json } = openData(folder);
	const page = site.page('/data/');

	describe(`formats of ${folder}`, () => {
		test('there is a schema for every JSON file, and a file for every schema', () => {
			const schemas = site.files.flatMap((file) => /^data\/schema\/([^/]+)\.json$/.exec(file)?.[1] ?? []);
			assert.deepEqual(schemas, names);
			assert.deepEqual([...names].sort(), Object.keys(DATA).sort());
		});

		for (const name of names) {
			test(`${name}.json fits its schema, which says what every field is`, () => {
				const schema = JSON.parse(site.text(`data/schema/${name}.json`)) as { $schema: string; $id: string; $defs: object };
				assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
				assert.ok(schema.$id.endsWith(`/data/schema/${name}.json`), schema.$id);
				const valid = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
				assert.ok(valid(json(name)), JSON.stringify(valid.errors?.slice(0, 3)));
				assert.deepEqual(fieldsOf(schema).filter(({ described }) => !described).map(({ where }) => where), []);
			});

			test(`${name}.json has the version and edition of all`, () => {
				assert.deepEqual(Object.keys(json(name)).slice(0, 2).sort(), ['edition', 'version']);
				assert.equal(json(name)['edition'], json('matrix')['edition']);
				assert.equal(json(name)['version'], json('index')['changes'][0].version);
			});
		}

		test('the list names every file with its true size, counts, schema and table', () => {
			const { files } = json('index');
			assert.deepEqual(files.map((file: { name: string }) => file.name).sort(), names.filter((name) => name !== 'index').sort());
			for (const { name, json: address, csv, schema, bytes, records } of files) {
				assert.equal(bytes, Buffer.byteLength(site.text(address.slice(1))), name);
				assert.ok(site.files.includes(schema.slice(1)), schema);
				assert.equal(csv !== undefined, site.files.includes(`data/${name}.csv`), name);
				for (const [field, count] of Object.entries(records)) assert.equal(json(name)[field].length, count, `${name}: ${field}`);
			}
		});

		test('the page says the same of every file, and prints its fields and columns', () => {
			const { files } = json('index');
			assert.deepEqual(page.querySelectorAll('.data-file').map((section) => section.id), files.map((file: { name: string }) => `file-${file.name}`));
			for (const { name, title, about, json: address, csv, schema, records } of files) {
				const section: HTMLElement | null = page.getElementById(`file-${name}`);
				assert.equal(wordsOf(section?.querySelector('h3')), title);
				assert.ok(wordsOf(section).includes(about), name);
				assert.deepEqual(section?.querySelectorAll('a').map((link) => link.getAttribute('href')), [address, ...(csv ? [csv] : []), schema]);
				const holds = Object.entries(records).map(([field, count]) => `${field}: ${String(count)}`);
				assert.equal(wordsOf(section?.querySelector('[data-holds]')), holds.join(', '));
				const paths = section?.querySelectorAll('.fields dt').map(wordsOf) ?? [];
				for (const field of Object.keys(json(name))) assert.ok(paths.includes(field), `${name}: ${field}`);
				for (const about of section?.querySelectorAll('.fields dd') ?? []) assert.notEqual(wordsOf(about), '', name);
				if (csv) assert.ok(section?.querySelectorAll('p code').length, `${name} has a table without columns`);
			}
		});

		test('the changelog names every file, newest first, and the page shows it', () => {
			const { changes } = json('index');
			assert.deepEqual(changes.map(({ day }: { day: string }) => day), changes.map(({ day }: { day: string }) => day).sort().reverse());
			assert.deepEqual([...new Set(changes.flatMap(({ files }: { files: string[] }) => files))].sort(), [...names].sort());
			assert.deepEqual(
				page.querySelectorAll('table tbody tr').map((row) => row.querySelectorAll('th, td').map(wordsOf)),
				changes.map(({ day, version, files, text }: { day: string; version: number; files: string[]; text: string }) => [day, String(version), text, files.join(', ')]),
			);
		});

		test('it says how to cite, with the edition, and every page leads there', () => {
			assert.match(wordsOf(page.querySelector('.cite')), /edition of \d{1,2} \w+ \d{4}, https:\/\/.*\/data\/, CC BY 4\.0/);
			assert.ok(wordsOf(page).includes(`Edition ${json('matrix')['edition']}`));
			for (const path of site.pages.filter((each) => site.page(each).querySelector('footer'))) {
				assert.ok(site.page(path).querySelector('footer a[href="/data/"]'), path);
			}
		});
	});
}

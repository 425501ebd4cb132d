import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { FOLDERS, openData, type Record, wordsOf } from './open.ts';

/** The records of the JSON file that each line of a table stands for, and the ids that the two share. */
const LINES: Readonly<{ [name: string]: (data: Record) => readonly Record[] }> = {
	matrix: ({ options, features }) => features.flatMap((feature: Record) => options.map((option: Record) => ({ option: option['id'], feature: feature['id'], title: feature['title'] }))),
	features: ({ features }) => features,
	sources: ({ sources }) => sources,
	releases: ({ lines }) => lines,
	conformance: ({ reports }) => reports.flatMap((report: Record) => report['profiles'].map((profile: Record) => ({ report: report['id'], date: report['date'], profile: profile['name'] }))),
	benchmarks: ({ studies }) => studies.flatMap((study: Record) => study['figures'].map((figure: Record) => ({ ...figure, versus: undefined, study: study['id'] }))),
	claims: ({ claims }) => claims,
	estimates: ({ options }) => options.flatMap((option: Record) => option['coefficients'].map((number: Record) => ({ ...number, option: option['id'], low: number['range'][0], typical: number['range'][1], high: number['range'][2] }))),
	migration: ({ paths }) => paths.flatMap((path: Record) => path['mapping'].map((row: Record) => ({ ...row, path: path['id'], to: path['to'] }))),
	faq: ({ entries }) => entries,
};

/** A cell as the table writes it. A text that would be run as a formula is made harmless, a number stays one. */
const asCell = (value: unknown): string => (typeof value === 'number' ? String(value) : String(value).replace(/^(?=[-+=@\s])/, "'"));

for (const folder of FOLDERS) {
	const { site, json } = openData(folder);
	const tables = site.files.flatMap((file) => /^data\/([^/]+)\.csv$/.exec(file)?.[1] ?? []);

	describe(`tables of ${folder}`, () => {
		test('are those that this test knows', () => assert.deepEqual(tables, Object.keys(LINES).sort()));

		for (const name of tables) {
			test(`${name}.csv says what ${name}.json says, line by line`, () => {
				const text = site.text(`data/${name}.csv`);
				const [header = [], ...lines] = parse(text, { relax_column_count: false }) as string[][];
				const records = LINES[name]?.(json(name)) ?? [];
				assert.ok(text.endsWith('\r\n') && lines.length > 0);
				assert.equal(lines.length, records.length);
				lines.forEach((line, index) => {
					header.forEach((column, at) => {
						const value = records[index]?.[column];
						if (['string', 'number', 'boolean'].includes(typeof value)) assert.equal(line[at], asCell(value), `${name}.csv:${index + 2}: ${column}`);
						if (Array.isArray(value) && value.every((each) => typeof each === 'string')) assert.equal(line[at], asCell(value.join(column === 'notes' ? ' | ' : ' ')).replace(/^'$/, ''), `${name}.csv:${index + 2}: ${column}`);
					});
				});
				assert.deepEqual(site.page('/data/').querySelectorAll(`#file-${name} p code`).map(wordsOf), header);
			});
		}
	});
}

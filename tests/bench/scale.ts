import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How much a catalogue is to hold. */
export interface Scale {
	readonly meshes: number;
	readonly features: number;
	readonly questions: number;
}

const INVENTED = 'tests/fixtures/content';

/** A mesh with one option and facts of its own, which all further meshes are copies of. */
const MESH = 'finch';

const idsOf = (folder: string): string[] => readdirSync(folder).map((file) => file.replace(/\.[a-z]+$/, '')).sort();

/** Words and ids with the number of the copy. */
const renamed = (text: string, copy: number): string =>
	text
		.replace(/^name: .*$/m, `name: Finch ${copy}`)
		.replace(/^( *- id: | *id: )finch$/m, `$1${MESH}-${copy}`)
		.replace(/^( +)name: Finch$/m, `$1name: Finch ${copy}`)
		.replace(/^( +)short: Finch$/m, `$1short: Finch ${copy}`)
		.replace(/^( +)order: .*$/m, `$1order: ${100 + copy}`)
		.replace(/^ +colour: .*\n/m, '');

/** Copies files of a folder until it holds so many, each text changed by the number of its copy. */
function fill(folder: string, count: number, ending: string, change: (text: string, copy: number) => string): void {
	const own = idsOf(folder);
	for (let at = own.length; at < count; at += 1) {
		const id = own[at % own.length] ?? '';
		const copy = 1 + Math.floor(at / own.length);
		writeFileSync(join(folder, `${id}-${copy}.${ending}`), change(readFileSync(join(folder, `${id}.${ending}`), 'utf8'), copy));
	}
}

/** Writes the invented catalogue at a scale. Returns its folder, which the caller removes. */
export function invent({ meshes, features, questions }: Scale): string {
	const folder = mkdtempSync(join(tmpdir(), 'catalogue-invented-'));
	cpSync(INVENTED, folder, { recursive: true });
	const path = (...parts: string[]): string => join(folder, ...parts);
	const rows = idsOf(path('features'));
	fill(path('features'), features, 'mdx', (text, copy) =>
		text.replace(/^title: (.*)$/m, `title: $1 ${copy}`).replace(/^question: (.*)\?$/m, `question: $1, asked ${copy} times?`).replace(/^suits: .*\n/m, ''),
	);
	for (const subject of readdirSync(path('facts'))) {
		for (let at = rows.length; at < features; at += 1) {
			const fact = path('facts', subject, `${rows[at % rows.length]}.mdx`);
			if (existsSync(fact)) cpSync(fact, fact.replace(/\.mdx$/, `-${1 + Math.floor(at / rows.length)}.mdx`));
		}
	}
	const first = idsOf(path('meshes')).length;
	for (let copy = first + 1; copy <= meshes; copy += 1) {
		writeFileSync(path('meshes', `${MESH}-${copy}.mdx`), renamed(readFileSync(path('meshes', `${MESH}.mdx`), 'utf8'), copy));
		cpSync(path('facts', MESH), path('facts', `${MESH}-${copy}`), { recursive: true });
	}
	fill(path('faq'), questions, 'mdx', (text, copy) => text.replace(/^question: (.*)\?$/m, `question: $1, asked ${copy} times?`));
	return folder;
}

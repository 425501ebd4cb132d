import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../domain/catalogue.ts';
import { COLLECTIONS, type CollectionName, SINGLE_FILES } from '../schema/collections.ts';
import { checkedContent } from './check.ts';
import { COLLECTION_NAMES, type Content } from './entries.ts';
import { didYouMean } from './nearest.ts';
import { fileOf, KIND_OF, namesIn, placeOf } from './place.ts';
import type { ContentFile } from './read-folder.ts';
import { FIELD_OF_KIND } from './rules/fact-kind.ts';
import { meshBySubject } from './rules/subjects.ts';

/** A content file that does not exist yet. */
export interface NewFile {
	/** Its place below the content folder. */
	readonly file: string;
	readonly text: string;
}

export const USAGE = `Usage: npm run new -- <kind> <id>
  npm run new -- fact <mesh-or-option> <feature>
  npm run new -- feature <id>
  npm run new -- mesh <id>
  npm run new -- source <id>
  npm run new -- group <id>
  npm run new -- faq <id>
  npm run new -- faq-category <id>
  npm run new -- words <id>
  npm run new -- conformance <mesh> <id>
  npm run new -- api <id>
  npm run new -- page <id>
  npm run new -- question <id>
  npm run new -- layer <id>
  npm run new -- profile <mesh>
  npm run new -- picture <option>
  npm run new -- path <path>
  npm run new -- step <path> <step>
  npm run new -- commands <id>
  npm run new -- placeholder <id>
  npm run new -- claim <id>
  npm run new -- study <id>
  npm run new -- finding <id>
  npm run new -- chart <id>
  npm run new -- estimate <option>
  npm run new -- scenario <id>
  npm run new -- price <id>
  npm run new -- edition <day>
  npm run new -- change <edition> <id>
An id is the name of the file: lower-case letters, digits and single hyphens.`;

/** Puts values in place of those that a template has, at any depth, and keeps its notes. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
	return Object.entries(values).reduce(
		(text, [field, value]) => text.replace(new RegExp(`^([ -]*${field}:) .*$`, 'm'), (_, name: string) => `${name} ${value}`),
		template,
	);
}

/** `red-kite` as `Red kite`: a name to start from. */
const nameFrom = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** The next free place behind all others, with room for what comes between. */
const orderAfter = (orders: readonly number[]): string => String(Math.floor(Math.max(0, ...orders) / 10) * 10 + 10);

/** A fact's template with the field that its row asks for, the row's question, and the newest release of the mesh. */
function fillFact(template: string, subject: string, feature: string, content: Content, today: Day): string {
	const row = content.entries.features.find(({ id }) => id === feature)?.data;
	const mesh = meshBySubject(content).get(subject)?.data;
	const release = mesh?.releases.find(({ supported }) => supported) ?? mesh?.releases[0];
	const field = row === undefined ? 'support' : FIELD_OF_KIND[row.kind];
	const value = { support: 'partial', rating: 'unknown', value: "'TODO: the answer'" }[field];
	const known = fill(template.replace(/^support: .*$/m, `${field}: ${value}`), {
		checkedOn: today,
		...(release !== undefined && { version: `'${release.latest}'` }),
	});
	const kept = known.replace(new RegExp(`^# ${field}: .*\n`, 'm'), '');
	return row === undefined ? kept : kept.replace(/^---\n/, () => `---\n# ${row.question}\n# ${row.yardstick.replace(/\s+/g, ' ')}\n\n`);
}

/** What is known of a new file of any kind but a fact. */
function valuesFor(kind: CollectionName, id: string, { entries }: Content, today: Day): Readonly<Record<string, string>> {
	const title = `'TODO: ${nameFrom(id)}'`;
	switch (kind) {
		case 'meshes': {
			const orders = entries.meshes.flatMap(({ data }) => data.options.map(({ order }) => order));
			return { name: title, id, order: orderAfter(orders), checkedOn: today };
		}
		case 'groups':
			return { title, order: orderAfter(entries.groups.map(({ data }) => data.order)) };
		case 'features':
			return { title, group: `todo-group # one of: ${entries.groups.map((group) => group.id).join(', ')}` };
		case 'questions':
			return { title: `'TODO: ${nameFrom(id)}?'`, order: orderAfter(entries.questions.map(({ data }) => data.order)) };
		case 'paths':
			return { title, order: orderAfter(entries.paths.map(({ data }) => data.order)), checkedOn: today };
		case 'placeholders':
			return { order: orderAfter(entries.placeholders.map(({ data }) => data.order)) };
		case 'editions':
			return { title, after: entries.editions.map((edition) => edition.id).sort().at(-1) ?? '2025-01-01 # the first edition: remove this line' };
		case 'changes':
			return { day: id.slice(0, id.indexOf('/')) };
		default:
			return { title };
	}
}

/**
 * The file that `npm run new -- …` writes.
 *
 * @param words What stands behind the command: a kind, and the one or two parts of an id.
 * @throws Error with a message for the editor when the words make no id, the fact's row or column does not exist, or
 *   the file does.
 */
export function describeNew(words: readonly string[], files: readonly ContentFile[], templates: string, today: Day): NewFile {
	const [word, ...parts] = words;
	if (word === undefined) throw new Error(USAGE);
	const kind = COLLECTION_NAMES.find((name) => KIND_OF[name] === word && !SINGLE_FILES.has(name));
	if (kind === undefined) {
		const kinds = COLLECTION_NAMES.filter((name) => !SINGLE_FILES.has(name)).map((name) => KIND_OF[name]);
		throw new Error(`There is no kind "${word}".${didYouMean(word, kinds)} The kinds: ${kinds.join(', ')}.\n\n${USAGE}`);
	}
	const id = parts.join('/');
	const { ending } = COLLECTIONS[kind];
	const file = fileOf(kind, id);
	const names = namesIn(kind).length;
	if (parts.length !== names) throw new Error(`A ${word} takes ${names === 2 ? 'two names' : 'one id'}.\n\n${USAGE}`);
	const fault = parts.some((part) => /[/\\]/.test(part)) ? `"${id}" is not an id.` : placeOf(file).faults[0];
	if (fault !== undefined) throw new Error(fault);
	if (files.some((other) => other.file === file)) throw new Error(`content/${file} is there already. Edit that file, or choose another id.`);

	const { content } = checkedContent(files, today);
	const template = readFileSync(join(templates, `${word}.${ending}`), 'utf8');
	if (kind !== 'facts') return { file, text: fill(template, valuesFor(kind, id, content, today)) };

	const [subject = '', feature = ''] = parts;
	const subjects = new Set([...content.ids.meshes, ...meshBySubject(content).keys()]);
	if (!subjects.has(subject)) {
		throw new Error(`There is no mesh or option "${subject}".${didYouMean(subject, subjects)} They are: ${[...subjects].sort().join(', ')}.`);
	}
	if (!content.ids.features.has(feature)) {
		throw new Error(`There is no feature "${feature}".${didYouMean(feature, content.ids.features)} Make it first: npm run new -- feature ${feature}`);
	}
	return { file, text: fillFact(template, subject, feature, content, today) };
}

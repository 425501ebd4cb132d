import { load } from 'js-yaml';
import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, type ErrorCode, type YAMLError } from 'yaml';

/** Something that is wrong with a YAML text, with its line in that text, from 1. */
export interface YamlFault {
	readonly line: number;
	/** The field, where it is one field's fault. */
	readonly field?: string;
	readonly message: string;
}

/** The values of a YAML text, and what is wrong with it. */
export interface YamlResult {
	/** Undefined where the text could not be read at all. */
	readonly data: unknown;
	readonly faults: readonly YamlFault[];
}

const QUOTES = "Text that holds a colon and a space, or begins with one of @ ` ' \" [ ] { } & * ! | > % #, needs quotes around it.";

/** What an editor can do about a fault, by the parser's code for it. */
const ADVICE: Partial<Record<ErrorCode, string>> = {
	DUPLICATE_KEY: 'This field stands in the file a second time. Keep one of the two.',
	TAB_AS_INDENT: 'This line is indented with a tab. Use spaces.',
	BAD_INDENT: 'This line is not indented like its neighbours. Fields of one thing begin in the same column; use spaces.',
	BLOCK_AS_IMPLICIT_KEY: `This is not one field. ${QUOTES}`,
	MULTILINE_IMPLICIT_KEY: `This is not a field. Write name: value. ${QUOTES}`,
	BAD_SCALAR_START: `This is not a value. ${QUOTES}`,
	MISSING_CHAR: `Something is missing here: a closing quote or bracket, or the colon after a field's name. ${QUOTES}`,
	MULTIPLE_DOCS: 'A line --- or ... ends the fields. Remove it.',
};

const messageOf = ({ code, message }: YAMLError): string =>
	ADVICE[code] ?? `This cannot be read as fields: ${(message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '')}. ${QUOTES}`;

/** js-yaml has no opinion on which fault of a line is the cause, so ask the parser that reads on after a fault. */
function faultsOf(text: string, reason: string): readonly YamlFault[] {
	const counter = new LineCounter();
	const { errors } = parseDocument(text, { lineCounter: counter, version: '1.2' });
	const byLine = new Map<number, YamlFault>();
	for (const error of errors) {
		const line = counter.linePos(error.pos[0]).line;
		if (!byLine.has(line)) byLine.set(line, { line, message: messageOf(error) });
	}
	return byLine.size > 0 ? [...byLine.values()] : [{ line: 1, message: `This cannot be read as fields: ${reason}. ${QUOTES}` }];
}

/** A bare day. js-yaml turns 2026-02-30 into 2 March without a word, so days are looked at before it does. */
const BARE_DAY = /^[ \t-]*(?:([\w-]+):[ \t]+)?(\d{4}-\d{1,2}-\d{1,2})[ \t]*(?:#.*)?$/;

function wrongDays(text: string): readonly YamlFault[] {
	return text.split(/\r?\n/).flatMap((content, index) => {
		const [, field, found] = BARE_DAY.exec(content) ?? [];
		if (found === undefined) return [];
		const date = new Date(`${found}T00:00:00Z`);
		if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(found)) return [];
		const message = `"${found}" is not a day. Write it as YYYY-MM-DD, for example 2026-11-22.`;
		return [{ line: index + 1, message, ...(field !== undefined && { field }) }];
	});
}

/**
 * Reads YAML with the library and the settings that Astro reads content with, so that the check and the build never
 * disagree about a value. It is also four times as fast as `yaml`, which is asked only where something is wrong.
 */
export function readYaml(text: string): YamlResult {
	try {
		return { data: load(text) ?? null, faults: wrongDays(text) };
	} catch (error) {
		const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
		return { data: undefined, faults: faultsOf(text, reason) };
	}
}

/**
 * Finds the lines of fields in a YAML text, for messages.
 *
 * @returns A function from a path to its line, from 1. A field that is not there has the line of what it is missing
 *   from; the outermost has line 0, which the caller takes for the beginning of the file.
 */
export function lineFinder(text: string): (path: readonly (string | number)[]) => number {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, version: '1.2' });
	return (path) => {
		let node: unknown = document.contents;
		let line = 0;
		for (const step of path) {
			if (isMap(node)) {
				const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
				if (!isPair(pair) || !isScalar(pair.key) || !pair.key.range) return line;
				line = counter.linePos(pair.key.range[0]).line;
				node = pair.value;
			} else if (isCollection(node) && typeof step === 'number') {
				const item: unknown = node.items[step];
				if (!isCollection(item) && !isScalar(item)) return line;
				if (item.range) line = counter.linePos(item.range[0]).line;
				node = item;
			} else {
				return line;
			}
		}
		return line;
	};
}

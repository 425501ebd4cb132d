import { COLLECTION_NAMES, type Content } from '../entries.ts';
import { type Problem, problem } from '../problem.ts';

/** Words that the templates are filled with. */
const PLACEHOLDER = /^TODO\b|^https:\/\/todo\.example\b/;

function placesOf(value: unknown, path: Problem['path']): readonly Problem['path'][] {
	if (typeof value === 'string') return PLACEHOLDER.test(value) ? [path] : [];
	if (Array.isArray(value)) return value.flatMap((item, index) => placesOf(item, [...path, index]));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => placesOf(item, [...path, key]));
}

/** What a template says is for the person who fills it in, and never for a reader. */
export function noPlaceholders({ entries, prose }: Content): readonly Problem[] {
	const message = 'This is still the text of the template. Write your own, or remove it.';
	const fields = COLLECTION_NAMES.flatMap((name) =>
		entries[name].flatMap(({ file, data }) => placesOf(data, []).map((path) => problem(file, path, message))),
	);
	const bodies = prose.flatMap(({ file, body, bodyLine }) => {
		const line = body.split('\n').findIndex((text) => PLACEHOLDER.test(text));
		return line < 0 ? [] : [{ file, path: [], line: bodyLine + line, message }];
	});
	return [...fields, ...bodies];
}

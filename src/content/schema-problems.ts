import type { z } from 'astro/zod';
import { COLLECTIONS, type CollectionName } from '../schema/collections.ts';
import type { DataOf } from './entries.ts';
import { didYouMean, nearest } from './nearest.ts';
import { type Problem, problem } from './problem.ts';

type Path = readonly (string | number)[];

/** What a schema made of a file: its data, or what is wrong with it. */
export type SchemaResult<Name extends CollectionName> =
	| { readonly data: DataOf<Name> }
	| { readonly problems: readonly Problem[] };

/** The schema of the thing at a path, as far as it can be followed, without what is wrapped around it. */
function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
	const { def } = schema._zod as z.core.$ZodTypes['_zod'];
	if (def.type === 'optional' || def.type === 'default') return schemaAt(def.innerType, path);
	const [step, ...rest] = path;
	if (step === undefined) return schema;
	if (def.type === 'array') return schemaAt(def.element, rest);
	const inner = def.type === 'object' ? def.shape[step] : undefined;
	return inner === undefined ? undefined : schemaAt(inner, rest);
}

/** The fields that may stand at a path; none where that is not a set of fields. */
export function fieldsAt(schema: z.core.$ZodType, path: Path): readonly string[] {
	const found = schemaAt(schema, path);
	if (found === undefined) return [];
	const { def } = found._zod as z.core.$ZodTypes['_zod'];
	return def.type === 'object' ? Object.keys(def.shape) : [];
}

/** The message of an issue, where Zod's own words would say nothing to an editor. */
function messageOf(issue: z.core.$ZodIssue, schema: z.core.$ZodType, path: Path): string {
	if (issue.code !== 'invalid_type' || !issue.message.startsWith('Invalid input')) return issue.message;
	if (issue.expected === 'array') {
		const field = path.at(-1) ?? 'name';
		return `Write a list, or remove the field if it would be empty:\n      ${field}:\n        - the first`;
	}
	const fields = fieldsAt(schema, path);
	return fields.length > 0 ? `Write fields here, each as name: value. The fields: ${fields.join(', ')}.` : issue.message;
}

/** Whether something stands in the data at a path. */
function stands(data: unknown, path: Path): boolean {
	let value = data;
	for (const step of path) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
		value = Reflect.get(value, step);
	}
	return true;
}

/**
 * Holds what a file says to the schema of its collection.
 *
 * A field that is missing because its name is misspelt is told once, at the misspelt name.
 */
export function checkSchema<Name extends CollectionName>(name: Name, file: string, data: unknown): SchemaResult<Name> {
	const { schema } = COLLECTIONS[name];
	const result = schema.safeParse(data);
	if (result.success) return { data: result.data as DataOf<Name> };
	const problems: Problem[] = [];
	const meant = new Set<string>();
	for (const issue of result.error.issues) {
		const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
		if (issue.code !== 'unrecognized_keys') continue;
		const fields = fieldsAt(schema, path);
		for (const key of issue.keys) {
			const found = nearest(key, fields);
			if (found !== undefined) meant.add(JSON.stringify([...path, found]));
			problems.push(
				problem(file, [...path, key], `"${key}" is not a field here.${didYouMean(key, fields)} The fields: ${fields.join(', ')}.`),
			);
		}
	}
	for (const issue of result.error.issues) {
		const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
		if (issue.code === 'unrecognized_keys') continue;
		if (meant.has(JSON.stringify(path)) && !stands(data, path)) continue;
		problems.push(problem(file, path, messageOf(issue, schema, path)));
	}
	return { problems };
}

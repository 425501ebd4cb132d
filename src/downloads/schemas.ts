import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { z } from 'astro/zod';
import { DATA, DATA_NAMES, type DataName } from '../schema/data.ts';
import type { JsonSchema } from '../views/data-fields.ts';

/** A name in the types stays a name in the schema, under which parts refer to it; JSON Schema has no keyword `id`. */
const toJsonSchema = (schema: z.ZodType): JsonSchema =>
	z.toJSONSchema(schema, {
		override: ({ jsonSchema }) => {
			delete jsonSchema.id;
		},
	}) as JsonSchema;

/** The JSON Schema of a file, draft 2020-12. */
export function schemaOf(name: DataName): JsonSchema {
	const { title, about, schema } = DATA[name];
	const { $schema, ...rest } = toJsonSchema(schema);
	return { ...($schema !== undefined && { $schema }), title, description: about, ...rest };
}

/** `/data/whichmesh.d.ts`: the same formats as TypeScript types, one named for each file, and those of their parts. */
export async function typesOf(heading: string): Promise<string> {
	const all = z.strictObject(Object.fromEntries(DATA_NAMES.map((name) => [`${name}.json`, DATA[name].schema.describe(DATA[name].about)])));
	const bannerComment = `/** ${heading} */`;
	return compile(toJsonSchema(all) as JSONSchema, 'DataFiles', { additionalProperties: false, bannerComment });
}

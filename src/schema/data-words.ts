import { z } from 'astro/zod';

/** What the formats under `/data/` have in common. Every field says what it is: the schemas, the types and `/data/` print it. */

export const words = (what: string) => z.string().describe(what);
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/).describe('A day, YYYY-MM-DD.');
export const checkedOn = day.describe('The day on which a person compared it with its sources, YYYY-MM-DD.');
export const sourceIds = z.array(z.string()).describe('Ids of entries in sources.json, the weightiest first.');
export const factRefs = z.array(z.string()).describe('Facts it rests on, as option/feature or mesh/feature.');
export const optionId = z.string().describe('Id of an option in matrix.json.');
export const optionIds = z.array(z.string()).describe('Ids of options in matrix.json.');
export const meshId = z.string().describe('Id of a mesh in meshes.json.');
export const featureId = z.string().describe('Id of a feature in matrix.json.');
export const path = z.string().regex(/^\//).describe('The address from the root of the site.');
export const order = z.number().describe('Where it stands; smaller comes first.');

/** What every file begins with. */
export const envelope = {
	version: z.literal(1).describe('Version of this format. It grows when a field is removed or changes its meaning.'),
	edition: day.describe('The newest day on which a fact was compared with its sources. Name it when you cite.'),
};

/** A record that has a name in the types. */
export const record = <Shape extends z.ZodRawShape>(name: string, what: string, shape: Shape) => z.strictObject(shape).meta({ id: name, description: what });

/** A whole file. */
export const file = <Shape extends z.ZodRawShape>(name: string, shape: Shape) => z.strictObject({ ...envelope, ...shape }).meta({ id: `${name}File` });

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { COLLECTION_NAMES } from '../../../src/content/entries.ts';
import { splitFrontmatter } from '../../../src/content/frontmatter.ts';
import { templateOf } from '../../../src/content/place.ts';
import { checkSchema, fieldsAt } from '../../../src/content/schema-problems.ts';
import { readYaml } from '../../../src/content/yaml.ts';
import { COLLECTIONS } from '../../../src/schema/collections.ts';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');
const README = read('content/README.md');

/** Every name of a field of a schema, at any depth. */
function namesOf(schema: unknown): readonly string[] {
	if (Array.isArray(schema)) return schema.flatMap(namesOf);
	if (typeof schema !== 'object' || schema === null) return [];
	return Object.entries(schema).flatMap(([key, value]) =>
		key === 'properties' ? [...Object.keys(Object(value)), ...Object.values(Object(value)).flatMap(namesOf)] : namesOf(value),
	);
}

for (const name of COLLECTION_NAMES) {
	const path = templateOf(name);
	const template = read(path);
	const { schema } = COLLECTIONS[name];
	const names = [...new Set(namesOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })))];

	test(`${path} is valid as it stands`, () => {
		const parts = path.endsWith('.yaml') ? { fields: template } : splitFrontmatter(template);
		assert.ok('fields' in parts);
		const { data, faults } = readYaml(parts.fields);
		assert.deepEqual(faults, []);
		assert.deepEqual(checkSchema(name, path, data), { data: schema.parse(data) });
	});

	test(`${path} shows every field`, () => {
		assert.ok(names.length >= fieldsAt(schema, []).length && names.length > 0);
		for (const field of names) assert.match(template, new RegExp(`^[-# ]*${field}: `.replace(': ', ':'), 'm'), field);
	});

	test(`content/README.md explains every field of ${name}`, () => {
		const section = README.split(/^## /m).find((text) => text.toLowerCase().startsWith(name));
		assert.ok(section !== undefined, `no section "${name}"`);
		for (const field of names) assert.ok(section.includes(`\`${field}\``), field);
	});
}

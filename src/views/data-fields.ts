/** As much of a JSON Schema as the formats below `/data/` use. */
export interface JsonSchema {
	readonly $schema?: string;
	readonly $ref?: string;
	readonly $defs?: Readonly<Record<string, JsonSchema>>;
	readonly title?: string;
	readonly description?: string;
	readonly type?: string;
	readonly const?: unknown;
	readonly enum?: readonly unknown[];
	readonly properties?: Readonly<Record<string, JsonSchema>>;
	readonly required?: readonly string[];
	readonly items?: JsonSchema;
	readonly prefixItems?: readonly JsonSchema[];
	readonly additionalProperties?: JsonSchema | boolean;
}

/** A field as `/data/` prints it. */
export interface FieldView {
	/** `facts[].caveats`; `<key>` stands for any key. */
	readonly path: string;
	/** `text`, `list of text`, `one of full, partial`. */
	readonly type: string;
	/** Whether it may be absent. */
	readonly optional: boolean;
	readonly about: string;
}

const WORDS: Readonly<Record<string, string>> = { string: 'text', integer: 'whole number', number: 'number', boolean: 'true or false', object: 'object' };

function typeWords(schema: JsonSchema, resolve: (schema: JsonSchema) => JsonSchema): string {
	const { type = '', const: only, enum: values, items, prefixItems, additionalProperties } = resolve(schema);
	if (only !== undefined) return `always ${String(only)}`;
	if (values !== undefined) return `one of ${values.join(', ')}`;
	if (prefixItems !== undefined) return `${prefixItems.length} numbers`;
	if (items !== undefined) return `list of ${typeWords(items, resolve)}`.replace(/list of object$/, 'list');
	if (typeof additionalProperties === 'object') return `${typeWords(additionalProperties, resolve)} by key`.replace(/^object /, '');
	return WORDS[type] ?? type;
}

/** Every field of a format, those of records below the field that holds them. */
export function fieldsOf(root: JsonSchema): FieldView[] {
	const resolve = (schema: JsonSchema): JsonSchema => {
		const name = schema.$ref?.replace('#/$defs/', '');
		return name === undefined ? schema : { ...root.$defs?.[name], ...schema };
	};
	const below = (schema: JsonSchema, path: string): FieldView[] => {
		const { properties = {}, required = [], items, additionalProperties } = resolve(schema);
		if (items !== undefined) return below(items, `${path}[]`);
		if (typeof additionalProperties === 'object') return below(additionalProperties, `${path}.<key>`);
		return Object.entries(properties).flatMap(([name, field]) => {
			const own = path === '' ? name : `${path}.${name}`;
			const about = field.description ?? resolve(field).description ?? '';
			return [{ path: own, type: typeWords(field, resolve), optional: !required.includes(name), about }, ...below(field, own)];
		});
	};
	return below(root, '');
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

/** A Kubernetes object as a manifest has it. */
export interface KubernetesObject {
	readonly apiVersion: string;
	readonly kind: string;
	readonly [field: string]: unknown;
}

/** What a schema says is wrong with an object: where, and what. */
export interface Fault {
	/** Field by field from the outside in. */
	readonly path: readonly (string | number)[];
	readonly message: string;
}

/** Something that knows some kinds of object. Undefined for a kind that it does not know. */
export type Schemas = (object: KubernetesObject) => Promise<readonly Fault[] | undefined>;

/** `/spec/rules/0` as a path. */
const pathOf = (pointer: string): (string | number)[] =>
	pointer
		.split('/')
		.slice(1)
		.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
		.map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** Packages of the registry that carry models of Kubernetes kinds, as `package.json` lists them. */
export function modelPackages(packageJson: string): readonly string[] {
	const { devDependencies } = JSON.parse(packageJson) as { devDependencies: Record<string, string> };
	return Object.keys(devDependencies).filter((name) => name === 'kubernetes-models' || name.startsWith('@kubernetes-models/'));
}

interface Model {
	validate(): void;
}

const isModel = (value: unknown): value is new (data: unknown) => Model => typeof value === 'function';

/** Where a field that a model forbids stands; the model only says that there is one. */
function messageOf(error: unknown): string {
	return error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
}

/** Objects held to the models of packages: core kinds and those of extensions. */
export function packageSchemas(packages: readonly string[]): Schemas {
	return async ({ apiVersion, kind, ...rest }) => {
		for (const name of packages) {
			let module: Readonly<Record<string, unknown>>;
			try {
				module = (await import(`${name}/${apiVersion}/${kind}`)) as Readonly<Record<string, unknown>>;
			} catch {
				continue;
			}
			const model = module[kind];
			if (!isModel(model)) continue;
			try {
				new model(rest).validate();
				return [];
			} catch (error) {
				const message = messageOf(error);
				const pointer = /(?:data|at)?(\/[\w/~.-]+)/.exec(message)?.[1] ?? '';
				return [{ path: pathOf(pointer), message: `${message} (by the schema of ${name})` }];
			}
		}
		return undefined;
	};
}

interface IndexEntry {
	readonly set: string;
	readonly apiVersion: string;
	readonly kind: string;
	readonly file: string;
}

/**
 * Objects held to the JSON Schemas of a folder, whose `index.json` names their kinds. Every set that knows a kind is asked.
 * Knows nothing where there is no such folder.
 */
export function folderSchemas(folder: string | undefined): Schemas {
	if (folder === undefined || !existsSync(join(folder, 'index.json'))) return async () => undefined;
	const { schemas } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { schemas: readonly IndexEntry[] };
	const present = new Set(readdirSync(folder));
	const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
	const compiled = new Map<string, ValidateFunction>();
	const validatorOf = (file: string): ValidateFunction => {
		// Go writes classes of one letter without braces.
		const text = readFileSync(join(folder, file), 'utf8').replace(/\\\\([pP])([A-Z])/g, '\\\\$1{$2}');
		const known = compiled.get(file) ?? ajv.compile(JSON.parse(text) as object);
		compiled.set(file, known);
		return known;
	};
	return async (object) => {
		const entries = schemas.filter(
			({ apiVersion, kind, set }) => apiVersion === object.apiVersion && kind === object.kind.toLowerCase() && present.has(set),
		);
		if (entries.length === 0) return undefined;
		return entries.flatMap(({ file, set }) => {
			const validate = validatorOf(file);
			if (validate(object)) return [];
			return (validate.errors ?? []).map(({ instancePath, message, params }) => {
				const extra = 'additionalProperty' in params ? ` "${String(params['additionalProperty'])}"` : '';
				return { path: pathOf(instancePath), message: `${message ?? 'is wrong'}${extra} (by the schema of ${set})` };
			});
		});
	};
}

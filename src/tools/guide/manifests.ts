import { isMap, LineCounter, parseAllDocuments } from 'yaml';
import { type Problem, problemAt } from '../../content/problem.ts';
import type { Fault, KubernetesObject, Schemas } from './schemas.ts';

/** What came of checking a manifest. */
export interface ManifestResult {
	readonly problems: readonly Problem[];
	/** Documents that nothing here could check, and why. */
	readonly unchecked: readonly string[];
	/** How many documents were held to a schema. */
	readonly checked: number;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isKubernetes = (value: Record<string, unknown>): value is Record<string, unknown> & KubernetesObject =>
	typeof value['apiVersion'] === 'string' && typeof value['kind'] === 'string';

/** The smallest Deployment, to lay a patch over. */
const deployment = (patch: Record<string, unknown>): KubernetesObject => {
	const spec = isObject(patch['spec']) ? patch['spec'] : {};
	const template = isObject(spec['template']) ? spec['template'] : {};
	const pod = { containers: [{ name: 'any', image: 'any' }], ...(isObject(template['spec']) ? template['spec'] : {}) };
	return {
		apiVersion: 'apps/v1',
		kind: 'Deployment',
		metadata: { name: 'any' },
		...patch,
		spec: { selector: { matchLabels: { app: 'any' } }, ...spec, template: { ...template, spec: pod } },
	};
};

/**
 * Holds every document of a manifest to a schema. A file `…-patch.yaml` is laid over a Deployment; a file `values…` is for a
 * chart, which no schema here knows.
 *
 * @param file Its place below the content folder.
 */
export async function checkManifest(file: string, text: string, schemas: readonly Schemas[]): Promise<ManifestResult> {
	const lines = new LineCounter();
	const documents = parseAllDocuments(text, { lineCounter: lines });
	if (!Array.isArray(documents) || documents.length === 0) return { problems: [problemAt(file, 1, 'This manifest is empty. Write an object, or delete the file.')], unchecked: [], checked: 0 };
	const problems: Problem[] = [];
	const unchecked: string[] = [];
	let checked = 0;
	for (const document of documents) {
		const start = lines.linePos(document.contents?.range?.[0] ?? 0).line;
		for (const error of document.errors) problems.push(problemAt(file, error.linePos?.[0].line ?? start, `This is not YAML: ${error.message.split('\n')[0] ?? ''}`));
		if (document.errors.length > 0) continue;
		const value: unknown = document.toJS();
		if (!isObject(value)) {
			problems.push(problemAt(file, start, 'A manifest holds objects with apiVersion and kind. Write one, or delete the document.'));
			continue;
		}
		if (/\/values[^/]*$/.test(file)) {
			unchecked.push(`${file}: values of a chart`);
			continue;
		}
		const object = file.endsWith('-patch.yaml') && !isKubernetes(value) ? deployment(value) : value;
		if (!isKubernetes(object)) {
			problems.push(problemAt(file, start, 'This object has no apiVersion or no kind. Add both, for example\n      apiVersion: v1\n      kind: Service'));
			continue;
		}
		const answers = await Promise.all(schemas.map((ask) => ask(object)));
		const known = answers.filter((answer): answer is readonly Fault[] => answer !== undefined);
		if (known.length === 0) unchecked.push(`${file}: ${object.apiVersion} ${object.kind}`);
		else checked += 1;
		for (const { path, message } of known.flat()) {
			const node = isMap(document.contents) ? nodeAt(document, path) : undefined;
			const line = node === undefined ? start : lines.linePos(node).line;
			problems.push(problemAt(file, line, `${path.join('.') || object.kind}: ${message}. Correct it by the reference of ${object.kind}.`));
		}
	}
	return { problems, unchecked, checked };
}

/** Where the deepest part of a path that is there begins. */
function nodeAt(document: ReturnType<typeof parseAllDocuments>[number], path: readonly (string | number)[]): number | undefined {
	for (let length = path.length; length > 0; length -= 1) {
		const node: unknown = document.getIn(path.slice(0, length), true);
		if (isObject(node) && Array.isArray(node['range'])) return Number(node['range'][0]);
	}
	return undefined;
}

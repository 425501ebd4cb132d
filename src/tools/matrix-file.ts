import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { MatrixData } from '../domain/matrix-diff.ts';

/** The text at a place: an address, a file, or the folder of a built site. */
async function textAt(place: string): Promise<string> {
	if (/^https?:\/\//.test(place)) {
		const response = await fetch(place);
		if (!response.ok) throw new Error(`${place} answers with ${response.status}.`);
		return response.text();
	}
	if (!existsSync(place)) throw new Error(`There is no ${place}. Build the site first: npm run build`);
	return readFileSync(statSync(place).isDirectory() ? join(place, 'data', 'matrix.json') : place, 'utf8');
}

/**
 * Reads a `matrix.json`.
 * @throws Error with a message for a person when it is not there or is something else.
 */
export async function readMatrix(place: string): Promise<MatrixData> {
	const text = await textAt(place);
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		throw new Error(`${place} is not JSON. Name the data/matrix.json of a built site.`);
	}
	if (typeof data !== 'object' || data === null || !['version', 'edition', 'options', 'features', 'facts'].every((field) => field in data)) {
		throw new Error(`${place} is not a matrix. Name the data/matrix.json of a built site.`);
	}
	return data as MatrixData;
}

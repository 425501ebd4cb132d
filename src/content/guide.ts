import { getCollection } from 'astro:content';
import type { Guide } from '../domain/migration.ts';
import { assembleGuide } from './assemble-guide.ts';

let guide: Promise<Guide> | undefined;

async function read(): Promise<Guide> {
	const [paths, steps, commands, placeholders] = await Promise.all([
		getCollection('paths'),
		getCollection('steps'),
		getCollection('commands'),
		getCollection('placeholders'),
	]);
	return assembleGuide({ paths, steps, commands, placeholders });
}

/** The migration guide, assembled once a build. */
export function loadGuide(): Promise<Guide> {
	guide ??= read();
	return guide;
}

import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { assemble, type CatalogueEntries } from '../../../src/content/assemble.ts';
import type { QuizData } from '../../../src/domain/quiz.ts';
import { COLLECTIONS, type CollectionName } from '../../../src/schema/collections.ts';
import { quizData } from '../../../src/views/quiz.ts';

/** The files of a folder of content, each as its schema passes it. */
function entries<Name extends CollectionName>(root: string, name: Name) {
	const { schema, ending } = COLLECTIONS[name];
	const files = readdirSync(`${root}/${name}`, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(`.${ending}`));
	return files.map((file) => {
		const text = readFileSync(`${root}/${name}/${file}`, 'utf8');
		const fields = ending === 'mdx' ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
		return { id: file.slice(0, -ending.length - 1).replaceAll('\\', '/'), data: schema.parse(parse(fields)) };
	});
}

/** The quiz of a content folder, as the site makes it. */
export function quizOf(root: string): QuizData {
	const all = Object.fromEntries((['meshes', 'groups', 'features', 'facts', 'sources'] as const).map((name) => [name, entries(root, name)]));
	return quizData(assemble(all as unknown as CatalogueEntries), {
		questions: entries(root, 'questions') as never,
		layers: entries(root, 'layers') as never,
		paths: [],
	});
}

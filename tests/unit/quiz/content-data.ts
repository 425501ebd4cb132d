import { fileURLToPath } from 'node:url';
import { assemble } from '../../../src/content/assemble.ts';
import { checkedContent } from '../../../src/content/check.ts';
import { readFolder } from '../../../src/content/read-folder.ts';
import type { QuizData } from '../../../src/domain/quiz.ts';
import { quizData } from '../../../src/domain/quiz-data.ts';

const root = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The quiz of a content folder, as the site makes it. */
export function quizOf(folder: string): QuizData {
	const { entries } = checkedContent(readFolder(root(folder)), '2100-01-01').content;
	return quizData(assemble(entries), entries);
}

/** The quiz on the invented catalogue, and the one that readers meet. */
export const BIRDS = 'tests/fixtures/content';
export const SITE = 'content';

import { getCollection } from 'astro:content';
import type { QuizContent } from '../views/quiz.ts';

/** The questions and the pairs that combine. */
export async function loadQuiz(): Promise<QuizContent> {
	const [questions, layers] = await Promise.all([getCollection('questions'), getCollection('layers')]);
	return { questions, layers, paths: [] };
}

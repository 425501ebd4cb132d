import { loadCatalogue, loadQuiz } from '../../content/load.ts';
import { quizData } from '../../domain/quiz-data.ts';

export const GET = async () => Response.json(quizData(await loadCatalogue(), await loadQuiz()));

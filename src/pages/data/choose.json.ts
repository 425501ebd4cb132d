import { loadCatalogue } from '../../content/load.ts';
import { loadQuiz } from '../../content/load-quiz.ts';
import { quizData } from '../../views/quiz.ts';

export const GET = async () => Response.json(quizData(await loadCatalogue(), await loadQuiz()));

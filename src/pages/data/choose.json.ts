import { loadCatalogue, loadQuiz } from '../../content/load.ts';
import { quizData } from '../../domain/quiz-data.ts';
import { DATA_VERSION } from '../../views/downloads.ts';

export const GET = async () => Response.json({ version: DATA_VERSION, ...quizData(await loadCatalogue(), await loadQuiz()) });

import type { Faq } from '../domain/faq.ts';
import type { QuizContent } from '../domain/quiz-data.ts';
import type { QuizData } from '../domain/quiz.ts';
import type { Redirect } from '../domain/redirects.ts';
import { DATA_VERSION } from './downloads.ts';
import { faqData } from './faq.ts';
import { type Column, ids, tableOf } from './table.ts';

const FAQ_COLUMNS: readonly Column<ReturnType<typeof faqData>['entries'][number]>[] = [
	['id', ({ id }) => id],
	['category', ({ category }) => category],
	['question', ({ question }) => question],
	['shortAnswer', ({ shortAnswer }) => shortAnswer],
	['options', ({ options }) => ids(options)],
	['related', ({ related }) => ids(related)],
	['sources', ({ sources }) => ids(sources)],
];

/** `/data/faq.csv`: a line for each question. */
export const faqCsv = (faq: Faq): string => tableOf(FAQ_COLUMNS, faqData(faq, '').entries);

/** `/data/faq-answers.json`: every question with its whole answer. */
export function faqAnswersData({ categories, entries }: Faq, edition: string) {
	return {
		version: DATA_VERSION,
		edition,
		categories,
		entries: entries.map(({ id, question, shortAnswer, answer, category, options, keywords, synonyms, facts, related, sources, versions, checkedOn, confidence }) => ({
			id,
			question,
			shortAnswer,
			answer: answer.trim(),
			category,
			options,
			keywords,
			synonyms,
			facts,
			related,
			sources,
			versions,
			checkedOn,
			confidence,
		})),
	};
}

/** `/data/questions.json`: what the quiz asks, and which features each answer requires. */
export function questionsData({ edition, questions }: QuizData, content: QuizContent) {
	return {
		version: DATA_VERSION,
		edition,
		questions: questions.map((question) => {
			const own = content.questions.find(({ id }) => id === question.id)?.data;
			return { ...question, why: own?.why ?? '', facts: own?.facts ?? [] };
		}),
		layers: content.layers.map(({ id, data: { over, under, sentence, lends, both, facts } }) => ({ id, over, under, sentence, lends, both, facts })),
	};
}

/** A page as its content file gives it. */
export interface PageContent {
	readonly id: string;
	readonly path: string;
	readonly title: string;
	readonly description: string;
	readonly sources: readonly string[];
	readonly answers: readonly { readonly when: string; readonly options: readonly string[]; readonly because: string; readonly facts: readonly string[] }[];
	readonly presets: readonly {
		readonly title: string;
		readonly must: readonly string[];
		readonly want: readonly string[];
		readonly group?: string;
		readonly show: readonly string[];
		readonly differing: boolean;
	}[];
}

/** `/data/pages.json`: pages, the advice of the front page, the views of the matrix, and where old addresses lead. */
export function pagesData(pages: readonly PageContent[], moved: readonly Redirect[], edition: string) {
	return {
		version: DATA_VERSION,
		edition,
		pages: pages.map(({ id, path, title, description, sources }) => ({ id, path, title, description, sources })),
		advice: pages.flatMap(({ answers }) => answers),
		presets: pages.flatMap(({ presets }) => presets),
		moved,
	};
}

/** The words below the fields of a content file. */
export interface ProseContent {
	readonly collection: 'facts' | 'features' | 'meshes' | 'pages';
	readonly id: string;
	/** The page that shows it. */
	readonly path: string;
	readonly text: string;
}

/** `/data/prose.json`: what facts, rows, profiles and pages say in full. */
export function proseData(entries: readonly ProseContent[], edition: string) {
	return { version: DATA_VERSION, edition, entries };
}

import { type Catalogue, factIndex, levelOf, type Option } from './catalogue.ts';
import type { Path } from './migration.ts';
import type { Answer, Layer, Question, QuizCell, QuizData, QuizOption, QuizRow } from './quiz.ts';
import { nextReleaseDue } from './revisit.ts';
import { LEVEL_WORDS } from './vocabulary.ts';

/** A question as its content file gives it. */
export interface QuestionContent extends Omit<Question, 'id' | 'answers'> {
	readonly order: number;
	readonly scale: boolean;
	readonly why: string;
	readonly facts: readonly string[];
	readonly answers: readonly (Omit<Answer, 'detail' | 'first'> & { detail?: string | undefined; first?: string | undefined })[];
}

/** What the quiz is made from, beside the catalogue. */
export interface QuizContent {
	readonly questions: readonly { readonly id: string; readonly data: QuestionContent }[];
	readonly layers: readonly { readonly id: string; readonly data: Omit<Layer, 'id'> }[];
	/** Migration paths, each between options by their ids. */
	readonly paths: readonly { readonly id: string; readonly data: Pick<Path, 'title' | 'order' | 'from' | 'to'> }[];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Answers in neutral order: as on their scale, else alphabetically; those that stand alone come last. */
function inOrder({ answers, scale }: QuestionContent): Answer[] {
	const sorted = scale ? [...answers] : [...answers].sort((a, b) => compareText(a.label.toLowerCase(), b.label.toLowerCase()));
	const all = scale ? sorted : [...sorted.filter(({ alone }) => !alone), ...sorted.filter(({ alone }) => alone)];
	return all.map(({ detail, first, ...rest }) => ({ ...rest, ...(detail && { detail }), ...(first && { first }) }));
}

function questionsOf(content: QuizContent): Question[] {
	return [...content.questions]
		.sort((a, b) => a.data.order - b.data.order || compareText(a.id, b.id))
		.map(({ id, data }) => ({ id, title: data.title, short: data.short, several: data.several, answers: inOrder(data) }));
}

/** The paths that lead to an option: the one for a team without a mesh first, then by their order. */
function pathsTo(option: Option['id'], { options, meshes }: Catalogue, { paths }: QuizContent): QuizOption['paths'] {
	const bare = new Set(options.filter(({ mesh }) => meshes.some(({ id, baseline }) => id === mesh && baseline)).map(({ id }) => id));
	const late = ({ data: { from } }: QuizContent['paths'][number]): number => (from.some((id) => bare.has(id)) ? 0 : 1);
	return paths
		.filter(({ data }) => data.to === option)
		.sort((a, b) => late(a) - late(b) || a.data.order - b.data.order || compareText(a.id, b.id))
		.map((path) => ({ title: path.data.title, path: `/migrate/${path.id}/`, bare: late(path) === 0 }));
}

/** All that the quiz computes with: the facts that an answer can ask for, and nothing else. */
export function quizData(catalogue: Catalogue, content: QuizContent): QuizData {
	const questions = questionsOf(content);
	const layers = content.layers.map(({ id, data }): Layer => ({ ...data, id }));
	const factOf = factIndex(catalogue.facts);
	const asked = new Set(questions.flatMap(({ answers }) => answers.flatMap(({ requires }) => requires.map(({ feature }) => feature))));
	const told = new Set(layers.flatMap(({ facts }) => facts.map((fact) => fact.split('/')[1])));
	const rows = catalogue.features
		.filter(({ id }) => asked.has(id) || told.has(id))
		.map(({ id, title, kind }): [string, QuizRow] => {
			const cells = catalogue.options.map((option): [string, QuizCell] => {
				const fact = factOf(option, id);
				return [
					option.id,
					{
						level: levelOf(fact),
						word: LEVEL_WORDS[levelOf(fact)],
						summary: fact?.summary ?? 'Nobody has compared this with a source yet.',
						...(fact?.maturity && { maturity: fact.maturity }),
						...(fact?.confidence && { confidence: fact.confidence }),
						...(fact?.version && { version: fact.version }),
						sources: fact?.sources ?? [],
					},
				];
			});
			return [id, { title, kind, cells: Object.fromEntries(cells) }];
		});
	const cited = new Set(rows.flatMap(([, { cells }]) => Object.values(cells).flatMap(({ sources }) => sources)));
	return {
		edition: catalogue.edition,
		options: catalogue.options.map(({ id, name, mesh: meshId }) => {
			const mesh = catalogue.meshes.find((candidate) => candidate.id === meshId);
			const revisit = nextReleaseDue(mesh?.releases ?? [], catalogue.edition);
			return {
				id,
				name,
				mesh: meshId,
				baseline: mesh?.baseline ?? false,
				versionOf: mesh?.versionOf ?? name,
				...(revisit && { revisit }),
				paths: pathsTo(id, catalogue, content),
			};
		}),
		rows: Object.fromEntries(rows),
		sources: Object.fromEntries(
			catalogue.sources.filter(({ id }) => cited.has(id)).map(({ id, title, url }) => [id, { title, url }]),
		),
		questions,
		layers,
	};
}

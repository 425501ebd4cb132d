import { type Catalogue, type Fact, factIndex, levelOf, type Option } from './catalogue.ts';
import type { Path } from './migration.ts';
import { type Answer, type Layer, type Question, type QuizCell, type QuizData, type QuizOption, type QuizRow, UNSURE } from './quiz.ts';
import { QUIZ_WORDS } from './quiz-words.ts';
import { plain } from './record.ts';
import { type Outcome, OUTCOMES } from './requirements.ts';
import { say } from './say.ts';
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

/** Two options that work together, as their content file gives them: facts as `option/feature`. */
export interface LayerContent extends Omit<Layer, 'id' | 'title' | 'facts'> {
	readonly facts: readonly string[];
}

/** What the quiz is made from, beside the catalogue. */
export interface QuizContent {
	readonly questions: readonly { readonly id: string; readonly data: QuestionContent }[];
	readonly layers: readonly { readonly id: string; readonly data: LayerContent }[];
	/** Migration paths, each between options by their ids. */
	readonly paths: readonly { readonly id: string; readonly data: Pick<Path, 'title' | 'order' | 'from' | 'to'> }[];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Answers in neutral order: as on their scale, else alphabetically; those that stand alone come last, "I do not know" after all. */
function inOrder({ answers, scale }: QuestionContent): Answer[] {
	const sorted = scale ? [...answers] : [...answers].sort((a, b) => compareText(a.label.toLowerCase(), b.label.toLowerCase()));
	const all = scale ? sorted : [...sorted.filter(({ alone }) => !alone), ...sorted.filter(({ alone }) => alone)];
	const told = all.map(({ detail, first, ...rest }) => ({ ...rest, ...(detail && { detail }), ...(first && { first }) }));
	return [...told, { id: UNSURE, label: 'I do not know', alone: true, requires: [] }];
}

function questionsOf(content: QuizContent): Question[] {
	return [...content.questions]
		.sort((a, b) => a.data.order - b.data.order || compareText(a.id, b.id))
		.map(({ id, data }) => ({ id, title: data.title, short: data.short, several: data.several, answers: inOrder(data) }));
}

const NOT_COMPARED = 'Nobody has compared this with a source yet.';

/** A consequence: {0} the requirement, {1} the fact. */
const BECAUSE: Readonly<Record<Outcome, string>> = {
	met: 'Good, because {0} is met: {1}',
	partly: 'Bad, because {0} is met in part: {1}',
	unmet: 'Bad, because {0} is not met: {1}',
	open: 'Neutral, because {0} is not checked: {1}',
	'not-applicable': 'Neutral, because {0} does not apply: {1}',
};

/** What a record says of a fact. */
function recordOf(fact: Fact | undefined, title: string, feature: string, option: Option, { meshes, sources }: Catalogue): Pick<QuizCell, 'source' | 'told' | 'because' | 'evidence'> {
	const level = levelOf(fact);
	const summary = plain(fact?.summary ?? NOT_COMPARED);
	const cited = (fact?.sources ?? []).flatMap((id) => sources.find((source) => source.id === id) ?? []);
	const at = fact?.version ? `, at ${meshes.find(({ id }) => id === option.mesh)?.versionOf ?? ''} ${fact.version}` : '';
	const evidence = `[${plain(title)}, ${plain(option.name)}]({0}${factPath(feature, option.id)})${at}: ${cited.map(({ title, url }) => `[${plain(title)}](${url})`).join('; ') || 'not checked'}`;
	const told = `${plain(title)}: ${LEVEL_WORDS[level]}. ${summary}`;
	return { told, because: say(BECAUSE[OUTCOMES[level]], plain(title), summary), evidence, ...(cited[0] && { source: cited[0].url }) };
}

/** The paths that lead to an option: the one for a team without a mesh first, then by their order. */
function pathsTo(option: Option['id'], { options, meshes }: Catalogue, { paths }: QuizContent): QuizOption['paths'] {
	const bare = new Set(options.filter(({ mesh }) => meshes.some(({ id, baseline }) => id === mesh && baseline)).map(({ id }) => id));
	const late = ({ data: { from } }: QuizContent['paths'][number]): number => (from.some((id) => bare.has(id)) ? 0 : 1);
	return paths
		.filter(({ data }) => data.to === option)
		.sort((a, b) => late(a) - late(b) || a.data.order - b.data.order || compareText(a.id, b.id))
		.map((path) => ({ title: path.data.title, path: `/migrate/${path.id}/`, lead: late(path) ? 'With another mesh or mode today, follow: {0}' : 'Without a mesh today, follow: {0}' }));
}

const factPath = (feature: string, option: string): string => `/features/${feature}/#${option}`;

function layersOf({ layers }: QuizContent, { options, features }: Catalogue): Layer[] {
	const nameOf = (id: string): string => options.find((option) => option.id === id)?.name ?? id;
	return layers.map(({ id, data }) => ({
		...data,
		id,
		title: `${nameOf(data.over)} on ${nameOf(data.under)}`,
		facts: data.facts.map((reference) => {
			const [option = '', feature = ''] = reference.split('/');
			return { title: `${features.find((row) => row.id === feature)?.title ?? feature}, ${nameOf(option)}`, path: factPath(feature, option) };
		}),
	}));
}

/** All that the quiz computes with: the facts that an answer can ask for, and nothing else. */
export function quizData(catalogue: Catalogue, content: QuizContent): QuizData {
	const questions = questionsOf(content);
	const factOf = factIndex(catalogue.facts);
	const asked = new Set(questions.flatMap(({ answers }) => answers.flatMap(({ requires }) => requires.map(({ feature }) => feature))));
	const rows = catalogue.features
		.filter(({ id }) => asked.has(id))
		.map(({ id, title, kind }): [string, QuizRow] => {
			const cells = catalogue.options.map((option): [string, QuizCell] => {
				const fact = factOf(option, id);
				return [
					option.id,
					{
						level: levelOf(fact),
						word: LEVEL_WORDS[levelOf(fact)],
						summary: fact?.summary ?? NOT_COMPARED,
						sure: fact?.confidence === 'high' && (fact.maturity ?? 'stable') === 'stable',
						path: factPath(id, option.id),
						...recordOf(fact, title, id, option, catalogue),
					},
				];
			});
			return [id, { title, kind, cells: Object.fromEntries(cells) }];
		});
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
				revisit: revisit ? [`Look again on ${revisit}, when the next release of ${mesh?.versionOf ?? name} is due by the rhythm of its last ones.`] : [],
				paths: pathsTo(id, catalogue, content),
			};
		}),
		rows: Object.fromEntries(rows),
		questions,
		layers: layersOf(content, catalogue),
		words: QUIZ_WORDS,
	};
}

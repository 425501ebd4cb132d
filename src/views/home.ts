import type { Catalogue, Option } from '../domain/catalogue.ts';
import { type CellView, cellMaker } from './cell.ts';
import { type MatrixGroupView, matrixView } from './matrix.ts';

/** The words of the front page, as its content file gives them. */
export interface HomeWords {
	readonly answers: readonly {
		readonly when: string;
		readonly options: readonly string[];
		readonly because: string;
		readonly facts: readonly string[];
	}[];
}

/** One piece of advice, with the facts that it rests on. */
export interface AnswerView {
	readonly when: string;
	readonly options: readonly Option[];
	readonly because: string;
	readonly evidence: readonly { readonly title: string; readonly path: string; readonly cell: CellView }[];
}

/** The front page. */
export interface HomeView {
	readonly answers: readonly AnswerView[];
	readonly glance: MatrixGroupView | undefined;
	readonly counts: ReturnType<typeof matrixView>['counts'];
	readonly edition: string;
	/** What the facts were judged against: each mesh's newest supported release. */
	readonly releases: readonly string[];
}

/** What the front page shows. */
export function homeView(catalogue: Catalogue, words: HomeWords): HomeView {
	const cellsOf = cellMaker(catalogue);
	const matrix = matrixView(catalogue);
	const answers = words.answers.map(({ when, options, because, facts }) => ({
		when,
		because,
		options: catalogue.options.filter(({ id }) => options.includes(id)),
		evidence: facts.flatMap((reference) => {
			const [optionId, featureId] = reference.split('/');
			const feature = catalogue.features.find(({ id }) => id === featureId);
			const cell = feature && cellsOf(feature).find(({ option }) => option.id === optionId);
			return feature && cell ? [{ title: feature.title, path: `/features/${feature.id}/#${optionId}`, cell }] : [];
		}),
	}));
	return {
		answers,
		glance: matrix.groups.find(({ group }) => group.atAGlance),
		counts: matrix.counts,
		edition: matrix.edition,
		releases: catalogue.meshes.flatMap(({ versionOf, releases }) => {
			const newest = releases.find(({ supported }) => supported);
			return newest ? [`${versionOf} ${newest.latest}`] : [];
		}),
	};
}

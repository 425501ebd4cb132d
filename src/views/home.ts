import type { Catalogue, Option } from '../domain/catalogue.ts';
import { CLAIM_RISKS, CLAIM_VERDICT_WORDS, CLAIM_VERDICTS, type Claim } from '../domain/claim.ts';
import { type CellView, cellMaker } from './cell.ts';
import { claimPath } from './claims.ts';
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

/** A claim that readers should not believe, as a link. */
export interface WrongClaim {
	readonly claim: Claim;
	readonly verdict: string;
	readonly path: string;
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

/** How many wrong claims the front page has room for. */
const WRONG = 5;

/** The claims that the evidence contradicts or that mislead, harshest verdict first, then greatest risk, then by id. */
export function wrongClaims(claims: readonly Claim[]): WrongClaim[] {
	const harm = ({ verdict, risk }: Claim): number => CLAIM_VERDICTS.indexOf(verdict) * CLAIM_RISKS.length + CLAIM_RISKS.indexOf(risk);
	return claims
		.filter(({ verdict }) => verdict === 'contradicted' || verdict === 'misleading')
		.sort((a, b) => harm(b) - harm(a) || (a.id < b.id ? -1 : 1))
		.slice(0, WRONG)
		.map((claim) => ({ claim, verdict: CLAIM_VERDICT_WORDS[claim.verdict], path: claimPath(claim.id) }));
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

import type { Catalogue, Source } from '../domain/catalogue.ts';
import type { Claim } from '../domain/claim.ts';
import type { OptionCosts } from '../domain/costs.ts';
import type { Faq } from '../domain/faq.ts';
import type { Guide } from '../domain/migration.ts';
import type { Study } from '../domain/study.ts';
import { claimPath, studyPath } from './claims.ts';

/** What can rest on a source, in the order in which it is told, with the word for one of it and for several. */
export const RESTING_WORDS = {
	fact: ['fact', 'facts'],
	answer: ['answer', 'answers'],
	claim: ['claim', 'claims'],
	study: ['study', 'studies'],
	step: ['migration step', 'migration steps'],
	path: ['migration path', 'migration paths'],
	estimate: ['estimate', 'estimates'],
} as const;
export type RestingKind = keyof typeof RESTING_WORDS;

/** Something that rests on a source, as a link. */
export interface Resting {
	readonly kind: RestingKind;
	readonly title: string;
	readonly path: string;
}

/** All that may rest on a source. */
export interface RestingContent {
	readonly catalogue: Catalogue;
	readonly faq: Pick<Faq, 'entries'>;
	readonly claims: readonly Claim[];
	readonly studies: readonly Study[];
	readonly guide: Pick<Guide, 'paths' | 'steps'>;
	readonly costs: readonly OptionCosts[];
}

type Cited = Resting & { readonly sources: readonly string[] };

const flat = (parts: readonly { readonly sources: readonly string[] }[]): string[] => parts.flatMap(({ sources }) => sources);

function factsOf({ meshes, options, features, facts }: Catalogue): Cited[] {
	const titles = new Map(features.map(({ id, title }) => [id, title]));
	const names = new Map([...meshes, ...options].map(({ id, name }) => [id, name]));
	const firstOption = new Map(meshes.map((mesh) => [mesh.id, mesh.options[0]?.id ?? mesh.id]));
	return facts.map(({ subject, feature, sources }) => ({
		kind: 'fact',
		title: `${names.get(subject) ?? subject}: ${titles.get(feature) ?? feature}`,
		path: `/features/${feature}/#${firstOption.get(subject) ?? subject}`,
		sources,
	}));
}

function guideOf({ paths, steps }: RestingContent['guide']): Cited[] {
	const titles = new Map(paths.map(({ id, title }) => [id, title]));
	return [
		...steps.map(({ id, path, title, sources, pitfalls }): Cited => ({
			kind: 'step',
			title: `${titles.get(path) ?? path}: ${title}`,
			path: `/migrate/${path}/#${id}`,
			sources: [...sources, ...flat(pitfalls)],
		})),
		...paths.map(({ id, title, breaks, preconditions, sideBySide, mapping, sequence, duration }): Cited => ({
			kind: 'path',
			title,
			path: `/migrate/${id}/`,
			sources: [...flat([...breaks, ...preconditions, ...sideBySide, ...mapping]), ...(sequence?.sources ?? []), ...(duration?.sources ?? [])],
		})),
	];
}

/** Estimates rest on what their numbers name, and on the sources of the studies that these come from. */
function estimatesOf(costs: readonly OptionCosts[], studies: readonly Study[], { options }: Catalogue): Cited[] {
	const sourceOf = new Map(studies.map(({ id, source }) => [id, source]));
	return costs.map(({ id, coefficients, reservations, latency }) => {
		const numbers = [...coefficients, ...(latency ? [latency.layer4, latency.layer7] : [])];
		return {
			kind: 'estimate',
			title: `What ${options.find((option) => option.id === id)?.name ?? id} costs`,
			path: `/cost/#numbers-${id}`,
			sources: [...flat([...numbers, ...reservations]), ...numbers.flatMap((number) => number.studies.flatMap((study) => sourceOf.get(study) ?? []))],
		};
	});
}

/** What rests on each source, by its id: in the order of `RESTING_WORDS`, each once. */
export function restingIndex(content: RestingContent): ReadonlyMap<Source['id'], readonly Resting[]> {
	const { catalogue, faq, claims, studies, guide, costs } = content;
	const all: Cited[] = [
		...factsOf(catalogue),
		...faq.entries.map(({ id, question, sources }): Cited => ({ kind: 'answer', title: question, path: `/faq/${id}/`, sources })),
		...claims.map(({ id, claim, sources }): Cited => ({ kind: 'claim', title: claim, path: claimPath(id), sources })),
		...studies.map(({ id, title, source }): Cited => ({ kind: 'study', title, path: studyPath(id), sources: [source] })),
		...guideOf(guide),
		...estimatesOf(costs, studies, catalogue),
	];
	const index = new Map<string, Resting[]>();
	for (const { sources, ...resting } of all) {
		for (const source of new Set(sources)) {
			const known = index.get(source);
			if (known) known.push(resting);
			else index.set(source, [resting]);
		}
	}
	return index;
}

/** `3 facts, 1 answer and 2 claims`; empty where nothing is counted. */
export function countedWords(resting: readonly Resting[]): string {
	const counts = Object.entries(RESTING_WORDS).flatMap(([kind, [one, several]]) => {
		const count = resting.filter((each) => each.kind === kind).length;
		return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
	});
	return [counts.slice(0, -1).join(', '), ...counts.slice(-1)].filter((part) => part !== '').join(' and ');
}

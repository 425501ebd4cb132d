import type { FeatureKind } from '../../domain/vocabulary.ts';
import type { Content } from '../entries.ts';
import { type Problem, problem } from '../problem.ts';
import { partsOf } from './subjects.ts';

/** The field that answers a row, by the row's kind. */
export const FIELD_OF_KIND: Readonly<Record<FeatureKind, 'support' | 'rating' | 'value'>> = {
	capability: 'support',
	rating: 'rating',
	description: 'value',
};

/** A fact answers in the field that its row asks for. A description that nobody checked says `support: unknown`: it has no level of its own. */
export function factKind({ entries }: Content): readonly Problem[] {
	const kinds = new Map(entries.features.map(({ id, data }) => [id, data.kind]));
	return entries.facts.flatMap(({ id, file, data }) => {
		const kind = kinds.get(partsOf(id).feature);
		if (kind === undefined) return [];
		const wanted = FIELD_OF_KIND[kind];
		const found = (['support', 'rating', 'value'] as const).find((field) => data[field] !== undefined);
		if (found === undefined || found === wanted) return [];
		if (data.support === 'unknown' && wanted === 'value') return [];
		return [problem(file, [found], `This row is a ${kind}, which is answered by ${wanted}, not by ${found}. Write ${wanted}: instead.`)];
	});
}

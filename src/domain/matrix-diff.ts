import { LEVEL_WORDS, type Rating, type Support } from './vocabulary.ts';

/** A cell of `/data/matrix.json`, as far as two editions are compared. */
export interface MatrixFact {
	readonly option: string;
	readonly feature: string;
	readonly support?: Support;
	readonly rating?: Rating;
	readonly value?: string;
	readonly maturity?: string;
	readonly since?: string;
	readonly elsewhere?: string;
	readonly summary: string;
	readonly caveats: readonly string[];
	readonly disputes: readonly { readonly text: string }[];
	readonly version?: string;
	readonly confidence?: string;
	readonly sources: readonly string[];
}

/** `/data/matrix.json`, as far as two editions are compared. */
export interface MatrixData {
	readonly version: number;
	readonly edition: string;
	readonly options: readonly { readonly id: string; readonly name: string }[];
	readonly features: readonly { readonly id: string; readonly title: string; readonly question: string }[];
	readonly facts: readonly MatrixFact[];
}

/** What of a fact is compared, the weightiest first. The day of the check alone changes nothing for a reader. */
export const FACT_FIELDS = ['level', 'maturity', 'since', 'elsewhere', 'version', 'confidence', 'summary', 'caveats', 'disputes', 'sources'] as const;
export type FactField = (typeof FACT_FIELDS)[number];

/** A field before and after, in words; empty where it was or is not there. */
export interface FieldDifference {
	readonly field: FactField;
	readonly before: string;
	readonly after: string;
}

/** What two matrices differ in. */
export type Difference =
	| { readonly kind: 'new-option' | 'removed-option'; readonly option: string; readonly name: string }
	| { readonly kind: 'new-row' | 'removed-row'; readonly feature: string; readonly title: string; readonly question: string }
	| { readonly kind: 'reworded-row'; readonly feature: string; readonly before: string; readonly after: string }
	| {
			readonly kind: 'fact';
			readonly option: string;
			readonly feature: string;
			readonly fields: readonly FieldDifference[];
			/** The fact on either side; undefined where nobody had written it. */
			readonly before: MatrixFact | undefined;
			readonly after: MatrixFact | undefined;
	  };

/** A fact's level in words; a fact that nobody has written is not checked. */
export const levelText = (fact: MatrixFact | undefined): string => fact?.value ?? LEVEL_WORDS[fact?.support ?? fact?.rating ?? 'unknown'];

/** A field in words. Lists are told in order of their items, so that another order is no change. */
function told(fact: MatrixFact | undefined, field: FactField): string {
	if (field === 'level') return levelText(fact);
	if (fact === undefined) return '';
	switch (field) {
		case 'caveats':
			return fact.caveats.join(' ');
		case 'disputes':
			return fact.disputes.map(({ text }) => text).join(' ');
		case 'sources':
			return [...fact.sources].sort().join(', ');
		default:
			return fact[field] ?? '';
	}
}

/** What of a fact differs, the weightiest first. */
export function fieldDifferences(before: MatrixFact | undefined, after: MatrixFact | undefined): FieldDifference[] {
	return FACT_FIELDS.map((field) => ({ field, before: told(before, field), after: told(after, field) })).filter((one) => one.before !== one.after);
}

/** Those of a list that another list lacks. */
const lacking = <Item extends { readonly id: string }>(list: readonly Item[], other: readonly Item[]): Item[] => {
	const ids = new Set(other.map(({ id }) => id));
	return list.filter(({ id }) => !ids.has(id));
};

/**
 * What has changed from one matrix to another: options, rows, and then facts, in the order of the newer one.
 *
 * The facts of an option or a row that is new or gone are told by it and not one by one.
 */
export function matrixDiff(before: MatrixData, after: MatrixData): Difference[] {
	const differences: Difference[] = [];
	for (const { id, name } of lacking(before.options, after.options)) differences.push({ kind: 'removed-option', option: id, name });
	for (const { id, name } of lacking(after.options, before.options)) differences.push({ kind: 'new-option', option: id, name });
	for (const { id, title, question } of lacking(before.features, after.features)) differences.push({ kind: 'removed-row', feature: id, title, question });
	for (const { id, title, question } of lacking(after.features, before.features)) differences.push({ kind: 'new-row', feature: id, title, question });
	const rows = new Map(before.features.map((feature) => [feature.id, feature]));
	const options = new Set(before.options.map(({ id }) => id));
	const factsOf = ({ facts }: MatrixData) => new Map(facts.map((fact) => [`${fact.option}/${fact.feature}`, fact]));
	const [old, now] = [factsOf(before), factsOf(after)];
	for (const { id, title, question } of after.features) {
		const row = rows.get(id);
		if (!row) continue;
		const [was, is] = [`${row.title}: ${row.question}`, `${title}: ${question}`];
		if (was !== is) differences.push({ kind: 'reworded-row', feature: id, before: was, after: is });
		for (const option of after.options.filter((each) => options.has(each.id))) {
			const place = `${option.id}/${id}`;
			const fields = fieldDifferences(old.get(place), now.get(place));
			if (fields.length > 0) differences.push({ kind: 'fact', option: option.id, feature: id, fields, before: old.get(place), after: now.get(place) });
		}
	}
	return differences;
}

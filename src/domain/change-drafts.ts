import type { Change } from './history.ts';
import { type Difference, type FactField, type FieldDifference, levelText, type MatrixFact } from './matrix-diff.ts';

/** A change that an editor has to say the reason of. */
export interface ChangeDraft extends Pick<Change, 'kind' | 'options' | 'feature' | 'before' | 'after' | 'sources'> {
	/** Its name below the folder of its edition. */
	readonly name: string;
}

/** The fields that a reader decides by. */
const LEVEL_FIELDS: readonly FactField[] = ['level', 'maturity', 'since', 'elsewhere'];

/** The level with what qualifies it: `Partial, beta, since 1.24`. A first version is told only where it changed. */
function levelWords(fact: MatrixFact | undefined, fields: readonly FieldDifference[]): string {
	const since = fields.some(({ field }) => field === 'since') && fact?.since;
	return [levelText(fact), fact?.maturity, fact?.elsewhere && `met elsewhere: ${fact.elsewhere}`, since && `since ${since}`].filter(Boolean).join(', ');
}

type Unnamed = Omit<ChangeDraft, 'name'>;
type FactDifference = Extract<Difference, { kind: 'fact' }>;

/** What one fact's difference comes to: its weightiest field decides. A new release is told once for all its facts. */
function draftOfFact({ option, feature, fields, before, after }: FactDifference): Unnamed | undefined {
	const has = (...wanted: readonly FactField[]): boolean => fields.some(({ field }) => wanted.includes(field));
	const base = { options: [option], feature };
	if (has(...LEVEL_FIELDS)) {
		return { ...base, kind: 'level', before: levelWords(before, fields), after: levelWords(after, fields), sources: (after ?? before)?.sources ?? [] };
	}
	const summary = fields.find(({ field }) => field === 'summary');
	if (summary) return { ...base, kind: 'wording', before: summary.before, after: summary.after, sources: [] };
	if (has('caveats', 'disputes')) return { ...base, kind: 'wording', sources: [] };
	return has('sources') ? { ...base, kind: 'sources', sources: after?.sources ?? [] } : undefined;
}

/** What a difference of options or rows comes to. */
function draftOf(one: Difference): Unnamed | undefined {
	switch (one.kind) {
		case 'new-option':
		case 'removed-option':
			return { kind: one.kind, options: [one.option], sources: [] };
		case 'new-row':
			return { kind: one.kind, options: [], feature: one.feature, after: one.question, sources: [] };
		case 'removed-row':
			return { kind: one.kind, options: [], feature: one.feature, before: one.question, sources: [] };
		case 'reworded-row':
			return { kind: 'wording', options: [], feature: one.feature, before: one.before, after: one.after, sources: [] };
		case 'fact':
			return draftOfFact(one);
	}
}

/** The release that a fact is judged against now, where it was judged against another. */
function releaseOf(one: Difference): Unnamed | undefined {
	const version = one.kind === 'fact' ? one.fields.find(({ field }) => field === 'version') : undefined;
	if (one.kind !== 'fact' || !version?.before || !version.after) return undefined;
	return { kind: 'release', options: [one.option], before: version.before, after: version.after, sources: [] };
}

const unique = <Item>(list: readonly Item[]): Item[] => [...new Set(list)];

/** Changes that say the same of several options are one. */
function merged(drafts: readonly Unnamed[]): Unnamed[] {
	const bySaying = new Map<string, Unnamed>();
	for (const draft of drafts) {
		const saying = JSON.stringify([draft.kind, draft.feature, draft.before, draft.after, draft.feature === undefined && draft.before === undefined && draft.options]);
		const same = bySaying.get(saying);
		bySaying.set(saying, same ? { ...same, options: unique([...same.options, ...draft.options]), sources: unique([...same.sources, ...draft.sources]) } : draft);
	}
	return [...bySaying.values()];
}

/** Names that tell drafts apart: row and kind, with the first option where that is not enough, and then a number. */
function named(drafts: readonly Unnamed[]): ChangeDraft[] {
	const taken = new Set<string>();
	return drafts.map((draft) => {
		const short = `${draft.feature ?? draft.options[0]}-${draft.kind}`;
		const long = `${short}-${draft.options[0] ?? 'row'}`;
		const numbered = (count: number): string => (taken.has(`${long}-${count}`) ? numbered(count + 1) : `${long}-${count}`);
		const name = [short, long].find((each) => !taken.has(each)) ?? numbered(2);
		taken.add(name);
		return { ...draft, name };
	});
}

/** Drafts what an editor has to explain, from what two matrices differ in. */
export function draftChanges(differences: readonly Difference[]): ChangeDraft[] {
	return named(merged([draftOf, releaseOf].flatMap((make) => differences.flatMap((one) => make(one) ?? []))));
}

import type { Day } from './catalogue.ts';

/** A sentence of praise, blame or advice, with what it rests on. */
export interface Claim {
	readonly text: string;
	/** Facts as `option/feature` or `mesh/feature`. */
	readonly facts: readonly string[];
	readonly sources: readonly string[];
}

/** Something that changed: a release line of the mesh, or anything else with a name and a day. */
export interface Change {
	readonly line?: string | undefined;
	readonly name?: string | undefined;
	readonly day?: Day | undefined;
	readonly items: readonly string[];
	readonly sources: readonly string[];
}

/** What the sections of claims are called in content files. */
export const CLAIM_SECTIONS = [
	'bestFor',
	'avoidIf',
	'strengths',
	'weaknesses',
	'enough',
	'signs',
	'behind',
	'mistaken',
	'movingTo',
	'movingFrom',
] as const;
export type ClaimSection = (typeof CLAIM_SECTIONS)[number];

/** What is said for and against a mesh. */
export type Profile = { readonly [Section in ClaimSection]: readonly Claim[] } & {
	readonly mesh: string;
	readonly changes: readonly Change[];
};

/** What prose may not state of its own, because facts and release lines state it and would be contradicted one day. */
const OWN: readonly { readonly pattern: RegExp; readonly what: string }[] = [
	{ pattern: /\b(?:v|version |release )?\d+\.\d+(?:\.\d+|\.x)?\b/i, what: 'a version' },
	{ pattern: /\b(?:19|20)\d{2}\b/, what: 'a year' },
	{ pattern: /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/, what: 'a day' },
	{ pattern: /\b(?:alpha|beta|experimental|deprecated|GA|tech(?:nical)? preview)\b/i, what: 'a level' },
];

/** What a sentence states that it should leave to the facts it cites: the words found, and what they are. */
export function ownStatement(text: string): { readonly found: string; readonly what: string } | undefined {
	for (const { pattern, what } of OWN) {
		const found = pattern.exec(text.replace(/`[^`]*`/g, ''))?.[0];
		if (found !== undefined) return { found, what };
	}
	return undefined;
}

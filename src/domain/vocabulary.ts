/**
 * The words that facts are told in. A level's word is what a reader sees; its order here, best first, is the order in
 * which lists show it. Content files, pages and downloads all borrow from this module.
 */

/** How far an option answers a capability's question, judged for the open-source distribution as it comes. */
export const SUPPORT_LEVELS = ['full', 'partial', 'addon', 'none', 'not-applicable', 'unknown'] as const;
export type Support = (typeof SUPPORT_LEVELS)[number];

/** How well an option does on a rating row, by the rule that the row's own file states. */
export const RATINGS = ['strong', 'fair', 'weak', 'unknown'] as const;
export type Rating = (typeof RATINGS)[number];

/** A capability has a support level, a rating a rating, a description only words. */
export const FEATURE_KINDS = ['capability', 'rating', 'description'] as const;
export type FeatureKind = (typeof FEATURE_KINDS)[number];

/** The project's own word for how finished the thing is; where it has none, what the editor found documented. */
export const MATURITIES = ['stable', 'beta', 'alpha', 'experimental', 'deprecated'] as const;
export type Maturity = (typeof MATURITIES)[number];

/** How sure the editor is: high rests on primary sources that agree, low on a single or second-hand one. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Where a need is met although the option itself does not meet it. */
export const ELSEWHERES = ['edge', 'library', 'vendor'] as const;
export type Elsewhere = (typeof ELSEWHERES)[number];

/** What a source is. The first seven are primary: made by those who make, measure or certify the thing. */
export const SOURCE_KINDS = [
	'docs',
	'repo',
	'release-notes',
	'conformance',
	'audit',
	'foundation',
	'paper',
	'blog',
	'vendor',
	'third-party',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Kinds of source that a claim of support may rest on alone. */
export const PRIMARY_KINDS: readonly SourceKind[] = /* @__PURE__ */ SOURCE_KINDS.slice(0, 7);

/** What a level of any kind of feature is called. `value` stands for a description, which has no level. */
export type Level = Support | Rating | 'value';

/** The word a reader sees for a level. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
	full: 'Full',
	partial: 'Partial',
	addon: 'Add-on',
	none: 'None',
	'not-applicable': 'Does not apply',
	strong: 'Strong',
	fair: 'Fair',
	weak: 'Weak',
	unknown: 'Not checked',
	value: 'Description',
};

/** What each level means, in one sentence, for keys and tooltips. */
export const LEVEL_MEANINGS: Readonly<Record<Exclude<Level, 'value'>, string>> = {
	full: 'The option itself answers the whole question, documented, at beta or better.',
	partial: 'Part of the question only, or through an alpha interface or raw proxy configuration; the cell says what is missing.',
	addon: 'A separate open-source project has to be installed beside it and then answers the question.',
	none: 'No answer without application code, an edge-only gateway or a commercial edition.',
	'not-applicable': 'The question does not arise for this option.',
	strong: 'The best third of the rule that the row states.',
	fair: 'The middle of the rule that the row states.',
	weak: 'The lowest third of the rule that the row states.',
	unknown: 'No evidence either way was found, or nobody has looked. Never read it as no.',
};

/** Two words for a need that is met elsewhere, so that nobody reads "none" as "impossible". */
export const ELSEWHERE_WORDS: Readonly<Record<Elsewhere, string>> = {
	edge: 'edge only',
	library: 'library only',
	vendor: 'vendor only',
};

/**
 * The quiet colours that mark an option wherever it appears: columns, charts, answers, pairs. Their values stand in
 * `src/styles/options.css`; a test holds them apart from each other and from their ground.
 */
export const OPTION_COLOURS = ['sky', 'indigo', 'teal', 'plum', 'olive', 'rust', 'rose', 'grey'] as const;
export type OptionColour = (typeof OPTION_COLOURS)[number];

/** The words for a source's kind. */
export const SOURCE_KIND_WORDS: Readonly<Record<SourceKind, string>> = {
	docs: 'Documentation',
	repo: 'Source code',
	'release-notes': 'Release notes',
	conformance: 'Conformance report',
	audit: 'Security audit',
	foundation: 'Foundation',
	paper: 'Paper',
	blog: 'Project blog',
	vendor: 'Vendor',
	'third-party': 'Third party',
};

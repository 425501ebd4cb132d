import { z } from 'astro/zod';
import { CONFIDENCES, ELSEWHERES, MATURITIES, RATINGS, SUPPORT_LEVELS } from '../domain/vocabulary.ts';
import { day, id, oneOf, text, version } from './words.ts';

const dispute = z.strictObject({
	/** What one side says and what the other says. */
	text: text(600, 'what each side says'),
	/** Sources of both sides. */
	sources: z
		.array(id('a source'), { error: 'List the sources of both sides, for example sources: [one-source, other-source].' })
		.min(2, 'Name the sources of both sides: at least two.'),
});

/** Whether a list is there and holds nothing; a field of the wrong type is somebody else's problem. */
const isEmpty = (list: unknown): boolean => Array.isArray(list) && list.length === 0;

/** `content/facts/<mesh-or-option>/<feature>.mdx`: one cell of the matrix. The body is the detail. */
export const factSchema = z
	.strictObject({
		/** For a capability: how far the option answers the row's question. */
		support: oneOf(SUPPORT_LEVELS, 'a support level').optional(),
		/** For a rating: the outcome of the rule that the row states. */
		rating: oneOf(RATINGS, 'a rating').optional(),
		/** For a description: the answer in a few words. */
		value: text(80, 'the answer in a few words').optional(),
		/** The project's own word for how finished it is. */
		maturity: oneOf(MATURITIES, 'a maturity').optional(),
		/** The version that first had it, for example '1.24' or '2.8 (flat networks 2.14)'. */
		since: text(80, 'the version that first had it').optional(),
		/** The answer for a table cell. */
		summary: text(110, 'the summary for the table cell'),
		/** Only with support none: where the need is met instead. */
		elsewhere: oneOf(ELSEWHERES, 'a place where the need is met instead').optional(),
		/** Limits that a reader must know, one a line. */
		caveats: z.array(text(400, 'the caveat')).default([]),
		/** Where sources contradict each other. */
		disputes: z.array(dispute).default([]),
		/** The version judged against. */
		version: version.optional(),
		/** The day when a person compared this file with its sources. */
		checkedOn: day.optional(),
		/** File names in content/sources/, the weightiest first. */
		sources: z.array(id('a source')).default([]),
		/** How sure we are. */
		confidence: oneOf(CONFIDENCES, 'a confidence').optional(),
	})
	.superRefine(
		(fact, ctx) => {
			// A field that is wrong by itself has its own message; what follows from it would only repeat it.
			const faulty = new Set(ctx.issues.map(({ path }) => path?.[0]));
			const misspelt = ctx.issues.some(({ code }) => code === 'unrecognized_keys');
			const say = (field: keyof typeof fact, message: string): void => {
				if (!faulty.has(field)) ctx.addIssue({ code: 'custom', path: [field], message });
			};
			const levels = (['support', 'rating', 'value'] as const).filter((field) => fact[field] !== undefined);
			const [first, second] = levels;
			if (first === undefined && !misspelt) {
				say(
					'support',
					'A fact has one of support (capability rows), rating (rating rows) or value (description rows). Add it. ' +
						'Nobody checked? Write support: unknown.',
				);
			}
			if (second !== undefined) {
				say(second, `A fact has only one of support, rating and value; this one has ${levels.join(' and ')}. Remove all but one.`);
			}
			if (fact.support === 'partial' && isEmpty(fact.caveats)) {
				say('caveats', 'A partial fact must say what is missing. Add lines such as\n      caveats:\n        - HTTP only.');
			}
			if (fact.elsewhere !== undefined && fact.support !== 'none' && !faulty.has('support')) {
				say('elsewhere', 'Only a fact with support: none can be met elsewhere. Remove this line.');
			}
			if (fact.support === 'unknown' || fact.rating === 'unknown') return;
			if (isEmpty(fact.sources)) {
				say('sources', 'A fact needs a source from content/sources/. Nobody checked? Write unknown for its level.');
			}
			if (fact.version === undefined) {
				say('version', "Add the version that this was judged against, in quotes, for example version: '1.20.1'.");
			}
			if (fact.checkedOn === undefined) {
				say('checkedOn', 'Add the day on which you compared this with its sources, for example checkedOn: 2026-11-22.');
			}
			if (fact.confidence === undefined) {
				say('confidence', `Say how sure you are. Choose one of: ${CONFIDENCES.join(', ')}.`);
			}
		},
		// Also where a field is wrong by itself, so that an editor sees every problem of the file at once.
		{ when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value) },
	);

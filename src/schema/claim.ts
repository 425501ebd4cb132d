import { z } from 'astro/zod';
import { CLAIM_RISKS, CLAIM_TOPICS, CLAIM_VERDICTS } from '../domain/claim.ts';
import { CONFIDENCES, RATINGS } from '../domain/vocabulary.ts';
import { day, id, oneOf, text } from './words.ts';

/** Levels of a capability and of a rating; both lists end in the word for what nobody has checked. */
const LEVELS = ['full', 'partial', 'addon', 'none', 'not-applicable', ...RATINGS] as const;

/** A fact, as option/feature. */
export const factRef = z
	.string({ error: 'Name the fact as option/feature.' })
	.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
		error: ({ input }) => `"${String(input)}" does not name a fact. Write option/feature.`,
	});

const claimFact = z.strictObject({
	/** The fact that settles the claim, as option/feature. */
	fact: factRef,
	/** The level that the fact had when the claim was checked; leave it out for a description. */
	level: oneOf(LEVELS, 'a level').optional(),
	/** Numbers or words that the fact and the claim both say, letter by letter. */
	words: z.array(text(80, 'the words that both say')).default([]),
});

/** `content/claims/<id>.yaml`: something that comparisons repeat, checked. The id is its permanent address. */
export const claimSchema = z
	.strictObject({
		/** The claim in our own words; never name who makes it. */
		claim: text(240, 'the claim'),
		verdict: oneOf(CLAIM_VERDICTS, 'a verdict'),
		topic: oneOf(CLAIM_TOPICS, 'a topic'),
		/** The options that it speaks of; leave it out where it speaks of meshes at large. */
		options: z.array(id('an option')).default([]),
		/** What the sources say. */
		evidence: text(900, 'what the evidence says'),
		/** The careful statement that a reader may quote. */
		statement: text(400, 'the careful statement'),
		/** Since when the verdict holds: a release and its day. */
		since: text(140, 'since when the verdict holds').optional(),
		note: text(300, 'the note').optional(),
		confidence: oneOf(CONFIDENCES, 'a confidence'),
		/** What a reader risks who acts on the claim as it stands. */
		risk: oneOf(CLAIM_RISKS, 'a risk'),
		facts: z.array(claimFact).default([]),
		/** File names in content/benchmarks/ that the evidence rests on. */
		studies: z.array(id('a study')).default([]),
		/** Amounts that come from no study, as the claim writes them: settings, limits, sums made here, reports of users. */
		unmeasured: z.array(text(40, 'the amount')).default([]),
		checkedOn: day,
		sources: z
			.array(id('a source'), { error: 'List the sources that the verdict rests on.' })
			.min(1, 'A verdict needs a source from content/sources/.'),
	})
	.superRefine(({ verdict, since }, ctx) => {
		if ((verdict === 'outdated' || verdict === 'contradicted') && since === undefined) {
			ctx.addIssue({
				code: 'custom',
				path: ['since'],
				message: 'Say since when the claim no longer holds. Add a line such as\n      since: Heron 2.4, released on 7 November 2026',
			});
		}
	});

import { z } from 'astro/zod';
import { CHANGE_KINDS, type ChangeKind } from '../domain/history.ts';
import { day, id, oneOf, text } from './words.ts';

/** `content/editions/<day>.yaml`: a tagged state of the facts. The file's name is its day. */
export const editionSchema = z.strictObject({
	/** The edition before it; left out for the first. */
	after: day.optional(),
	title: text(80, 'the title of the edition'),
	/** What readers of the edition before should know, in a few sentences. */
	summary: text(600, 'what is new in the edition'),
});

/** What a change of each kind must name. */
const NEEDS: Readonly<Record<ChangeKind, readonly ('options' | 'feature' | 'before' | 'after' | 'sources')[]>> = {
	correction: ['options', 'feature', 'before', 'after', 'sources'],
	level: ['options', 'feature', 'before', 'after', 'sources'],
	'removed-option': ['options'],
	'removed-row': ['feature'],
	'new-option': ['options', 'sources'],
	'new-row': ['feature'],
	release: ['options', 'after', 'sources'],
	sources: ['options', 'feature', 'sources'],
	wording: ['feature'],
};

const ADVICE = {
	options: 'Name the options that it concerns, for example options: [heron-soaring].',
	feature: 'Name the row that it concerns: a file name in content/features/.',
	before: 'Say what stood there before, as a reader saw it, for example before: Partial.',
	after: 'Say what stands there now, as a reader sees it, for example after: Full, beta.',
	sources: 'Name the sources that it rests on, for example sources: [heron-docs].',
} as const;

/** `content/changes/<edition>/<id>.yaml`: something that changed from one edition to the next. */
export const changeSchema = z
	.strictObject({
		kind: oneOf(CHANGE_KINDS, 'a kind of change'),
		/** Ids of the options that it concerns; left out for a row as a whole. */
		options: z.array(id('an option')).default([]),
		/** The row that it concerns. */
		feature: id('a feature').optional(),
		/** What the fact said before, as a reader saw it. */
		before: text(240, 'what stood there before').optional(),
		/** What it says now. */
		after: text(240, 'what stands there now').optional(),
		/** Why: what was wrong, or what has changed in the world. */
		why: text(600, 'why it changed'),
		/** The day of the change, where that is not the day of the edition. */
		day: day.optional(),
		/** File names in content/sources/. */
		sources: z.array(id('a source')).default([]),
	})
	.superRefine(
		(change, ctx) => {
			const faulty = new Set(ctx.issues.map(({ path }) => path?.[0]));
			if (faulty.has('kind')) return;
			for (const field of NEEDS[change.kind] ?? []) {
				const value = change[field];
				const missing = value === undefined || (Array.isArray(value) && value.length === 0);
				if (missing && !faulty.has(field)) {
					ctx.addIssue({ code: 'custom', path: [field], message: `A change of the kind "${change.kind}" lacks it. ${ADVICE[field]}` });
				}
			}
		},
		// Also where a field is wrong by itself, so that an editor sees every problem of the file at once.
		{ when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value) },
	);

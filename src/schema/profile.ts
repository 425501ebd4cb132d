import { z } from 'astro/zod';
import { day, id, text } from './words.ts';

/** A fact as `option/feature` or `mesh/feature`. */
export const factName = z
	.string({ error: 'Name the fact as option/feature.' })
	.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
		error: ({ input }) => `"${String(input)}" does not name a fact. Write option/feature.`,
	});

const evidence = {
	/** Facts that say it, as option/feature. */
	facts: z.array(factName).default([]),
	/** Sources that say it, where no fact does: file names in content/sources/. */
	sources: z.array(id('a source')).default([]),
};

const rests = ({ facts, sources }: { facts: readonly string[]; sources: readonly string[] }): boolean =>
	facts.length + sources.length > 0;

const UNCITED = {
	path: ['facts'],
	error: 'A claim needs a fact or a source. Add a line such as\n      facts: [my-option/my-feature]',
};

/** A sentence of praise, blame or advice, with what it rests on. */
const claim = z
	.strictObject({
		/** One sentence, without version, day or level: the facts show theirs. */
		text: text(260, 'the claim'),
		...evidence,
	})
	.refine(rests, UNCITED);

const claims = z.array(claim).default([]);

const change = z
	.strictObject({
		/** A release line that the mesh's file lists; its day comes from there. */
		line: z.string({ error: "Put the release line in quotes, for example line: '1.20'." }).regex(/^\d+\.\d+$/, "A release line is major.minor in quotes, for example line: '1.20'.").optional(),
		/** What changed, where that is not a release line of the mesh. */
		name: text(60, 'what changed').optional(),
		/** The day, for a change with a name. */
		day: day.optional(),
		/** What is new, one a line. */
		items: z.array(text(220, 'the change'), { error: 'List what is new.' }).min(1, 'List what is new.'),
		sources: z.array(id('a source'), { error: 'List the sources.' }).min(1, 'A change needs a source from content/sources/.'),
	})
	.superRefine(({ line, name, day: on }, ctx) => {
		const say = (field: string, message: string): void => void ctx.addIssue({ code: 'custom', path: [field], message });
		if (line === undefined && name === undefined) say('line', 'Say what changed: a release line of the mesh as line, or anything else as name with its day.');
		if (line !== undefined && name !== undefined) say('name', 'A change has a line or a name. Remove one of the two.');
		if (line !== undefined && on !== undefined) say('day', "The day of a release line stands in the mesh's file. Remove it here.");
		if (line === undefined && name !== undefined && on === undefined) say('day', 'Add the day of this change, for example day: 2026-11-22.');
	});

/** `content/profiles/<mesh>.yaml`: what is said for and against a mesh, each sentence with what it rests on. */
export const profileSchema = z.strictObject({
	bestFor: claims,
	avoidIf: claims,
	strengths: claims,
	weaknesses: claims,
	/** For a baseline: when it is enough. */
	enough: claims,
	/** For a baseline: signs that it is not enough any more. */
	signs: claims,
	/** Who is behind it: maintainers, foundation, vendors, where builds come from. */
	behind: claims,
	/** What most comparisons get wrong about it. */
	mistaken: claims,
	movingTo: claims,
	movingFrom: claims,
	/** Recent changes, newest first. */
	changes: z.array(change).default([]),
});

import { z } from 'astro/zod';
import { EQUIVALENCES, PHASES } from '../domain/migration.ts';
import { day, id, oneOf, text } from './words.ts';

const sources = z.array(id('a source')).default([]);

/** What a statement rests on, and how far it may be trusted. */
const grounds = {
	/** File names in content/sources/. */
	sources,
	/** True where it is concluded from several sources and none says it. */
	inferred: z.boolean({ error: 'Write true or false.' }).default(false),
	/** True where no source could be read for it. */
	unverified: z.boolean({ error: 'Write true or false.' }).default(false),
};

const remark = z.strictObject({ text: text(900, 'the text'), ...grounds });

const shell = (what: string) => text(6000, what);

/** Exactly one of these fields. */
const exactlyOne =
	<Field extends string>(fields: readonly Field[]) =>
	(value: Readonly<Partial<Record<Field, unknown>>>, ctx: z.RefinementCtx): void => {
		const found = fields.filter((field) => value[field] !== undefined);
		if (found.length === 1) return;
		const message = `Write one of ${fields.join(', ')} here; there ${found.length === 0 ? 'is none' : `are ${found.join(' and ')}`}.`;
		ctx.addIssue({ code: 'custom', path: [found[1] ?? fields[0] ?? ''], message });
	};

const commands = z
	.strictObject({
		title: text(160, 'what the commands do').optional(),
		run: shell('the commands').optional(),
		use: id('shared commands').optional(),
	})
	.superRefine(exactlyOne(['run', 'use']));

const sight = z
	.strictObject({
		run: shell('the command').optional(),
		query: shell('the query').optional(),
		check: text(400, 'what to look at').optional(),
		expect: text(400, 'what a reader should see'),
	})
	.superRefine(exactlyOne(['run', 'query', 'check']));

const retreat = z
	.strictObject({
		title: text(160, 'what the commands do').optional(),
		text: text(500, 'the way back').optional(),
		run: shell('the commands').optional(),
		use: id('shared commands').optional(),
	})
	.superRefine(exactlyOne(['text', 'run', 'use']));

const manifestName = z
	.string({ error: 'Write the name of a file in the folder manifests.' })
	.regex(/^[a-z0-9-]+\.yaml$/, { error: ({ input }) => `"${String(input)}" is not a manifest. Write the name of a file in the folder manifests, such as route.yaml.` });

/** Some number in double square brackets. */
const MEASURED = /\[\[[a-z0-9-]+\]\]/;

const NO_EXIT = 'A step needs an exit criterion with a number that the team sets. Add lines such as\n      exit:\n        - p99 at most [[p99-ratio]] times the baseline.';
const NO_BACK = 'A step needs a way back. Add lines such as\n      back:\n        - run: kubectl delete namespace loadtest\n      or, where nothing was changed, - text: Nothing was changed.';

/** `content/migration/<path>/<step>.mdx`: one step. The body, if any, follows the reason. */
export const stepSchema = z.strictObject({
	title: text(90, 'the title'),
	phase: oneOf(PHASES, 'a part of a path'),
	/** Ids that the step had before, so that links to them still arrive. */
	formerly: z.array(id('a step')).default([]),
	/** True for a step that a team may leave out. */
	optional: z.boolean({ error: 'Write true or false.' }).default(false),
	goal: text(300, 'the goal'),
	/** Why the step is there, and why it comes here. */
	why: text(700, 'the reason'),
	/** Commands, in order. */
	do: z.array(commands, { error: 'List the commands under do.' }).min(1, 'A step needs something to do. List the commands.'),
	/** File names in the path's folder manifests. */
	manifests: z.array(manifestName).default([]),
	/** How a reader knows that it worked. */
	see: z.array(sight, { error: 'List what a reader should see, under see.' }).min(1, 'Say how a reader knows that the step worked.'),
	/** When to go on. Numbers that the team sets stand in double square brackets. */
	exit: z
		.array(text(500, 'the exit criterion'), { error: NO_EXIT })
		.refine((list) => list.some((line) => MEASURED.test(line)), NO_EXIT),
	/** How to go back. */
	back: z.array(retreat, { error: NO_BACK }).min(1, NO_BACK),
	pitfalls: z.array(remark).default([]),
	/** File names in content/features/ that explain the step. */
	features: z.array(id('a feature')).default([]),
	/** File names in content/faq/ whose answers explain the step. */
	faq: z.array(id('an entry of the FAQ')).default([]),
	sources: z.array(id('a source'), { error: 'A step needs a source. Add file names from content/sources/.' }).min(1, 'A step needs a source. Add file names from content/sources/.'),
});

/** `content/migration/<path>/path.mdx`: a way from one state to another. */
export const pathSchema = z.strictObject({
	title: text(60, 'the title'),
	order: z.number({ error: 'Write a number; smaller stands higher.' }).int('Write a whole number.').min(0),
	/** Options that it leads away from. */
	from: z.array(id('an option'), { error: 'List the options that the path leads away from.' }).min(1, 'List the options that the path leads away from.'),
	to: id('an option'),
	summary: text(500, 'the summary'),
	/** Whom it is for, and whom it is not for. */
	audience: text(500, 'whom the path is for'),
	/** How long it takes, only where a source says so. */
	duration: z.strictObject({ text: text(300, 'how long it takes'), sources: z.array(id('a source')).min(1, 'Only a source can say how long it takes. Name it, or leave the duration out.') }).optional(),
	/** What the commands were written for. */
	versions: z.array(
		z.strictObject({
			name: text(40, 'the name'),
			version: text(40, 'the version'),
			/** A word of commands that must carry this version, such as a chart's name. */
			command: text(60, 'the word of commands that carry this version').optional(),
		}),
		{ error: 'List the versions that the commands were written for.' },
	).min(1, 'List the versions that the commands were written for.'),
	breaks: z.array(remark).default([]),
	preconditions: z.array(
		z.strictObject({
			id: id('a precondition'),
			check: text(500, 'what to check'),
			why: text(700, 'why').optional(),
			run: shell('the command').optional(),
			use: id('shared commands').optional(),
			...grounds,
		}),
		{ error: 'List what to check before the first step.' },
	).min(1, 'List what to check before the first step.'),
	/** Commands that later ones rely on. */
	setup: z.array(commands).default([]),
	sideBySide: z.array(z.strictObject({ topic: text(60, 'the topic'), text: text(900, 'the text'), ...grounds })).default([]),
	sequence: remark.optional(),
	pointOfNoReturn: z.strictObject({ step: id('a step'), text: text(500, 'why there is no way back from there') }),
	wayBack: text(600, 'the way back'),
	mapping: z.array(
		z.strictObject({
			old: text(160, 'the old object'),
			new: text(240, 'its counterpart'),
			equivalence: oneOf(EQUIVALENCES, 'an equivalence'),
			note: text(300, 'the note').optional(),
			feature: id('a feature').optional(),
			...grounds,
		}),
	).default([]),
	/** File names of the steps, in order. */
	steps: z.array(id('a step'), { error: 'List the steps in order.' }).min(1, 'List the steps in order.'),
	checkedOn: day,
});

/** `content/commands/<id>.yaml`: shell commands that several steps share. */
export const commandsSchema = z
	.strictObject({
		title: text(160, 'what the commands do'),
		run: shell('the commands'),
		/** The name of a script that holds them, for those too long to paste. */
		file: z.string().regex(/^[a-z0-9-]+\.sh$/, 'Write the name of a script, such as audit.sh.').optional(),
		/** How a step runs that script. */
		call: text(200, 'how the script is run').optional(),
	})
	.refine(({ file, call }) => (file === undefined) === (call === undefined), {
		path: ['call'],
		message: 'A script needs both file and call. Add the other, for example\n      file: audit.sh\n      call: bash scripts/audit.sh',
	});

/** `content/placeholders/<id>.yaml`: a word or number that a reader puts in once for a page. */
export const placeholderSchema = z.strictObject({
	kind: oneOf(['name', 'number'], 'a kind of placeholder'),
	label: text(60, 'the label'),
	/** What stands there until the reader changes it; in quotes. */
	value: z.string({ error: "Write the value in quotes, for example value: '8080'." }).regex(/^[\w./:-]+$/, 'A value is one word of letters, digits, dots, slashes, colons and hyphens.'),
	about: text(400, 'what it is and where the value comes from'),
	order: z.number({ error: 'Write a number; smaller stands higher.' }).int('Write a whole number.').min(0),
	sources,
});

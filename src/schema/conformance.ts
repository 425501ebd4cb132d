import { z } from 'astro/zod';
import { API_CHANNELS, PROFILE_KINDS, TEST_RESULTS } from '../domain/conformance.ts';
import { address, day, id, oneOf, text } from './words.ts';

const count = (what: string) => z.number({ error: `Write how many tests ${what}, as a number.` }).int('Write a whole number.').min(0, 'A count is not below 0.');

const names = (what: string) => z.array(text(120, what)).default([]);

const counts = {
	result: oneOf(TEST_RESULTS, 'a result'),
	passed: count('passed'),
	failed: count('failed'),
	skipped: count('were skipped'),
	/** The skipped tests by name, as the report has them. */
	skippedTests: names('the name of a test'),
	/** The failed tests by name, as the report has them. */
	failedTests: names('the name of a test'),
};

interface Counts {
	readonly result: string;
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
	readonly skippedTests: readonly string[];
	readonly failedTests: readonly string[];
}

/** Reports count and name their tests; the two have to agree, or the report was copied wrongly. */
function agree(tests: Counts, ctx: z.RefinementCtx): void {
	const say = (field: string, message: string): void => {
		ctx.addIssue({ code: 'custom', path: [field], message });
	};
	for (const [field, listed, number] of [
		['skippedTests', tests.skippedTests, tests.skipped],
		['failedTests', tests.failedTests, tests.failed],
	] as const) {
		if (listed.length !== number) say(field, `${number} counted, but ${listed.length} named. Copy both from the report.`);
	}
	const result = tests.failed > 0 ? 'failure' : tests.skipped > 0 ? 'partial' : 'success';
	if (tests.result !== result) {
		say('result', `${tests.failed} failed and ${tests.skipped} skipped is "${result}", not "${tests.result}". Copy all three from the report.`);
	}
}

const extended = z
	.strictObject({
		...counts,
		/** Extended features that the report lists as supported. */
		supported: names('the name of a feature'),
		/** Extended features that the report lists as unsupported. */
		unsupported: names('the name of a feature'),
	})
	.superRefine((tests, ctx) => {
		agree(tests, ctx);
		for (const feature of tests.supported.filter((name) => tests.unsupported.includes(name))) {
			ctx.addIssue({ code: 'custom', path: ['unsupported'], message: `"${feature}" is listed as supported and as unsupported. Keep the one that the report has.` });
		}
	});

const disagreement = z.strictObject({
	/** The features in question, by name. Leave it out where it concerns the whole report. */
	features: names('the name of a feature'),
	/** What the report says and what the other source says. */
	text: text(600, 'what each side says'),
	sources: z.array(id('a source')).min(2, 'Name the sources of both sides: at least two.'),
});

/** `content/conformance/<mesh>/<id>.yaml`: a conformance report as it was uploaded, one file each. */
export const conformanceSchema = z.strictObject({
	/** What was tested: the project's name, or the name of a vendor's edition. */
	implementation: text(60, 'what was tested'),
	/** True for a vendor's edition of the mesh. */
	vendor: z.boolean({ error: 'Write true or false.' }).default(false),
	/** The options of the mesh of which it speaks. Leave it out where it speaks of all. */
	options: z.array(id('an option')).default([]),
	/** The version of it, as the report has it, without a leading v. */
	version: text(60, 'the version that was tested'),
	/** A file name in content/apis/. */
	api: id('an API'),
	apiVersion: z
		.string({ error: "Write the version of the API in quotes, for example '1.6.1'." })
		.regex(/^\d+\.\d+\.\d+$/, { error: ({ input }) => `"${String(input)}" is not a version of an API. Write three numbers without a v, for example '1.6.1'.` }),
	/** Absent in reports that are older than the field. */
	channel: oneOf(API_CHANNELS, 'a channel').optional(),
	mode: text(40, 'the mode').optional(),
	/** The day of the run. */
	date: day,
	/** The commit of the API's repository at which the report was read. */
	commit: z
		.string({ error: 'Write the commit at which the report was read: all 40 hexadecimal digits, in quotes.' })
		.regex(/^[0-9a-f]{40}$/, { error: ({ input }) => `"${String(input)}" is not a commit. Write all 40 hexadecimal digits.` }),
	/** The report's path in that repository. */
	file: text(160, "the report's path in the repository"),
	note: text(300, 'the note').optional(),
	profiles: z
		.array(
			z.strictObject({
				/** A profile of content/apis/. */
				name: text(40, 'the name of the profile'),
				core: z.strictObject(counts).superRefine(agree),
				extended: extended.optional(),
			}),
		)
		.min(1, 'A report has at least one profile.'),
	/** Where the report and another source say different things. */
	disagreements: z.array(disagreement).default([]),
});

/** `content/apis/<id>.yaml`: an API with a conformance programme, and the names that its reports may use. */
export const apiSchema = z.strictObject({
	title: text(40, 'the title'),
	repository: address,
	/** In reading order; mesh profiles first. */
	profiles: z
		.array(
			z.strictObject({
				name: text(40, 'the name of the profile'),
				kind: oneOf(PROFILE_KINDS, 'a kind of profile'),
				title: text(60, 'what it tests'),
			}),
		)
		.min(1, 'List at least one profile.'),
	/** What each extended feature is in a few words, by its name in reports. */
	features: z.record(z.string(), text(80, 'what the feature is')),
});

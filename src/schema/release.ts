import { z } from 'astro/zod';
import { DATE_BASES, isBefore } from '../domain/releases.ts';
import { dayOrMonth, id, oneOf, text, version } from './words.ts';

const MINOR = /^\d+\.\d+$/;

/** A release line, `major.minor`. Quoted, since 1.20 is the number 1.2. */
const minor = (what: string) =>
	z
		.string({ error: `Put ${what} in quotes, for example '1.20'.` })
		.regex(MINOR, { error: ({ input }) => `"${String(input)}" is not ${what}. Write major.minor in quotes, for example '1.20'.` });

const dated = z
	.strictObject({
		/** Year-month-day, or year-month where no more is known. */
		date: dayOrMonth,
		/** For an estimate that is a span: its last day or month. */
		until: dayOrMonth.optional(),
		basis: oneOf(DATE_BASES, 'how the date is known'),
		/** For a derived date the rule that it follows; for an estimated one who expects it. */
		rule: text(160, 'the rule').optional(),
	})
	.superRefine(({ date, until, basis, rule }, ctx) => {
		if (until !== undefined && basis !== 'estimated') {
			ctx.addIssue({ code: 'custom', path: ['until'], message: `A date that is ${basis} is one day, not a span. Remove until, or write basis: estimated.` });
		}
		if (until !== undefined && isBefore(until, date)) {
			ctx.addIssue({ code: 'custom', path: ['until'], message: `The span ends at ${until}, before it begins at ${date}. Write the earlier one under date.` });
		}
		if (basis === 'derived' && rule === undefined) {
			ctx.addIssue({
				code: 'custom',
				path: ['rule'],
				message: 'A derived date must show its rule. Add a line such as\n      rule: Six weeks after the release of 1.32.',
			});
		}
	});

/** A date of a release line. A bare day is short for one that was read: `{ date: 2026-11-22, basis: exact }`. */
const datedOrDay = z.preprocess(
	(value) => (typeof value === 'string' || value instanceof Date ? { date: value, basis: 'exact' } : value),
	dated,
);

const build = z.strictObject({
	/** The id of one of the mesh's channels. */
	channel: id('a channel'),
	/** What one installs, for example an image tag. */
	name: text(60, 'the name of the build'),
});

const compareMinors = (a: string, b: string): number => {
	const [[aMajor = 0, aMinor = 0], [bMajor = 0, bMinor = 0]] = [a.split('.').map(Number), b.split('.').map(Number)];
	return aMajor - bMajor || aMinor - bMinor;
};

const kubernetesRange = z
	.strictObject({
		/** The oldest version, in quotes. */
		from: minor('a Kubernetes version'),
		/** The newest version, in quotes. */
		to: minor('a Kubernetes version'),
		/** What stands behind the range: tested, second hand, and the like. */
		note: text(160, 'the note').optional(),
	})
	.superRefine(({ from, to }, ctx) => {
		if (compareMinors(from, to) > 0) {
			ctx.addIssue({ code: 'custom', path: ['to'], message: `The range ends at ${to}, before it begins at ${from}. Write the older version under from.` });
		}
	});

/** A way in which a project's work reaches its users. */
export const channel = z.strictObject({
	id: id('a channel'),
	name: text(60, 'the name of the channel'),
	/** Who publishes it, how often, with which fixes, on what terms. */
	text: text(600, 'what the channel is'),
	/** The newest build that was read of. */
	newest: text(80, 'the newest build').optional(),
	sources: z.array(id('a source')).min(1, 'Name the source of what is said of this channel.'),
});

/** A release line of a mesh. */
export const releaseLine = z
	.strictObject({
		/** major.minor, in quotes. */
		line: minor('a release line'),
		/** The newest patch. */
		latest: version,
		/** The day of the line's first release. */
		released: datedOrDay.optional(),
		/** The last day on which the project fixes it. Leave it out where none is known. */
		ends: datedOrDay.optional(),
		/** Whether the project still fixes it. */
		supported: z.boolean({ error: 'Write true or false: does the project still fix this line?' }),
		/** The Kubernetes versions that it runs on, as the project says. */
		kubernetes: kubernetesRange.optional(),
		/** Where the mesh has channels: what each has of this line. */
		builds: z.array(build).default([]),
		note: text(300, 'the note').optional(),
		sources: z.array(id('a source')).default([]),
	})
	.superRefine(({ released, ends, supported }, ctx) => {
		if (released !== undefined && ends !== undefined && isBefore(ends.date, released.date)) {
			ctx.addIssue({
				code: 'custom',
				path: ['ends'],
				message: `Support ends on ${ends.date}, before the first release on ${released.date}. Put one of the two days right.`,
			});
		}
		if (!supported && ends?.basis === 'estimated') {
			ctx.addIssue({
				code: 'custom',
				path: ['ends', 'basis'],
				message: 'The end of a line that is no longer fixed has happened. Write basis: exact, or derived with its rule.',
			});
		}
	});

import { z } from 'astro/zod';

/** A message for a value outside a list: what was found, and what may stand there. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T, what: string) =>
	z.enum(values, {
		error: ({ input }) =>
			input === undefined || input === null
				? `Add ${what}. Choose one of: ${values.join(', ')}.`
				: `"${String(input)}" is not ${what}. Choose one of: ${values.join(', ')}.`,
	});

/** Words for a reader: no leading or trailing space, no line break, at most `most` characters. */
export const text = (most: number, what: string) =>
	z
		.string({
			error: ({ input }) => {
				if (input === undefined) return `Add ${what}.`;
				if (input === null) return `Write ${what}; it is empty.`;
				return `Write ${what} as text. Put it in quotes if it looks like a number, a day or a list.`;
			},
		})
		.trim()
		.min(1, `Write ${what}; it is empty.`)
		.refine((value) => [...value].length <= most, {
			error: ({ input }) => `Shorten ${what} to ${most} characters; it has ${[...String(input)].length}.`,
		});

/** The name of another content file, without its folder and ending. */
export const id = (what: string) =>
	z
		.string({ error: `Write the id of ${what}: its file name without the ending.` })
		.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
			error: ({ input }) =>
				`"${String(input)}" is not an id. Use lower-case letters, digits and single hyphens, for example my-${what.split(' ').at(-1)}.`,
		});

const isDay = (value: string): boolean => {
	const date = new Date(`${value}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

/** A day, `YYYY-MM-DD`. YAML reads a bare day as a date; both forms are taken. */
export const day = z
	.union([z.string(), z.date().transform((date) => date.toISOString().slice(0, 10))], {
		error: 'Write the day as YYYY-MM-DD, for example 2026-11-22.',
	})
	.refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value), {
		error: ({ input }) => `"${String(input)}" is not a day. Write it as YYYY-MM-DD, for example 2026-11-22.`,
	});

/** A day, or a month where the source gives no more. */
export const dayOrMonth = z
	.union([z.string(), z.date().transform((date) => date.toISOString().slice(0, 10))], {
		error: 'Write the day as YYYY-MM-DD, or the month as YYYY-MM where only that is known.',
	})
	.refine((value) => /^\d{4}-\d{2}(-\d{2})?$/.test(value) && isDay(value.length === 7 ? `${value}-01` : value), {
		error: ({ input }) => `"${String(input)}" is not a day. Write it as YYYY-MM-DD, or YYYY-MM where only the month is known.`,
	});

/** A version: numbers with dots, `1.20` or `2.4.1`, or with a trailing `.x` for any patch. Quoted, since 1.20 is the number 1.2. */
export const version = z
	.string({
		error: ({ input }) =>
			input === undefined || input === null
				? "Add the version that this was judged against, in quotes, for example version: '1.20.1'."
				: `Put the version in quotes: '${String(input)}'. Without them 1.20 is read as the number 1.2.`,
	})
	.regex(/^\d+\.\d+(\.(\d+|x))?$/, {
		error: ({ input }) => `"${String(input)}" is not a version. Write numbers with dots, for example '1.20.1'.`,
	});

/** An address on the web. */
export const address = z.string({ error: 'Add the address, starting with https://.' }).refine(
	(value) => /^https:\/\/[^\s/]+\.[^\s]+$/.test(value) && URL.canParse(value),
	{
		error: ({ input }) =>
			String(input).startsWith('http://')
				? `"${String(input)}" is not encrypted. Write the https:// address; if the publisher has none, cite another source.`
				: `"${String(input)}" is not an address. Write it in full, starting with https://.`,
	},
);

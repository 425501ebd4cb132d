import { z } from 'astro/zod';
import { COST_PARTS, DRIVERS, RESOURCE_UNITS, RESOURCES, type Resource } from '../domain/costs.ts';
import { factRef } from './claim.ts';
import { id, oneOf, text } from './words.ts';

const number = (what: string) => z.number({ error: `Write ${what} as a number, without unit and without quotes.` }).min(0, `${what} cannot be below 0.`);

const range = z
	.tuple([number('the low value'), number('the typical value'), number('the high value')], {
		error: 'Write three numbers: range: [low, typical, high]. Nobody has measured it? List it under unknown instead.',
	})
	.refine(([low, typical, high]) => low <= typical && typical <= high, {
		error: ({ input }) => `The range ${JSON.stringify(input)} is out of order. Write [low, typical, high], the smallest first.`,
	});

const origin = {
	/** File names in content/benchmarks/. */
	studies: z.array(id('a study')).default([]),
	/** File names in content/sources/. */
	sources: z.array(id('a source')).default([]),
};

const hasOrigin = ({ studies, sources }: { studies: string[]; sources: string[] }): boolean => studies.length + sources.length > 0;
const NO_ORIGIN = { path: ['studies'], error: 'A coefficient needs where it comes from: list studies from content/benchmarks/, or sources from content/sources/.' };

const fits = ({ resource, unit }: { resource: Resource; unit: string }): boolean => RESOURCE_UNITS[resource].includes(unit);
const NO_FIT = {
	path: ['unit'],
	error: ({ input }: { input: unknown }) => {
		const { resource, unit } = input as { resource: Resource; unit: string };
		return `"${unit}" is not a unit of ${resource}. Choose one of: ${RESOURCE_UNITS[resource].join(', ')}.`;
	},
};

/** A fact that says the same numbers, so that the two cannot drift apart. */
const said = z.strictObject({
	fact: factRef,
	/** The passage of the fact, letter by letter. */
	words: text(160, 'the words of the fact'),
	/** What the range is multiplied by in the fact, for example 2 where it counts both proxies of a call. */
	times: z.number().positive().default(1),
});

const coefficient = z
	.strictObject({
		part: oneOf(COST_PARTS, 'a part'),
		resource: oneOf(RESOURCES, 'a resource'),
		driver: oneOf(DRIVERS, 'a driver'),
		/** Proxies of this kind that one call passes. */
		passes: z.number().int('Write a whole number.').min(1).default(1),
		range,
		unit: text(10, 'the unit'),
		what: text(140, 'what it stands for'),
		...origin,
		said: z.array(said).default([]),
		note: text(400, 'the note').optional(),
	})
	.refine(hasOrigin, NO_ORIGIN)
	.refine(fits, NO_FIT);

const reservation = z
	.strictObject({
		part: oneOf(COST_PARTS, 'a part'),
		resource: oneOf(RESOURCES, 'a resource'),
		driver: oneOf(['pod', 'node', 'replica', 'cluster'], 'a driver'),
		value: number('the value'),
		unit: text(10, 'the unit'),
		what: text(140, 'what it stands for'),
		sources: z.array(id('a source')).min(1, 'Name the chart or values file that it stands in.'),
	})
	.refine(fits, NO_FIT);

const latency = z.strictObject({ range, ...origin, said: z.array(said).default([]), note: text(400, 'the note').optional() }).refine(hasOrigin, NO_ORIGIN);

/** `content/estimates/<option>.yaml`: what an option costs, each number with its origin. */
export const estimateSchema = z
	.strictObject({
		coefficients: z.array(coefficient).default([]),
		/** What default settings reserve. */
		reservations: z.array(reservation).default([]),
		/** What nobody has measured. */
		unknown: z
			.array(z.strictObject({ part: oneOf(COST_PARTS, 'a part'), resource: oneOf(RESOURCES, 'a resource'), why: text(300, 'why it is unknown') }))
			.default([]),
		/** Milliseconds that one call takes longer. */
		latency: z.strictObject({ layer4: latency, layer7: latency }).optional(),
		latencyUnknown: text(300, 'why there is no latency').optional(),
		note: text(400, 'the note').optional(),
	})
	.refine(({ latency: known, latencyUnknown }) => (known === undefined) !== (latencyUnknown === undefined), {
		path: ['latency'],
		error: 'Give latency, or say in latencyUnknown why nobody knows it; one of the two.',
	});

const count = (what: string) => number(what).max(1_000_000_000, `${what} is too large to be meant.`);

/** `content/scenarios/<id>.yaml`: an example cluster of the estimator. */
export const scenarioSchema = z.strictObject({
	title: text(40, 'the title'),
	order: z.number({ error: 'Write a number; smaller stands higher.' }).int('Write a whole number.').min(0),
	description: text(240, 'the description'),
	pods: count('the number of pods'),
	nodes: count('the number of nodes'),
	services: count('the number of services'),
	requests: count('the requests a second'),
	depth: count('the calls for each request'),
	layer7: number('the share that needs layer 7').max(100, 'A share is 0 to 100 percent.'),
	replicas: count('the replicas of shared L7 proxies'),
});

/** `content/prices/<id>.yaml`: the prices that the estimator starts from. */
export const priceSchema = z.strictObject({
	currency: z.string().regex(/^[A-Z]{3}$/, 'Write the currency as three capital letters, for example EUR.'),
	symbol: text(3, 'the sign of the currency'),
	vcpuHour: number('the price of a vCPU-hour'),
	gbHour: number('the price of a GB-hour'),
	source: id('a source'),
	note: text(300, 'what the prices are'),
});

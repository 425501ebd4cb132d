import { convert } from './chart.ts';
import { type ClusterInput, COST_PARTS, type CostPart, type Driver, type OptionCosts, type Range, type Resource, type Unknown } from './costs.ts';

/** What CPU and memory cost together, in vCPU, MiB and money a month. */
export interface Amount {
	readonly cpu: Range;
	readonly memory: Range;
	readonly money: Range;
}

/** What one option costs in one cluster. */
export interface Estimate {
	readonly option: string;
	readonly parts: Readonly<Record<CostPart, Amount>>;
	/** Sum of the parts. Where something is unknown it is a lower bound. */
	readonly total: Amount;
	/** What default settings reserve, in vCPU, MiB and money a month. */
	readonly reserved: { readonly cpu: number; readonly memory: number; readonly money: number };
	readonly unknown: readonly Unknown[];
	/** Milliseconds that a request takes longer: calls in a row times what each adds. Undefined where nobody has measured. */
	readonly latencyPerRequest: Range | undefined;
}

/** Hours of a month: 365 x 24 / 12. */
export const HOURS_A_MONTH = 730;

/** The cluster for which the size of a control plane is published: the driver `size` counts multiples of it. */
const REFERENCE = { pods: 2000, services: 1000 };

/** Sum of two ranges. */
export const add = (a: Range, b: Range): Range => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

/** A range times a number that is 0 or more. */
export const scale = (range: Range, factor: number): Range => [range[0] * factor, range[1] * factor, range[2] * factor];

const ZERO: Range = [0, 0, 0];

/** Calls a second between services. */
export const callsOf = ({ requests, depth }: Pick<ClusterInput, 'requests' | 'depth'>): number => requests * depth;

/** How often a driver counts in a cluster. */
export function countOf(driver: Driver, input: ClusterInput): number {
	switch (driver) {
		case 'pod':
			return input.pods;
		case 'node':
			return input.nodes;
		case 'replica':
			return input.replicas;
		case 'cluster':
			return 1;
		case 'size':
			return Math.max(input.pods / REFERENCE.pods, input.services / REFERENCE.services);
		case 'calls':
			return callsOf(input) / 1000;
		case 'l7-calls':
			return (callsOf(input) / 1000) * (input.layer7 / 100);
	}
}

/** Money a month for vCPU and MiB that are there all the time. */
export function monthly(cpu: number, memory: number, { vcpuHour, gbHour }: Pick<ClusterInput, 'vcpuHour' | 'gbHour'>): number {
	return HOURS_A_MONTH * (cpu * vcpuHour + (memory / 1024) * gbHour);
}

function amountOf(cpu: Range, memory: Range, input: ClusterInput): Amount {
	const money = [0, 1, 2].map((at) => monthly(cpu[at as 0 | 1 | 2], memory[at as 0 | 1 | 2], input));
	return { cpu, memory, money: [money[0] ?? 0, money[1] ?? 0, money[2] ?? 0] };
}

const inUnit = (value: number, resource: Resource, unit: string): number => (resource === 'memory' ? convert(value, unit, 'MiB') : value);

/**
 * What an option costs in a cluster: each coefficient times how often its driver counts, times the proxies that a call
 * passes. Nothing is rounded.
 */
export function estimate(costs: OptionCosts, input: ClusterInput): Estimate {
	const sum = (part: CostPart, resource: Resource): Range =>
		costs.coefficients
			.filter((each) => each.part === part && each.resource === resource)
			.map(({ driver, passes, range, unit }) => scale(range, inUnit(1, resource, unit) * countOf(driver, input) * passes))
			.reduce(add, ZERO);
	const parts = Object.fromEntries(
		COST_PARTS.map((part) => [part, amountOf(sum(part, 'cpu'), sum(part, 'memory'), input)]),
	) as Record<CostPart, Amount>;
	const all = (resource: Resource): Range => COST_PARTS.map((part) => parts[part][resource]).reduce(add, ZERO);
	const reserve = (resource: Resource): number =>
		costs.reservations
			.filter((each) => each.resource === resource)
			.reduce((total, { driver, value, unit }) => total + inUnit(value, resource, unit) * countOf(driver, input), 0);
	const reserved = { cpu: reserve('cpu'), memory: reserve('memory') };
	const share = input.layer7 / 100;
	return {
		option: costs.id,
		parts,
		total: amountOf(all('cpu'), all('memory'), input),
		reserved: { ...reserved, money: monthly(reserved.cpu, reserved.memory, input) },
		unknown: costs.unknown,
		latencyPerRequest: costs.latency && scale(add(scale(costs.latency.layer4.range, 1 - share), scale(costs.latency.layer7.range, share)), input.depth),
	};
}

/** Whether a sum says anything: it does not where no number goes into it and something of it is unknown. */
export function isKnown({ coefficients, unknown }: Pick<OptionCosts, 'coefficients' | 'unknown'>, resource?: Resource): boolean {
	const of = (each: { readonly resource: Resource }): boolean => resource === undefined || each.resource === resource;
	return coefficients.some(of) || !unknown.some(of);
}

/** The same cluster, larger or smaller: everything that grows with a cluster grows alike. Prices, depth and shares stay. */
export function resized(input: ClusterInput, factor: number): ClusterInput {
	return {
		...input,
		pods: input.pods * factor,
		nodes: input.nodes * factor,
		services: input.services * factor,
		requests: input.requests * factor,
		replicas: input.replicas * factor,
	};
}

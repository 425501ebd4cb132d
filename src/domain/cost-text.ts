import { grouped } from './cost-input.ts';
import { type ClusterInput, COST_PARTS, type CostPart, type OptionCosts, type Range, type Resource } from './costs.ts';
import { estimate, resized } from './estimate.ts';

/** What the estimator needs of an option's costs: without words and sources. */
export type CostModel = Pick<OptionCosts, 'id' | 'unknown' | 'latency'> & {
	readonly coefficients: readonly Pick<OptionCosts['coefficients'][number], 'part' | 'resource' | 'driver' | 'passes' | 'range' | 'unit'>[];
	readonly reservations: readonly Pick<OptionCosts['reservations'][number], 'part' | 'resource' | 'driver' | 'value' | 'unit'>[];
};

/** A value in two digits below 10 and none of its fraction above: `0.42`, `7.3`, `1,234`. */
export function shortNumber(value: number): string {
	if (value === 0) return '0';
	if (value < 0.01) return 'less than 0.01';
	return value < 10 ? String(Number(value.toPrecision(2))) : grouped(Math.round(value));
}

/** Money: with two places below 10, whole above, never rounded to nothing. */
export function moneyText(value: number, symbol: string): string {
	if (value > 0 && value < 0.01) return `less than ${symbol}0.01`;
	return symbol + (value < 10 ? value.toFixed(2) : grouped(Math.round(value)));
}

/** A typical value, and the range around it; a single value where the range has no width. */
export interface SpanText {
	readonly typical: string;
	/** Empty where low, typical and high are the same. */
	readonly range: string;
}

const span = (range: Range, say: (value: number) => string): SpanText => {
	const [low = '', typical = '', high = ''] = range.map(say);
	// A unit that both ends share is said once.
	const unit = / \S+$/.exec(high)?.[0] ?? '';
	return { typical, range: low === high ? '' : `${low.endsWith(unit) ? low.slice(0, low.length - unit.length) : low} to ${high}` };
};

/** The cells of the result, by name. Each is text for a reader. */
export type CostCells = Readonly<Record<string, SpanText>>;

const NOTHING: SpanText = { typical: 'none', range: '' };
const UNKNOWN: SpanText = { typical: 'unknown', range: '' };

/** Memory in MiB below 1024, else in GiB. */
const memory = (mib: number): string => (mib < 1024 ? `${shortNumber(mib)} MiB` : `${shortNumber(mib / 1024)} GiB`);
const vcpu = (value: number): string => `${shortNumber(value)} vCPU`;

/** The sums of money behind a chart and its table: typical cost a month at each factor of the cluster; undefined where nothing is known. */
export function costCurve(model: CostModel, input: ClusterInput, factors: readonly number[]): (number | undefined)[] {
	return factors.map((factor) => (model.coefficients.length === 0 ? undefined : estimate(model as OptionCosts, resized(input, factor)).total.money[1]));
}

/**
 * What a reader sees of one option: money, vCPU, memory, what is reserved, added latency, and each part. "At least" stands
 * before a value of which a part is unknown; "unknown" where nothing of it is known. Neither is ever shown as zero.
 */
export function costCells(model: CostModel, input: ClusterInput, symbol: string): CostCells {
	const result = estimate(model as OptionCosts, input);
	const money = (value: number): string => moneyText(value, symbol);
	const lacks = (part?: CostPart, resource?: Resource): boolean =>
		model.unknown.some((each) => (part === undefined || each.part === part) && (resource === undefined || each.resource === resource));
	const has = (part?: CostPart, resource?: Resource): boolean =>
		model.coefficients.some((each) => (part === undefined || each.part === part) && (resource === undefined || each.resource === resource));
	const cell = (range: Range, say: (value: number) => string, part?: CostPart, resource?: Resource): SpanText => {
		if (!has(part, resource)) return lacks(part, resource) ? UNKNOWN : NOTHING;
		const text = span(range, say);
		return lacks(part, resource) ? { ...text, typical: `at least ${text.typical}` } : text;
	};
	const { reserved } = result;
	const cells: Record<string, SpanText> = {
		money: cell(result.total.money, money),
		cpu: cell(result.total.cpu, vcpu, undefined, 'cpu'),
		memory: cell(result.total.memory, memory, undefined, 'memory'),
		reserved:
			model.reservations.length === 0
				? { typical: 'nothing', range: '' }
				: { typical: money(reserved.money), range: `${vcpu(reserved.cpu)}, ${memory(reserved.memory)}` },
		latency: result.latencyPerRequest ? span(result.latencyPerRequest, (value) => `${shortNumber(value)} ms`) : UNKNOWN,
	};
	for (const part of COST_PARTS) {
		cells[`${part}-money`] = cell(result.parts[part].money, money, part);
		cells[`${part}-cpu`] = cell(result.parts[part].cpu, vcpu, part, 'cpu');
		cells[`${part}-memory`] = cell(result.parts[part].memory, memory, part, 'memory');
	}
	return cells;
}

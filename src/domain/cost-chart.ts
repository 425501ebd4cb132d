import { grouped } from './cost-input.ts';
import { type CostModel, costCurve, moneyText } from './cost-text.ts';
import type { ClusterInput } from './costs.ts';

/** Sizes that the chart draws, as multiples of the reader's cluster: a hundredth to ten times, four steps to each factor of ten. */
export const CHART_FACTORS: readonly number[] = Array.from({ length: 25 }, (_, index) => 10 ** (-2 + index / 8));

/** Sizes that the table under the chart names. */
export const TABLE_FACTORS = [0.1, 0.5, 1, 2, 10] as const;

/** A chart of cost over size, both axes logarithmic, in percent of its width and height. */
export interface CostChart {
	/** For each option the points of its line, as `x,y x,y`; empty where nothing is known of it. */
	readonly lines: readonly { readonly id: string; readonly points: string }[];
	readonly xTicks: readonly { readonly place: number; readonly label: string }[];
	readonly yTicks: readonly { readonly place: number; readonly label: string }[];
	/** For each option the typical cost at the sizes of `TABLE_FACTORS`. */
	readonly table: readonly { readonly id: string; readonly cells: readonly string[] }[];
	/** Pods at the sizes of the table. */
	readonly sizes: readonly string[];
	/** Where two lines cross: the pods at which the second becomes the cheaper one. */
	readonly crossings: readonly { readonly before: string; readonly after: string; readonly pods: number }[];
}

/** A crossing in words. */
export function crossingText({ before, after, pods }: CostChart['crossings'][number], names: Readonly<Record<string, string>>): string {
	return `Up to about ${grouped(pods)} pods ${names[before] ?? before} costs less than ${names[after] ?? after}; above, it is the other way round.`;
}

const percent = (value: number): string => value.toFixed(1);

/** Powers of ten from just below the least value to just above the greatest. */
function decades(values: readonly number[]): [from: number, to: number] {
	const logs = values.filter((value) => value > 0).map(Math.log10);
	if (logs.length === 0) return [0, 1];
	const from = Math.floor(Math.min(...logs));
	return [from, Math.max(from + 1, Math.ceil(Math.max(...logs)))];
}

/** Draws the typical cost of each option over the size of a cluster that grows evenly. */
export function costChart(models: readonly CostModel[], input: ClusterInput, symbol: string): CostChart {
	const curves = models.map((model) => ({ id: model.id, values: costCurve(model, input, CHART_FACTORS) }));
	const [low, high] = decades(curves.flatMap(({ values }) => values.map((value) => value ?? 0)));
	const y = (value: number): number => 100 - (100 * (Math.log10(Math.max(value, 10 ** low)) - low)) / (high - low);
	const x = (index: number): number => (100 * index) / (CHART_FACTORS.length - 1);
	const crossings = curves.flatMap((a, at) =>
		curves.slice(at + 1).flatMap((b) => {
			const gap = (index: number): number => (a.values[index] ?? Number.NaN) - (b.values[index] ?? Number.NaN);
			return CHART_FACTORS.flatMap((factor, index) => {
				const before = gap(index - 1);
				const here = gap(index);
				// Lines that are level at a drawn size cross there, once.
				if (!((before < 0 && here >= 0) || (before > 0 && here <= 0))) return [];
				const last = CHART_FACTORS[index - 1] ?? factor;
				const exact = last * (factor / last) ** (before / (before - here));
				return [{ before: before < 0 ? a.id : b.id, after: before < 0 ? b.id : a.id, pods: Math.round(exact * input.pods) }];
			});
		}),
	);
	return {
		lines: curves.map(({ id, values }) => ({
			id,
			points: values.some((value) => value === undefined || value === 0) ? '' : values.map((value, index) => `${percent(x(index))},${percent(y(value ?? 0))}`).join(' '),
		})),
		xTicks: [0, 8, 16, 24].map((index) => ({ place: x(index), label: grouped(Math.round((CHART_FACTORS[index] ?? 0) * input.pods)) })),
		yTicks: Array.from({ length: high - low + 1 }, (_, index) => ({ place: y(10 ** (low + index)), label: symbol + grouped(10 ** (low + index)) })),
		table: models.map((model) => ({
			id: model.id,
			cells: costCurve(model, input, TABLE_FACTORS).map((value) => (value === undefined ? 'unknown' : moneyText(value, symbol))),
		})),
		sizes: TABLE_FACTORS.map((factor) => grouped(Math.round(factor * input.pods))),
		crossings,
	};
}

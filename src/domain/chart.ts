import { type Contender, contenderKey, type Figure, type Metric, type Study } from './study.ts';

/** Which figures a chart draws, and how. */
export interface Chart {
	readonly id: string;
	readonly title: string;
	readonly order: number;
	readonly sentence: string;
	readonly metric: Metric;
	readonly of?: string;
	/** The unit of the axis; `×` draws each figure relative to the baseline of its study. */
	readonly unit: string;
	readonly scale: 'linear' | 'log';
}

/** One figure in the unit of the chart. */
export interface ChartPoint {
	readonly figure: Figure;
	readonly value: number;
}

/** All figures of one contender in one study. */
export interface ChartRow {
	readonly contender: Contender;
	readonly study: Study;
	/** By value, the least first. */
	readonly points: readonly ChartPoint[];
	readonly low: number;
	readonly middle: number;
	readonly high: number;
}

/** How many MiB each unit of memory is, how many ms each unit of time. */
const IN_BASE: Readonly<Record<string, readonly [base: string, factor: number]>> = {
	KiB: ['MiB', 1 / 1024],
	MiB: ['MiB', 1],
	MB: ['MiB', 1e6 / 2 ** 20],
	GB: ['MiB', 1e9 / 2 ** 20],
	ms: ['ms', 1],
	'µs': ['ms', 1e-3],
	vCPU: ['vCPU', 1],
};

/**
 * A value in another unit of the same kind.
 * @throws RangeError when the units do not measure the same thing.
 */
export function convert(value: number, from: string, to: string): number {
	if (from === to) return value;
	const [fromBase, fromFactor] = IN_BASE[from] ?? [];
	const [toBase, toFactor] = IN_BASE[to] ?? [];
	if (fromBase === undefined || fromBase !== toBase || fromFactor === undefined || toFactor === undefined) {
		throw new RangeError(`${from} cannot be turned into ${to}.`);
	}
	return (value * fromFactor) / toFactor;
}

/** The middle of some numbers in order; the lower of the two middles where their count is even. */
const middleOf = (values: readonly number[]): number => values[Math.floor((values.length - 1) / 2)] ?? Number.NaN;

function valueOf(figure: Figure, study: Study, chart: Chart, isBaseline: (option: string) => boolean): number | undefined {
	if (figure.metric !== chart.metric || figure.versus || figure.unit === '%' || figure.unit === '×') return undefined;
	if (chart.of !== undefined && figure.of !== chart.of) return undefined;
	if (chart.unit !== '×') return convert(figure.value, figure.unit, chart.unit);
	if (isBaseline(figure.option)) return undefined;
	const base = study.figures.find(
		(other) => isBaseline(other.option) && other.metric === figure.metric && other.unit === figure.unit && other.at === figure.at && other.of === figure.of,
	);
	return base && base.value > 0 ? figure.value / base.value : undefined;
}

/**
 * The rows of a chart: a contender in a study, in the order in which the studies and their figures are given.
 * A relative chart leaves out figures whose study has no baseline under the same condition.
 */
export function chartRows(chart: Chart, studies: readonly Study[], isBaseline: (option: string) => boolean): ChartRow[] {
	return studies.flatMap((study) => {
		const byContender = new Map<string, { contender: Contender; points: ChartPoint[] }>();
		for (const figure of study.figures) {
			const value = valueOf(figure, study, chart, isBaseline);
			if (value === undefined) continue;
			const row = byContender.get(contenderKey(figure)) ?? { contender: figure, points: [] };
			row.points.push({ figure, value });
			byContender.set(contenderKey(figure), row);
		}
		return [...byContender.values()].map(({ contender, points }) => {
			const sorted = points.sort((a, b) => a.value - b.value);
			const values = sorted.map(({ value }) => value);
			return { contender, study, points: sorted, low: values[0] ?? 0, middle: middleOf(values), high: values.at(-1) ?? 0 };
		});
	});
}

/** A value in three significant digits at most, without an exponent: `0.262`, `57.2`, `1560`. */
export function threeDigits(value: number): string {
	if (value === 0) return '0';
	const places = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
	const rounded = value.toFixed(Math.min(places, 6));
	return rounded.includes('.') ? rounded.replace(/\.?0+$/, '') : rounded;
}

/** An axis: where a value lies from 0 to 100, and the values to name. */
export interface Axis {
	readonly place: (value: number) => number;
	readonly ticks: readonly number[];
}

const STEPS = [1, 2, 5];

/** An axis that holds all values; a linear one starts at zero, a logarithmic one at a round number below the least. */
export function axisOf(values: readonly number[], scale: Chart['scale']): Axis {
	const high = Math.max(...values, Number.MIN_VALUE);
	if (scale === 'linear') {
		const power = 10 ** Math.floor(Math.log10(high));
		const step = (STEPS.find((each) => (each * power) / 2 >= high / 5) ?? 10) * power * 0.5;
		const count = Math.ceil(high / step - 1e-9);
		const end = step * count;
		return { place: (value) => (100 * value) / end, ticks: Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(6))) };
	}
	const least = Math.min(...values.filter((value) => value > 0), high);
	const from = Math.floor(Math.log10(least));
	const round = Array.from({ length: Math.ceil(Math.log10(high)) - from + 1 }, (_, index) => STEPS.map((step) => Number((step * 10 ** (from + index)).toPrecision(3)))).flat();
	const start = round.filter((value) => value <= least).at(-1) ?? least;
	const end = round.find((value) => value >= high && value > start) ?? high;
	const inside = round.filter((value) => value >= start && value <= end);
	const ticks = inside.length > 7 ? inside.filter((value) => /^0*\.?0*1/.test(String(value))) : inside;
	const span = Math.log(end / start);
	return { place: (value) => (100 * Math.log(Math.max(value, start) / start)) / span, ticks };
}

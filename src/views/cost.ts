import type { Catalogue, Option } from '../domain/catalogue.ts';
import { costQuery } from '../domain/cost-input.ts';
import { type CostChart, costChart } from '../domain/cost-chart.ts';
import { type CostCells, costCells, type CostModel } from '../domain/cost-text.ts';
import type { ClusterInput, OptionCosts, Prices, Scenario } from '../domain/costs.ts';
import type { Study } from '../domain/study.ts';

/** What a number of the formula rests on, as links. */
export interface OriginView {
	readonly title: string;
	readonly path: string;
	readonly vendor: boolean;
}

/** One option in the estimator. */
export interface CostOptionView {
	readonly option: Option;
	readonly costs: OptionCosts;
	/** The origin of each coefficient, in their order. */
	readonly origins: readonly (readonly OriginView[])[];
	readonly reservationOrigins: readonly OriginView[];
	readonly latencyOrigins: readonly OriginView[];
	readonly file: string;
}

/** An example cluster with the result for each option, in column order. */
export interface ExampleView {
	readonly scenario: Scenario;
	readonly input: ClusterInput;
	readonly query: string;
	readonly cells: readonly CostCells[];
}

/** The estimator. */
export interface CostView {
	readonly options: readonly CostOptionView[];
	readonly examples: readonly ExampleView[];
	/** The example that the form starts with: the middle one. */
	readonly start: ExampleView;
	readonly chart: CostChart;
	/** What the script needs, without words. */
	readonly models: readonly CostModel[];
	readonly prices: Prices;
	readonly priceSource: { readonly title: string; readonly path: string } | undefined;
}

/** An option's costs without words and sources. */
export function modelOf({ id, coefficients, reservations, unknown, latency }: OptionCosts): CostModel {
	return {
		id,
		coefficients: coefficients.map(({ part, resource, driver, passes, range, unit }) => ({ part, resource, driver, passes, range, unit })),
		reservations: reservations.map(({ part, resource, driver, value, unit }) => ({ part, resource, driver, value, unit })),
		unknown: unknown.map(({ part, resource }) => ({ part, resource, why: '' })),
		...(latency && {
			latency: {
				layer4: { range: latency.layer4.range, studies: [], sources: [] },
				layer7: { range: latency.layer7.range, studies: [], sources: [] },
			},
		}),
	};
}

/**
 * The estimator with its examples worked out.
 * @throws Error when there is no example cluster.
 */
export function costView(costs: readonly OptionCosts[], scenarios: readonly Scenario[], prices: Prices, studies: readonly Study[], catalogue: Catalogue): CostView {
	const options = catalogue.options.flatMap((option): CostOptionView[] => {
		const own = costs.find(({ id }) => id === option.id);
		if (!own) return [];
		const origins = ({ studies: ids, sources }: { readonly studies: readonly string[]; readonly sources: readonly string[] }): OriginView[] => [
			...studies.filter(({ id }) => ids.includes(id)).map(({ id, short, party }) => ({ title: short, path: `/benchmarks/#${id}`, vendor: party === 'vendor' })),
			...catalogue.sources.filter(({ id }) => sources.includes(id)).map(({ id, title }) => ({ title, path: `/sources/#${id}`, vendor: false })),
		];
		return [
			{
				option,
				costs: own,
				origins: own.coefficients.map(origins),
				reservationOrigins: origins({ studies: [], sources: own.reservations.flatMap(({ sources }) => sources) }),
				latencyOrigins: own.latency ? origins(own.latency.layer4) : [],
				file: `content/estimates/${option.id}.yaml`,
			},
		];
	});
	const models = options.map(({ costs: own }) => modelOf(own));
	const first = (scenario: Scenario): ClusterInput => {
		const { id: _id, title: _title, order: _order, description: _description, ...input } = scenario;
		return { ...input, vcpuHour: prices.vcpuHour, gbHour: prices.gbHour };
	};
	const middle = scenarios[Math.floor((scenarios.length - 1) / 2)];
	if (!middle) throw new Error('content/scenarios/ is empty; the estimator needs at least one example cluster. Copy content/templates/scenario.yaml.');
	const examples = scenarios.map((scenario): ExampleView => ({
		scenario,
		input: first(scenario),
		query: costQuery(first(scenario), first(middle)),
		cells: models.map((model) => costCells(model, first(scenario), prices.symbol)),
	}));
	const start = examples.find(({ scenario }) => scenario === middle);
	if (!start) throw new Error('unreachable: the middle example is one of the examples');
	const source = catalogue.sources.find(({ id }) => id === prices.source);
	return {
		options,
		examples,
		start,
		chart: costChart(models, start.input, prices.symbol),
		models,
		prices,
		priceSource: source && { title: source.title, path: `/sources/#${source.id}` },
	};
}

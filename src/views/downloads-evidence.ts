import { newestReports, type ConformanceReport, type Api } from '../domain/conformance.ts';
import { estimate, isKnown } from '../domain/estimate.ts';
import type { Range } from '../domain/costs.ts';
import type { ClaimsView } from './claims.ts';
import type { CostView } from './cost.ts';
import { DATA_VERSION } from './downloads.ts';
import { type Column, ids, tableOf } from './table.ts';

/** Claims in the order of the page, without what only the check of the content reads. */
const claimsOf = ({ topics }: ClaimsView) =>
	topics.flatMap(({ claims }) =>
		claims.map(({ claim: { id, claim, verdict, topic, options, evidence, statement, since, note, confidence, risk, facts, studies, checkedOn, sources } }) => ({
			id,
			claim,
			verdict,
			topic,
			options,
			evidence,
			statement,
			...(since !== undefined && { since }),
			...(note !== undefined && { note }),
			confidence,
			risk,
			facts,
			studies,
			checkedOn,
			sources,
		})),
	);

/** `/data/claims.json`: every claim with its verdict, in the order of the page. */
export function claimsData(view: ClaimsView, edition: string) {
	return {
		version: DATA_VERSION,
		edition,
		verdicts: view.verdicts.map(({ verdict, meaning, count }) => ({ verdict, meaning, count })),
		claims: claimsOf(view),
	};
}

const CLAIM_COLUMNS: readonly Column<ReturnType<typeof claimsOf>[number]>[] = [
	['id', ({ id }) => id],
	['claim', ({ claim }) => claim],
	['verdict', ({ verdict }) => verdict],
	['topic', ({ topic }) => topic],
	['options', ({ options }) => ids(options)],
	['evidence', ({ evidence }) => evidence],
	['statement', ({ statement }) => statement],
	['since', ({ since }) => since],
	['confidence', ({ confidence }) => confidence],
	['risk', ({ risk }) => risk],
	['facts', ({ facts }) => ids(facts.map(({ fact }) => fact))],
	['checkedOn', ({ checkedOn }) => checkedOn],
	['sources', ({ sources }) => ids(sources)],
];

/** `/data/claims.csv`: a line for each claim. */
export const claimsCsv = (view: ClaimsView): string => tableOf(CLAIM_COLUMNS, claimsOf(view));

/** What is known of conformance. */
export interface Conformance {
	readonly apis: readonly Api[];
	readonly reports: readonly ConformanceReport[];
}

/** `/data/conformance.json`: every report as it was uploaded; the newest are those that the page shows side by side. */
export function conformanceData({ apis, reports }: Conformance, edition: string) {
	const newest = new Set(apis.flatMap(({ id }) => newestReports(reports.filter(({ api }) => api === id))));
	const repository = new Map(apis.map((api) => [api.id, api.repository]));
	return {
		version: DATA_VERSION,
		edition,
		apis,
		reports: reports.map((report) => ({ ...report, url: `${repository.get(report.api) ?? ''}/blob/${report.commit}/${report.file}`, newest: newest.has(report) })),
	};
}

type ProfileLine = { readonly report: ConformanceReport; readonly profile: ConformanceReport['profiles'][number] };

const PROFILE_COLUMNS: readonly Column<ProfileLine>[] = [
	['report', ({ report }) => report.id],
	['implementation', ({ report }) => report.implementation],
	['vendor', ({ report }) => report.vendor],
	['version', ({ report }) => report.version],
	['api', ({ report }) => report.api],
	['apiVersion', ({ report }) => report.apiVersion],
	['channel', ({ report }) => report.channel],
	['mode', ({ report }) => report.mode],
	['date', ({ report }) => report.date],
	['profile', ({ profile }) => profile.name],
	['core', ({ profile }) => profile.core.result],
	['core passed', ({ profile }) => profile.core.passed],
	['core failed', ({ profile }) => profile.core.failed],
	['core skipped', ({ profile }) => profile.core.skipped],
	['extended', ({ profile }) => profile.extended?.result],
	['extended passed', ({ profile }) => profile.extended?.passed],
	['extended failed', ({ profile }) => profile.extended?.failed],
	['extended skipped', ({ profile }) => profile.extended?.skipped],
	['supported', ({ profile }) => ids(profile.extended?.supported ?? [])],
	['unsupported', ({ profile }) => ids(profile.extended?.unsupported ?? [])],
];

/** `/data/conformance.csv`: a line for each profile of each report. */
export const conformanceCsv = ({ reports }: Conformance): string =>
	tableOf(PROFILE_COLUMNS, reports.flatMap((report) => report.profiles.map((profile) => ({ report, profile }))));

const digits = (value: number): number => Number(value.toPrecision(6));
const rounded = ([low, typical, high]: Range): Range => [digits(low), digits(typical), digits(high)];

type Costs = CostView['options'][number]['costs'];
type Latency = NonNullable<Costs['latency']>['layer4'];

/** A number without what only the check of the content reads. */
const latencyOf = ({ range, studies, sources, note }: Latency) => ({ range, studies, sources, ...(note !== undefined && { note }) });

function costsOf({ coefficients, latency, ...rest }: Costs) {
	return {
		...rest,
		coefficients: coefficients.map(({ part, resource, driver, passes, range, unit, what, studies, sources, note }) => ({ part, resource, driver, passes, range, unit, what, studies, sources, ...(note !== undefined && { note }) })),
		...(latency && { latency: { layer4: latencyOf(latency.layer4), layer7: latencyOf(latency.layer7) } }),
	};
}

/** `/data/estimates.json`: the numbers of the estimator, and what they make of each example cluster. */
export function estimatesData(view: CostView, edition: string) {
	const options = view.options.map(({ costs }) => costs);
	return {
		version: DATA_VERSION,
		edition,
		options: options.map(costsOf),
		scenarios: view.examples.map(({ scenario }) => scenario),
		prices: view.prices,
		results: view.examples.flatMap(({ scenario, input }) =>
			options.map((costs) => {
				const { total, unknown, latencyPerRequest } = estimate(costs, input);
				return {
					scenario: scenario.id,
					option: costs.id,
					// Nothing known is left out: a zero would be read as free.
					...(isKnown(costs, 'cpu') && { cpu: rounded(total.cpu) }),
					...(isKnown(costs, 'memory') && { memory: rounded(total.memory) }),
					...(isKnown(costs) && { money: rounded(total.money) }),
					lowerBound: unknown.length > 0,
					...(latencyPerRequest && { latency: rounded(latencyPerRequest) }),
				};
			}),
		),
		path: '/cost/#formula',
	};
}

type CoefficientLine = { readonly option: string; readonly number: Costs['coefficients'][number] };

const COEFFICIENT_COLUMNS: readonly Column<CoefficientLine>[] = [
	['option', ({ option }) => option],
	['part', ({ number }) => number.part],
	['resource', ({ number }) => number.resource],
	['driver', ({ number }) => number.driver],
	['passes', ({ number }) => number.passes],
	['low', ({ number }) => number.range[0]],
	['typical', ({ number }) => number.range[1]],
	['high', ({ number }) => number.range[2]],
	['unit', ({ number }) => number.unit],
	['what', ({ number }) => number.what],
	['studies', ({ number }) => ids(number.studies)],
	['sources', ({ number }) => ids(number.sources)],
	['note', ({ number }) => number.note],
];

/** `/data/estimates.csv`: a line for each number of the formula. */
export const estimatesCsv = ({ options }: CostView): string =>
	tableOf(COEFFICIENT_COLUMNS, options.flatMap(({ costs }) => costs.coefficients.map((number) => ({ option: costs.id, number }))));

/** Who made a study: nobody with an interest in the outcome, or somebody who makes or sells one of the options. */
export const PARTIES = ['independent', 'vendor'] as const;
export type Party = (typeof PARTIES)[number];

/** The word a reader sees. */
export const PARTY_WORDS: Readonly<Record<Party, string>> = { independent: 'Independent', vendor: 'Interested party' };

/** What a figure counts. */
export const METRICS = ['p50-latency', 'p90-latency', 'p95-latency', 'p99-latency', 'latency-increase', 'throughput', 'cpu', 'memory'] as const;
export type Metric = (typeof METRICS)[number];

/** What a reader calls it. */
export const METRIC_WORDS: Readonly<Record<Metric, string>> = {
	'p50-latency': 'Latency, median',
	'p90-latency': 'Latency, p90',
	'p95-latency': 'Latency, p95',
	'p99-latency': 'Latency, p99',
	'latency-increase': 'Added latency',
	throughput: 'Throughput',
	cpu: 'CPU',
	memory: 'Memory',
};

/** Metrics that answer one question. */
export const FAMILIES = ['latency', 'throughput', 'cpu', 'memory'] as const;
export type Family = (typeof FAMILIES)[number];

/** The heading of each family, and what "better" means in it. */
export const FAMILY_WORDS: Readonly<Record<Family, { readonly title: string; readonly better: string; readonly worse: string }>> = {
	latency: { title: 'Latency', better: 'faster', worse: 'slower' },
	throughput: { title: 'Throughput', better: 'more requests', worse: 'fewer requests' },
	cpu: { title: 'CPU', better: 'less CPU', worse: 'more CPU' },
	memory: { title: 'Memory', better: 'less memory', worse: 'more memory' },
};

const FAMILY_OF: Readonly<Record<Metric, Family>> = {
	'p50-latency': 'latency',
	'p90-latency': 'latency',
	'p95-latency': 'latency',
	'p99-latency': 'latency',
	'latency-increase': 'latency',
	throughput: 'throughput',
	cpu: 'cpu',
	memory: 'memory',
};

/** The question that a metric helps to answer. */
export const familyOf = (metric: Metric): Family => FAMILY_OF[metric];

/** Units that fit each family. A percentage is relative to something that the figure names. */
export const UNITS: Readonly<Record<Family, readonly string[]>> = {
	latency: ['ms', 'µs', '%'],
	throughput: ['requests/s', 'requests/s per core', 'Mbit/s', '%'],
	cpu: ['vCPU', '%', '×'],
	memory: ['KiB', 'MiB', 'MB', 'GB', '%', '×'],
};

/** Where a figure was taken. */
export const SCOPES = ['end-to-end', 'proxy', 'node-agent', 'control-plane', 'cluster'] as const;
export type Scope = (typeof SCOPES)[number];

/** What a reader calls it. */
export const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
	'end-to-end': 'end to end',
	proxy: 'proxy',
	'node-agent': 'node agent',
	'control-plane': 'control plane',
	cluster: 'whole cluster',
};

/** How a figure came to be: printed in the source, stated without raw data by an interested party, or our arithmetic. */
export const FIGURE_KINDS = ['measured', 'vendor-stated', 'derived'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** What a reader calls it. */
export const FIGURE_KIND_WORDS: Readonly<Record<FigureKind, string>> = {
	measured: 'measured',
	'vendor-stated': 'stated without raw data',
	derived: 'derived here',
};

/** Something that was measured: an option, in a variant where an option can be run in several ways. */
export interface Contender {
	readonly option: string;
	/** In a few words, for example with or without a part; absent for the option as it comes. */
	readonly variant?: string;
}

/** One number of a study. */
export interface Figure extends Contender {
	readonly metric: Metric;
	readonly value: number;
	readonly unit: string;
	/** What the number covers, where the unit alone does not say: one proxy, the whole data plane, the median. */
	readonly of?: string;
	/** For a figure that is relative to another contender: that contender. Below zero is less than it. */
	readonly versus?: Contender;
	/** The condition: load, size, connections. */
	readonly at: string;
	readonly scope: Scope;
	readonly kind: FigureKind;
	readonly note?: string;
}

/** A version that a study tested. */
export interface TestedVersion {
	readonly mesh: string;
	/** As the study says it; "not recorded" where it does not. */
	readonly version: string;
	/** The release line, for counting how old it is. */
	readonly line?: string;
}

/** Whether something is there to be run again. */
export const AVAILABILITIES = ['yes', 'no', 'unknown'] as const;
export type Availability = (typeof AVAILABILITIES)[number];

/** A published measurement. */
export interface Study {
	readonly id: string;
	readonly title: string;
	readonly short: string;
	readonly authors: readonly string[];
	readonly publisher: string;
	readonly party: Party;
	/** Ids of the meshes that the publisher makes or sells. */
	readonly stake: readonly string[];
	readonly paidBy: string;
	/** What a reader should know of the maker's interest. */
	readonly interest: string;
	readonly published: string;
	readonly publishedNote?: string;
	readonly source: string;
	/** What of it was read. */
	readonly read: string;
	readonly versions: readonly TestedVersion[];
	readonly environment: Readonly<Record<string, string>>;
	readonly workload: Readonly<Record<string, string>>;
	readonly unmeasured: readonly string[];
	readonly limitations: readonly string[];
	readonly rerun: { readonly code: Availability; readonly rawData: Availability; readonly address?: string; readonly note?: string };
	readonly figures: readonly Figure[];
}

/** What the studies agree on, or where they conflict. */
export interface Finding {
	readonly id: string;
	readonly family: Family;
	readonly kind: 'agree' | 'conflict';
	readonly order: number;
	readonly text: string;
	readonly studies: readonly string[];
}

/** A contender as one string, for comparing and sorting. */
export const contenderKey = ({ option, variant }: Contender): string => (variant === undefined ? option : `${option} ${variant}`);

/** What a reader says of a cluster. All are 0 or more. */
export interface ClusterInput {
	/** Pods that take part. */
	readonly pods: number;
	readonly nodes: number;
	readonly services: number;
	/** Requests a second that come into the cluster. */
	readonly requests: number;
	/** Calls between services that one request causes, on average. */
	readonly depth: number;
	/** Share of the calls that need layer 7 features: 0 to 100 percent. */
	readonly layer7: number;
	/** Replicas of shared L7 proxies in all. */
	readonly replicas: number;
	/** Price of a vCPU for an hour. */
	readonly vcpuHour: number;
	/** Price of a GB of memory for an hour; 1 GB is 1024 MiB. */
	readonly gbHour: number;
}

/** Low, typical and high, in this order, never falling. */
export type Range = readonly [low: number, typical: number, high: number];

/** The parts in which a cost is split. */
export const COST_PARTS = ['pod-proxies', 'node-agents', 'l7-proxies', 'control-plane'] as const;
export type CostPart = (typeof COST_PARTS)[number];

/** What a reader calls each part. */
export const COST_PART_WORDS: Readonly<Record<CostPart, string>> = {
	'pod-proxies': 'Per-pod proxies',
	'node-agents': 'Per-node agents',
	'l7-proxies': 'Shared L7 proxies',
	'control-plane': 'Control plane',
};

/** What a coefficient is multiplied by. */
export const DRIVERS = ['pod', 'node', 'replica', 'cluster', 'size', 'calls', 'l7-calls'] as const;
export type Driver = (typeof DRIVERS)[number];

/** What a reader calls each driver. */
export const DRIVER_WORDS: Readonly<Record<Driver, string>> = {
	pod: 'for each pod',
	node: 'for each node',
	replica: 'for each replica of a shared L7 proxy',
	cluster: 'once',
	size: 'for each 1000 services or 2000 pods, whichever is more',
	calls: 'for each 1000 calls a second',
	'l7-calls': 'for each 1000 calls a second that need layer 7',
};

/** CPU and memory, the two that cost money. */
export const RESOURCES = ['cpu', 'memory'] as const;
export type Resource = (typeof RESOURCES)[number];

/** Units that fit each resource. */
export const RESOURCE_UNITS: Readonly<Record<Resource, readonly string[]>> = { cpu: ['vCPU'], memory: ['MiB', 'MB'] };

/** One number of the formula, with where it comes from. */
export interface Coefficient {
	readonly part: CostPart;
	readonly resource: Resource;
	readonly driver: Driver;
	/** Proxies of this kind that one call passes; 1 where the driver is not traffic. */
	readonly passes: number;
	readonly range: Range;
	readonly unit: string;
	/** What it stands for, in a few words. */
	readonly what: string;
	readonly studies: readonly string[];
	readonly sources: readonly string[];
	readonly note?: string;
}

/** What default settings reserve, whether it is used or not. */
export interface Reservation {
	readonly part: CostPart;
	readonly resource: Resource;
	readonly driver: Exclude<Driver, 'calls' | 'l7-calls' | 'size'>;
	readonly value: number;
	readonly unit: string;
	readonly what: string;
	readonly sources: readonly string[];
}

/** Something that nobody has measured. It is never counted as zero. */
export interface Unknown {
	readonly part: CostPart;
	readonly resource: Resource;
	readonly why: string;
}

/** Milliseconds that a call takes longer. */
export interface AddedLatency {
	readonly range: Range;
	readonly studies: readonly string[];
	readonly sources: readonly string[];
	readonly note?: string;
}

/** All that is known of what one option costs. The id is the option's. */
export interface OptionCosts {
	readonly id: string;
	readonly coefficients: readonly Coefficient[];
	readonly reservations: readonly Reservation[];
	readonly unknown: readonly Unknown[];
	/** For a call at layer 4 and for one that needs layer 7; absent where nobody has measured it. */
	readonly latency?: { readonly layer4: AddedLatency; readonly layer7: AddedLatency };
	/** Why there is no latency. */
	readonly latencyUnknown?: string;
	readonly note?: string;
}

/** Where the starting prices come from. */
export interface Prices {
	readonly id: string;
	readonly currency: string;
	readonly symbol: string;
	readonly vcpuHour: number;
	readonly gbHour: number;
	readonly source: string;
	readonly note: string;
}

/** An example cluster. */
export interface Scenario extends Omit<ClusterInput, 'vcpuHour' | 'gbHour'> {
	readonly id: string;
	readonly title: string;
	readonly order: number;
	readonly description: string;
}

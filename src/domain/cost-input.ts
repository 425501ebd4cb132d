import type { ClusterInput } from './costs.ts';

/** One field of the estimator. */
export interface CostField {
	/** Its name in the address and in the form. */
	readonly name: string;
	readonly key: keyof ClusterInput;
	readonly most: number;
	/** Whether only whole numbers make sense. */
	readonly whole: boolean;
}

/** All fields, in the order of the form. */
export const COST_FIELDS: readonly CostField[] = [
	{ name: 'pods', key: 'pods', most: 1_000_000, whole: true },
	{ name: 'nodes', key: 'nodes', most: 100_000, whole: true },
	{ name: 'services', key: 'services', most: 1_000_000, whole: true },
	{ name: 'requests', key: 'requests', most: 10_000_000, whole: false },
	{ name: 'depth', key: 'depth', most: 100, whole: false },
	{ name: 'layer7', key: 'layer7', most: 100, whole: false },
	{ name: 'replicas', key: 'replicas', most: 100_000, whole: true },
	{ name: 'vcpu', key: 'vcpuHour', most: 1000, whole: false },
	{ name: 'gb', key: 'gbHour', most: 1000, whole: false },
];

/** What a field takes, as a sentence. */
export function fieldRule({ most, whole }: Pick<CostField, 'most' | 'whole'>): string {
	return `Write a ${whole ? 'whole ' : ''}number from 0 to ${grouped(most)}, with digits only${whole ? '' : ' and a point'}.`;
}

/** Digits in groups of three: `1,000,000`. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** Reads one field; undefined where it does not hold what the field takes. */
export function readField({ most, whole }: Pick<CostField, 'most' | 'whole'>, typed: string): number | undefined {
	const text = typed.trim();
	if (!/^\d{1,12}(\.\d{1,9})?$/.test(text)) return undefined;
	const value = Number(text);
	return value > most || (whole && !Number.isInteger(value)) ? undefined : value;
}

/** Reads the address. What is missing or does not fit keeps its default; nothing throws. */
export function parseCostInput(params: URLSearchParams, defaults: ClusterInput): ClusterInput {
	const read = COST_FIELDS.map((field): [string, number] => [field.key, readField(field, params.get(field.name) ?? '') ?? defaults[field.key]]);
	return Object.fromEntries(read) as unknown as ClusterInput;
}

/** A number as a form field takes it: never with an exponent. */
export const fieldText = (value: number): string => (value < 1e-6 ? value.toFixed(9).replace(/\.?0+$/, '') || '0' : String(value));

/** Writes the address: a query with what differs from the defaults, or nothing. */
export function costQuery(input: ClusterInput, defaults: ClusterInput): string {
	const parts = COST_FIELDS.filter(({ key }) => input[key] !== defaults[key]).map(({ name, key }) => `${name}=${fieldText(input[key])}`);
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

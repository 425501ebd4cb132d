import { convert } from './chart.ts';
import { type Amount, amountsIn, type WrittenNumber } from './quantity.ts';
import type { Figure, Study } from './study.ts';

/** What of a study its numbers are read from. */
export type Numbers = Pick<Study, 'figures' | 'environment' | 'workload' | 'unmeasured' | 'limitations'>;

const rounds = (value: number, { value: said, slack }: WrittenNumber): boolean => Math.abs(Math.abs(value) - said) <= slack + 1e-9;

/** A figure in a unit; undefined where it measures something else. */
function inUnit({ value, unit }: Figure, wanted: string): number | undefined {
	try {
		return convert(value, unit, wanted);
	} catch {
		return undefined;
	}
}

/** By how many percent a figure lies above or below another one of the same metric and condition. */
const changes = (figures: readonly Figure[]): number[] =>
	figures.flatMap((figure) =>
		figures
			.filter((other) => other !== figure && other.value > 0 && other.metric === figure.metric && other.unit === figure.unit && other.at === figure.at && other.of === figure.of)
			.map((other) => 100 * (figure.value / other.value - 1)),
	);

/** What a study says in words, figures with their notes apart. */
const wordsOf = ({ environment, workload, unmeasured, limitations, figures }: Numbers): string =>
	[...Object.values(environment), ...Object.values(workload), ...unmeasured, ...limitations, ...figures.map(({ note = '', at }) => `${at} ${note}`)].join(' | ');

/**
 * Whether a study has a number in a unit: as a figure, rounded as it is written; for a percentage as the difference of two
 * figures taken alike; or in what it says of its setting and limits.
 */
export function studyHas(study: Numbers, number: WrittenNumber, unit: Amount['unit']): boolean {
	if (study.figures.some((figure) => rounds(inUnit(figure, unit) ?? Number.NaN, number))) return true;
	if (unit === '%' && changes(study.figures).some((value) => rounds(value, number))) return true;
	return amountsIn(wordsOf(study)).some((amount) => amount.unit === unit && amount.numbers.some(({ value }) => rounds(value, number)));
}

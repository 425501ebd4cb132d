/** A sentence with its gaps filled: `{0}` is the first value. A gap without a value stays empty. */
export const say = (sentence: string, ...values: readonly (string | number)[]): string => sentence.replace(/\{(\d+)\}/g, (_gap, at: string) => String(values[Number(at)] ?? ''));

import { headersOf } from './headers.ts';

/** What a host answered. Names of headers are in lower case. */
export interface Answer {
	/** The path below the base path that was asked for. */
	readonly path: string;
	readonly status: number;
	readonly headers: ReadonlyMap<string, string>;
}

/** A header's text as it is compared: spaces and capitals are the host's own affair. */
const loose = (value: string): string => value.replace(/\s+/g, ' ').trim().toLowerCase();

/** The directives of a policy, in no order. */
const directives = (value: string): string => loose(value).split(/\s*;\s*/).filter(Boolean).sort().join('; ');

/** Everything about an answer that is not as described, a line each; empty when all is well. */
export function faultsOf({ path, status, headers }: Answer, expected: number): string[] {
	const faults: string[] = [];
	if (status !== expected) faults.push(`${path}: answered ${status}, expected ${expected}`);
	const wanted = headersOf(path);
	for (const [name, value] of Object.entries(wanted)) {
		const sent = headers.get(name.toLowerCase());
		const compare = name === 'Content-Security-Policy' ? directives : loose;
		if (sent === undefined) faults.push(`${path}: ${name} is missing. Send: ${value}`);
		else if (compare(sent) !== compare(value)) faults.push(`${path}: ${name} is "${sent}". Send: ${value}`);
	}
	for (const name of ['x-frame-options', 'set-cookie']) {
		const unwanted = headers.has(name) && !Object.keys(wanted).some((each) => each.toLowerCase() === name);
		if (unwanted) faults.push(`${path}: ${name} is sent and should not be.`);
	}
	return faults;
}

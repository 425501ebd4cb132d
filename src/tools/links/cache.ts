import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Day } from '../../domain/catalogue.ts';
import { OUTCOMES, type Outcome } from './outcome.ts';

/** What came of asking for an address, and when. */
export interface Finding {
	readonly outcome: Outcome;
	readonly status: number;
	readonly target?: string;
	/** The day on which it was asked. Says nothing of any fact: nobody compared anything. */
	readonly askedOn: Day;
}

export type Findings = Readonly<Record<string, Finding>>;

const isFinding = (value: unknown): value is Finding =>
	typeof value === 'object' && value !== null && 'outcome' in value && 'askedOn' in value && OUTCOMES.some((outcome) => outcome === value.outcome) && typeof value.askedOn === 'string';

/** Reads what was found before; a file that is missing or cannot be read is as good as none. */
export function readFindings(file: string): Findings {
	if (!existsSync(file)) return {};
	try {
		const stored: unknown = JSON.parse(readFileSync(file, 'utf8'));
		return typeof stored === 'object' && stored !== null ? Object.fromEntries(Object.entries(stored).filter(([, value]) => isFinding(value))) : {};
	} catch {
		return {};
	}
}

/** Stores what was found, in order of the addresses. */
export function writeFindings(file: string, findings: Findings): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${JSON.stringify(Object.fromEntries(Object.entries(findings).sort(([a], [b]) => (a < b ? -1 : 1))), null, '\t')}\n`);
}

/** Whether an address need not be asked again: it answered, and not longer ago than this many days. */
export function isRecent({ outcome, askedOn }: Finding, today: Day, days: number): boolean {
	const age = (Date.parse(today) - Date.parse(askedOn)) / 86_400_000;
	return outcome === 'answered' && age >= 0 && age <= days;
}

import type { Day } from './catalogue.ts';

/** Outcome of a set of conformance tests, in the words of the reports. */
export const TEST_RESULTS = ['success', 'partial', 'failure'] as const;
export type TestResult = (typeof TEST_RESULTS)[number];

/** Which set of the API's resource definitions the tests ran with. */
export const API_CHANNELS = ['standard', 'experimental'] as const;
export type ApiChannel = (typeof API_CHANNELS)[number];

/** What a profile tests: traffic between services, or traffic that enters at a gateway. */
export const PROFILE_KINDS = ['mesh', 'gateway'] as const;
export type ProfileKind = (typeof PROFILE_KINDS)[number];

/** A set of core tests with the extended features that belong to it. */
export interface ConformanceProfile {
	readonly name: string;
	readonly kind: ProfileKind;
	readonly title: string;
}

/** An API with a conformance programme. */
export interface Api {
	readonly id: string;
	readonly title: string;
	readonly repository: string;
	/** In reading order. */
	readonly profiles: readonly ConformanceProfile[];
	/** What each extended feature is, by its name in reports, in reading order. */
	readonly features: Readonly<Record<string, string>>;
}

/** The outcome of the tests of one kind. */
export interface TestCounts {
	readonly result: TestResult;
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
	readonly skippedTests: readonly string[];
	readonly failedTests: readonly string[];
}

/** What a report says of extended features. One in neither list was not reported. */
export interface ExtendedCounts extends TestCounts {
	readonly supported: readonly string[];
	readonly unsupported: readonly string[];
}

/** What a report says of one profile. */
export interface ProfileReport {
	readonly name: string;
	readonly core: TestCounts;
	readonly extended?: ExtendedCounts;
}

/** A place where a report and another source say different things. */
export interface Disagreement {
	/** Names of the features in question; empty where it concerns the whole report. */
	readonly features: readonly string[];
	readonly text: string;
	/** Ids of sources, of both sides. */
	readonly sources: readonly string[];
}

/** A conformance report as it was uploaded. */
export interface ConformanceReport {
	readonly id: string;
	readonly mesh: string;
	/** What was tested: the project, or a vendor's edition of it. */
	readonly implementation: string;
	readonly vendor: boolean;
	/** Ids of the mesh's options of which it speaks; empty where it speaks of all. */
	readonly options: readonly string[];
	readonly version: string;
	/** The id of the API. */
	readonly api: string;
	/** `major.minor.patch` */
	readonly apiVersion: string;
	/** Absent in reports older than the field. */
	readonly channel?: ApiChannel;
	readonly mode?: string;
	readonly date: Day;
	/** The commit of the API's repository at which the report was read. */
	readonly commit: string;
	/** Its path there. */
	readonly file: string;
	readonly note?: string;
	readonly profiles: readonly ProfileReport[];
	readonly disagreements: readonly Disagreement[];
}

/** What a report says of an extended feature: three different things. */
export type FeatureStanding = 'supported' | 'unsupported' | 'not-reported';

/** The words for a feature's standing. */
export const STANDING_WORDS: Readonly<Record<FeatureStanding, string>> = {
	supported: 'Supported',
	unsupported: 'Unsupported',
	'not-reported': 'Not reported',
};

/** What a report says of a feature in one profile; not reported where it lacks the profile. */
export function standingOf(profile: ProfileReport | undefined, feature: string): FeatureStanding {
	if (profile?.extended?.supported.includes(feature)) return 'supported';
	return profile?.extended?.unsupported.includes(feature) ? 'unsupported' : 'not-reported';
}

/** Orders versions of an API by number, oldest first. */
export function compareVersions(a: string, b: string): number {
	const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
	for (let part = 0; part < Math.max(left.length, right.length); part += 1) {
		const difference = (left[part] ?? 0) - (right[part] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}

/** `1.6` of `1.6.2`. */
export const minorOf = (version: string): string => version.split('.').slice(0, 2).join('.');

/** Newest first: by version of the API, then by day, then by id. */
export function newestFirst(reports: readonly ConformanceReport[]): ConformanceReport[] {
	return [...reports].sort(
		(a, b) =>
			compareVersions(minorOf(b.apiVersion), minorOf(a.apiVersion)) ||
			(a.date < b.date ? 1 : a.date > b.date ? -1 : 0) ||
			(a.id < b.id ? -1 : 1),
	);
}

/**
 * The newest reports of each implementation, side by side: the newest one, and with it any of the same version on
 * another channel or in another mode. Implementations keep the order in which they first appear.
 */
export function newestReports(reports: readonly ConformanceReport[]): ConformanceReport[] {
	const implementations = [...new Set(reports.map(({ implementation }) => implementation))];
	return implementations.flatMap((name) => {
		const own = newestFirst(reports.filter(({ implementation }) => implementation === name));
		const first = own[0];
		return own.filter(({ version, apiVersion }) => version === first?.version && apiVersion === first.apiVersion);
	});
}

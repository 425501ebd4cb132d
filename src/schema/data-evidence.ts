import { z } from 'astro/zod';
import { CLAIM_RISKS, CLAIM_TOPICS, CLAIM_VERDICTS } from '../domain/claim.ts';
import { API_CHANNELS, PROFILE_KINDS, TEST_RESULTS } from '../domain/conformance.ts';
import { COST_PARTS, DRIVERS, RESOURCES } from '../domain/costs.ts';
import { CONFIDENCES, RATINGS, SUPPORT_LEVELS } from '../domain/vocabulary.ts';
import { checkedOn, day, file, meshId, optionId, optionIds, order, path, record, sourceIds, words } from './data-words.ts';

/** The formats of claims, conformance reports and cost estimates. */

const studyIds = z.array(z.string()).describe('Ids of studies in benchmarks.json.');
const count = (what: string) => z.number().int().nonnegative().describe(what);

export const claimsDataSchema = file('Claims', {
	verdicts: z
		.array(record('Verdict', 'What the evidence makes of a claim.', { verdict: z.enum(CLAIM_VERDICTS).describe('As claims name it.'), meaning: words('What it means.'), count: count('How many claims have it.') }))
		.describe('From the kindest to the harshest; an opinion stands beside them.'),
	claims: z
		.array(
			record('Claim', 'Something that comparisons repeat, checked.', {
				id: words('The claim is at /claims/#<id>.'),
				claim: words('In our words; attributed to nobody.'),
				verdict: z.enum(CLAIM_VERDICTS).describe('What the evidence makes of it.'),
				topic: z.enum(CLAIM_TOPICS).describe('What it is about.'),
				options: optionIds.describe('Ids of the options that it speaks of; none where it speaks of meshes at large.'),
				evidence: words('What the sources say.'),
				statement: words('The careful statement that may be quoted instead.'),
				since: z.string().optional().describe('Since when the verdict holds.'),
				note: z.string().optional().describe('What else a reader should know.'),
				confidence: z.enum(CONFIDENCES).describe('How sure the verdict is.'),
				risk: z.enum(CLAIM_RISKS).describe('What somebody risks who acts on the claim.'),
				facts: z
					.array(
						record('ClaimFact', 'A fact that a claim was held against.', {
							fact: words('As option/feature.'),
							level: z.enum([...new Set([...SUPPORT_LEVELS, ...RATINGS])]).optional().describe('The level that it has; absent for a description.'),
							words: z.array(z.string()).describe('Numbers and words that the fact and the claim both say.'),
						}),
					)
					.describe('The facts that settle it.'),
				studies: studyIds,
				checkedOn,
				sources: sourceIds,
			}),
		)
		.describe('By topic, then by id.'),
});

const counts = {
	result: z.enum(TEST_RESULTS).describe('As the report says it.'),
	passed: count('Tests passed.'),
	failed: count('Tests failed.'),
	skipped: count('Tests skipped.'),
	skippedTests: z.array(z.string()).describe('Names of tests that were skipped.'),
	failedTests: z.array(z.string()).describe('Names of tests that failed.'),
};
const core = record('TestCounts', 'The outcome of the tests of one kind.', counts);
const extended = record('ExtendedCounts', 'The outcome of extended tests. A feature in neither list was not reported, which is not the same as unsupported.', {
	...counts,
	supported: z.array(z.string()).describe('Extended features that the report calls supported.'),
	unsupported: z.array(z.string()).describe('Extended features that the report calls unsupported.'),
});

export const conformanceDataSchema = file('Conformance', {
	apis: z
		.array(
			record('Api', 'An API with a conformance programme.', {
				id: words('For reports to name.'),
				title: words('The name of the API.'),
				repository: words('Where reports are uploaded.'),
				profiles: z
					.array(record('ConformanceProfile', 'A set of core tests.', { name: words('As reports name it.'), kind: z.enum(PROFILE_KINDS).describe('Traffic between services, or traffic that enters at a gateway.'), title: words('What it tests.') }))
					.describe('Mesh profiles first.'),
				features: z.record(z.string(), z.string()).describe('What each extended feature is, by its name in reports.'),
			}),
		)
		.describe('By id.'),
	reports: z
		.array(
			record('ConformanceReport', 'A report as it was uploaded.', {
				id: words('mesh/report'),
				mesh: meshId,
				implementation: words("What was tested: the project, or a vendor's edition of it."),
				vendor: z.boolean().describe("True for a vendor's edition."),
				options: optionIds.describe('Ids of the options of which it speaks; none where it speaks of all options of the mesh.'),
				version: words('The version that was tested.'),
				api: words('Id of an entry in apis.'),
				apiVersion: words('The version of the API, three numbers.'),
				channel: z.enum(API_CHANNELS).optional().describe('Absent in reports older than the field.'),
				mode: z.string().optional().describe('How the tests ran.'),
				date: day.describe('The day of the run, YYYY-MM-DD.'),
				commit: words("The commit of the API's repository at which it was read."),
				file: words('Its path there.'),
				url: words('The report as uploaded.'),
				newest: z.boolean().describe('Whether it is among the newest of its implementation, which the page shows side by side.'),
				note: z.string().optional().describe('What is unusual about the run.'),
				profiles: z.array(record('ProfileReport', 'What a report says of one profile.', { name: words('The profile.'), core, extended: extended.optional() })).describe('In the order of the report.'),
				disagreements: z
					.array(record('Disagreement', 'Where a report and another source say different things.', { features: z.array(z.string()).describe('Names of features; none where it concerns the whole report.'), text: words('What each says.'), sources: sourceIds }))
					.describe('Known disagreements.'),
			}),
		)
		.describe('By id.'),
});

const range = z.tuple([z.number(), z.number(), z.number()]).describe('Low, typical and high, never falling.');
const part = z.enum(COST_PARTS).describe('The part in which it is counted.');
const resource = z.enum(RESOURCES).describe('CPU or memory.');
const unit = words('The unit of the numbers.');
const latency = record('AddedLatency', 'Milliseconds that a call takes longer.', { range, studies: studyIds, sources: sourceIds, note: z.string().optional().describe('What a reader must know.') });
const size = (what: string) => z.number().nonnegative().describe(what);

export const estimatesDataSchema = file('Estimates', {
	options: z
		.array(
			record('OptionCosts', 'What one option costs, each number with its origin.', {
				id: optionId,
				coefficients: z
					.array(
						record('Coefficient', 'One number of the formula.', {
							part,
							resource,
							driver: z.enum(DRIVERS).describe('What it is multiplied by. size: each 1000 services or 2000 pods, whichever is more; calls: each 1000 calls a second.'),
							passes: count('Proxies of this kind that one call passes.'),
							range,
							unit,
							what: words('What it stands for.'),
							studies: studyIds,
							sources: sourceIds,
							note: z.string().optional().describe('What a reader must know.'),
						}),
					)
					.describe('The numbers of the formula that /cost/ prints.'),
				reservations: z
					.array(record('Reservation', 'What default settings reserve.', { part, resource, driver: z.enum(DRIVERS).describe('What it is multiplied by.'), value: size('How much.'), unit, what: words('What it stands for.'), sources: sourceIds }))
					.describe('What default settings reserve, used or not.'),
				unknown: z.array(record('UnknownCost', 'Something that nobody has measured.', { part, resource, why: words('Why nobody knows.') })).describe('Never to be counted as zero.'),
				latency: record('CallLatency', 'What a call takes longer.', { layer4: latency.describe('For a call at layer 4.'), layer7: latency.describe('For a call that needs layer 7.') }).optional(),
				latencyUnknown: z.string().optional().describe('Why there is no latency.'),
				note: z.string().optional().describe('What a reader must know.'),
			}),
		)
		.describe('In the order of the columns.'),
	scenarios: z
		.array(
			record('Scenario', 'An example cluster.', {
				id: words('For reference.'),
				title: words('What it is called.'),
				order,
				description: words('Whose cluster it could be.'),
				pods: size('Pods that take part.'),
				nodes: size('Nodes.'),
				services: size('Services.'),
				requests: size('Requests a second that come in.'),
				depth: size('Calls between services that each causes.'),
				layer7: size('Share of the calls that need layer 7, in percent.'),
				replicas: size('Replicas of shared L7 proxies.'),
			}),
		)
		.describe('The smallest first.'),
	prices: record('Prices', 'What the estimator starts from.', {
		id: words('For reference.'),
		currency: words('ISO 4217'),
		symbol: words('Its sign.'),
		vcpuHour: size('Price of a vCPU for an hour.'),
		gbHour: size('Price of a GB of memory for an hour; 1 GB is 1024 MiB.'),
		source: words('Id of an entry in sources.json.'),
		note: words('What the prices are.'),
	}),
	results: z
		.array(
			record('CostResult', 'What an option costs in an example cluster, to six digits.', {
				scenario: words('Id of an entry in scenarios.'),
				option: optionId,
				cpu: range.optional().describe('vCPU: low, typical and high; absent where nothing of it is known.'),
				memory: range.optional().describe('MiB: low, typical and high; absent where nothing of it is known.'),
				money: range.optional().describe('In the currency of the prices, a month: low, typical and high; absent where nothing of it is known.'),
				lowerBound: z.boolean().describe('True where a part is unknown and therefore left out.'),
				latency: range.optional().describe('Milliseconds that a request takes longer; absent where nobody has measured.'),
			}),
		)
		.describe('To check a program of your own by.'),
	path: path.describe('The page that explains the formula.'),
});

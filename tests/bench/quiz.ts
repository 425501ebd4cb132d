/** How long a result of the quiz takes with all that stands on it, beside reading the data that it is computed from. */
import { decide } from '../../src/domain/decision.ts';
import { decisionRecord } from '../../src/domain/record.ts';
import { reportOf } from '../../src/domain/report.ts';
import { quizOf, SITE } from '../unit/quiz/content-data.ts';

const ROUNDS = 2000;

/** The value below which a share of the values lies. */
const quantile = (values: readonly number[], share: number): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

/** The least of three runs in milliseconds: what other work on the machine adds is not the quiz's. */
function least(run: () => unknown): number {
	const times = [0, 1, 2].map(() => {
		const start = performance.now();
		run();
		return performance.now() - start;
	});
	return Math.min(...times);
}

export function benchQuiz(): void {
	console.log('Quiz, a result with what would change it and its record, in milliseconds');
	const data = quizOf(SITE);
	const text = JSON.stringify(data);
	const results: number[] = [];
	const readings: number[] = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		const answers = Object.fromEntries(
			data.questions.flatMap(({ id, answers: own }, index) => {
				const answer = own[(round * (index + 7)) % (own.length + 1)];
				return answer ? [[id, [answer.id]]] : [];
			}),
		);
		results.push(
			least(() => {
				const decision = decide(data, answers);
				const told = { answers, turns: {}, ignored: [] };
				decisionRecord(data, decision, reportOf(data, told, decision, 'https://site.example'), 'https://site.example');
			}),
		);
		readings.push(least(() => JSON.parse(text)));
	}
	const [result, reading] = [quantile(results, 0.95), quantile(readings, 0.95)];
	console.log(`  p50 ${quantile(results, 0.5).toFixed(2)}, p95 ${result.toFixed(2)}; reading the data p95 ${reading.toFixed(2)}, ratio ${(result / reading).toFixed(2)}`);
}

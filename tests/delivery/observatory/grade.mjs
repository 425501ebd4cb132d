// Grades a site on this machine as the Observatory grades one on the web: `node grade.mjs <http port> <https port> <path>` prints
// the grade and each test's result as JSON. Its own scan knows the usual ports only, so its parts are called here one by one.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The list of preloaded hosts is fetched when the package is installed by itself. The site is not on it, so an empty one will do.
const library = dirname(fileURLToPath(import.meta.resolve('@mdn/mdn-http-observatory')));
const list = join(library, '..', 'conf', 'hsts-preload.json');
if (!existsSync(list)) {
	mkdirSync(dirname(list), { recursive: true });
	writeFileSync(list, '{}');
}
const part = (path) => import(join(library, path));
const { retrieve } = await part('retriever/retriever.js');
const { ALL_TESTS } = await part('constants.js');
const { getGradeForScore, getScoreDescription, getScoreModifier } = await part('grader/grader.js');
const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await part('grader/charts.js');

const [httpPort, httpsPort, path] = process.argv.slice(2);
const answers = await retrieve('localhost', { httpPort, httpsPort, path });
if (!answers.responses.https) throw new Error(`Nothing answers at https://localhost:${httpsPort}${path}.`);
const tests = ALL_TESTS.map((run) => {
	const output = run(answers);
	return { name: output.constructor.name, result: output.result, pass: output.pass, modifier: output.result ? getScoreModifier(output.result) : 0, says: output.result ? getScoreDescription(output.result) : '' };
});
const sum = (modifiers) => modifiers.reduce((total, each) => total + each, 100);
const uncurved = sum(tests.map(({ modifier }) => Math.min(modifier, 0)));
const score = uncurved >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(tests.map(({ modifier }) => modifier)) : uncurved;
process.stdout.write(JSON.stringify({ ...getGradeForScore(score), tests }));

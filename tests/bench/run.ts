/** Prints how fast things are, as ratios; never fails for being slow. `npm run bench`, or `npm run bench -- filter`. */
import { benchScale } from './at-scale.ts';
import { benchBuild } from './build.ts';
import { benchFilter } from './filter.ts';
import { benchQuiz } from './quiz.ts';
import { benchSearch } from './search/run.ts';

const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
	quiz: benchQuiz,
	filter: benchFilter,
	search: benchSearch,
	build: benchBuild,
	scale: benchScale,
};

const named = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
	if (named.length === 0 || named.includes(name)) await bench();
}

import type { Guide } from '../domain/migration.ts';
import type { MatrixView } from './matrix.ts';

/** A question that one file answers, with the program of jq that asks it. */
export interface DataExample {
	readonly question: string;
	/** The name of the file without ending. */
	readonly file: string;
	readonly filter: string;
}

/**
 * Examples for the page of downloads. They ask for rows and steps that are there, whatever the catalogue: the first row
 * that an option answers in full and stable, and the last step of the first path.
 */
export function dataExamples(matrix: MatrixView, guide: Guide): DataExample[] {
	const rows = matrix.groups.flatMap(({ rows: inGroup }) => inGroup);
	const row = rows.find(({ cells }) => cells.some(({ fact }) => fact?.support === 'full' && fact.maturity === 'stable'));
	const path = guide.paths[0];
	const step = path?.steps.at(-1);
	return [
		{ question: 'Which files are there, and how large are they?', file: 'index', filter: '.files[] | [.name, .bytes, .title] | @tsv' },
		...(row === undefined
			? []
			: [
					{
						question: `${row.feature.title}: who answers it in full and stable, since which version, on which source?`,
						file: 'matrix',
						filter: `.facts[] | select(.feature == "${row.feature.id}" and .support == "full" and .maturity == "stable") | [.option, .since // "not said", .sources[0]] | @tsv`,
					},
				]),
		{
			question: 'How many facts has nobody checked yet, by option?',
			file: 'matrix',
			filter: '(.features | length) as $rows | .options[].id as $id | [$id, $rows - ([.facts[] | select(.option == $id and .version != null)] | length)] | @tsv',
		},
		{ question: 'Which release lines are still fixed, and until when?', file: 'releases', filter: '.lines[] | select(.supported) | [.mesh, .line, .ends.date // "not announced"] | @tsv' },
		{ question: 'Which facts have aged?', file: 'releases', filter: '.aged[] | .reason as $why | .facts[] | [., $why] | @tsv' },
		{ question: 'Which sources serve the interest of somebody who sells one of the options?', file: 'sources', filter: '.sources[] | select(.kind == "vendor") | [.id, .publisher] | @tsv' },
		...(path === undefined || step === undefined
			? []
			: [
					{
						question: `How do I go back from the last step of “${path.title}”?`,
						file: 'migration',
						filter: `.commands as $shared | .steps[] | select(.path == "${path.id}" and .id == "${step}") | .back[] | .text // .run // (.use as $id | $shared[] | select(.id == $id) | .run)`,
					},
				]),
	];
}

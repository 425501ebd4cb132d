import { PRIMARY_KINDS } from '../../domain/vocabulary.ts';
import type { Content } from '../entries.ts';
import { type Problem, problem } from '../problem.ts';

/** That an option can do something rests on those who make, measure or certify it. */
export function claimsPrimary({ entries }: Content): readonly Problem[] {
	const kinds = new Map(entries.sources.map(({ id, data }) => [id, data.kind]));
	return entries.facts.flatMap(({ file, data }) => {
		const { support } = data;
		if (support !== 'full' && support !== 'partial' && support !== 'addon') return [];
		const cited = data.sources.map((source) => kinds.get(source));
		// A source that is unknown or has problems of its own may be a primary one.
		if (cited.some((kind) => kind === undefined || PRIMARY_KINDS.includes(kind))) return [];
		const found = [...new Set(cited)].join(', ');
		return [problem(file, ['sources'], `A claim of "${support}" rests only on: ${found}. Add a primary source (${PRIMARY_KINDS.join(', ')}), or write support: unknown.`)];
	});
}

/** An add-on is somebody else's project, so the cell has to say whose, and how it is put beside the mesh. */
export function addonsExplained({ entries }: Content): readonly Problem[] {
	return entries.facts
		.filter(({ data, body }) => data.support === 'addon' && body.trim() === '')
		.map(({ file }) => problem(file, ['support'], 'A fact with support: addon must say what is added and how. Write that below the second ---.'));
}

/** What a reader has chosen on the matrix; all of it stands in the address. */
export interface MatrixState {
	/** Words to find, as typed. */
	readonly q: string;
	/** Id of a group, or empty for all. */
	readonly group: string;
	/** A level that at least one shown option must have, or empty. */
	readonly support: string;
	/** Ids of the options shown, in this order; empty for all. */
	readonly show: readonly string[];
	/** Only rows whose shown options are not all alike. */
	readonly differing: boolean;
	/** Rows that show levels only, close together. */
	readonly dense: boolean;
	readonly must: readonly string[];
	readonly want: readonly string[];
}

/** Ids that exist, against which an address is read. */
export interface MatrixKnown {
	readonly groups: ReadonlySet<string>;
	readonly options: ReadonlySet<string>;
	/** Levels that rows can be filtered by. */
	readonly levels: ReadonlySet<string>;
	/** Features that can be required: those with levels. */
	readonly features: ReadonlySet<string>;
}

/** Longer searches are cut: nobody types them, and the address must stay short enough to send. */
export const LONGEST_QUERY = 200;

/** Ids of a comma-separated list that exist, each once, in the order given. */
function list(value: string, known: ReadonlySet<string>): string[] {
	return [...new Set(value.split(','))].filter((id) => known.has(id));
}

const member = (value: string | null, known: { has(id: string): boolean }): string =>
	value !== null && known.has(value) ? value : '';

/** Reads the address. Whatever does not exist is left out; nothing throws. A must wins over a want of the same feature. */
export function parseMatrixState(params: URLSearchParams, known: MatrixKnown): MatrixState {
	const must = list(params.getAll('must').join(), known.features);
	return {
		q: (params.get('q') ?? '').replace(/\p{Cc}+/gu, ' ').slice(0, LONGEST_QUERY),
		group: member(params.get('group'), known.groups),
		support: member(params.get('support'), known.levels),
		show: list(params.getAll('show').join(), known.options),
		differing: params.get('differing') === '1',
		dense: params.get('density') === 'compact',
		must,
		want: list(params.getAll('want').join(), known.features).filter((id) => !must.includes(id)),
	};
}

/** Writes the address: a query that starts with `?`, or nothing where nothing is chosen. Commas stay readable. */
export function matrixQuery(state: MatrixState): string {
	const parts = [
		['q', state.q.trim()],
		['group', state.group],
		['support', state.support],
		['show', state.show.join(',')],
		['differing', state.differing ? '1' : ''],
		['density', state.dense ? 'compact' : ''],
		['must', state.must.join(',')],
		['want', state.want.join(',')],
	];
	const query = new URLSearchParams(parts.filter(([, value]) => value !== '')).toString().replaceAll('%2C', ',');
	return query && `?${query}`;
}

import { matrixQuery } from '../domain/matrix-state.ts';

/** A ready-made view of the matrix, as its content file gives it. */
export interface Preset {
	readonly title: string;
	readonly must: readonly string[];
	readonly want: readonly string[];
	readonly group?: string | undefined;
	readonly show: readonly string[];
	readonly differing: boolean;
}

/** A preset as a link. Without scripts the fragment still leads to its group. */
export function presetViews(presets: readonly Preset[]): { title: string; path: string }[] {
	return presets.map(({ title, must, want, group = '', show, differing }) => ({
		title,
		path: `/compare/${matrixQuery({ q: '', group, support: '', show, differing, dense: false, must, want })}${group && `#group-${group}`}`,
	}));
}

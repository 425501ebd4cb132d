import type { Catalogue } from '../domain/catalogue.ts';

/** Something that other sites can frame. */
export interface EmbedView {
	readonly path: string;
	readonly label: string;
	/** What a frame of it is called. */
	readonly title: string;
	/** In CSS pixels: room for a column as wide as most articles. */
	readonly height: number;
}

/** The table scrolls inside its frame: enough for its head and a few rows. */
const MATRIX_HEIGHT = 640;

/** A row shows whole: its heading and foot, and its options one below the other. */
const ROW_HEIGHT = 260;
const OPTION_HEIGHT = 140;

/** Everything that can be framed: the table first, then each row by itself. */
export function embedViews({ features, options }: Catalogue, name: string): EmbedView[] {
	return [
		{ path: '/embed/matrix/', label: 'The whole table', title: name, height: MATRIX_HEIGHT },
		...features.map(({ id, title }) => ({
			path: `/embed/feature/${id}/`,
			label: title,
			title: `${title}: ${name}`,
			height: ROW_HEIGHT + OPTION_HEIGHT * options.length,
		})),
	];
}

/** The part of a matrix's address that says what it shows; whatever else stands in an address is left out. */
const MATRIX_NAMES = ['q', 'group', 'support', 'show', 'differing', 'must', 'want'] as const;

/** Longer values are junk: they are cut, so that what is copied stays short. */
const LONGEST_VALUE = 500;

/** How a frame looks: as the reader's system asks, or always the same. */
export const EMBED_THEMES = ['', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** What other sites can frame. */
export interface Frame {
	/** The page that is framed, an absolute address without a query. */
	readonly page: string;
	/** What is shown of it, the query of an address of the matrix; empty for all. */
	readonly query: string;
	readonly theme: EmbedTheme;
	/** What the frame is called, for those who do not see it. */
	readonly title: string;
	/** In CSS pixels. */
	readonly height: number;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

/** The address that a frame shows. */
export function frameAddress({ page, query, theme }: Pick<Frame, 'page' | 'query' | 'theme'>): string {
	const given = new URLSearchParams(query);
	const wanted = new URLSearchParams();
	for (const name of MATRIX_NAMES) {
		const value = given.getAll(name).filter(Boolean).join().slice(0, LONGEST_VALUE);
		if (value !== '') wanted.set(name, value);
	}
	if (theme !== '') wanted.set('theme', theme);
	const text = wanted.toString().replaceAll('%2C', ',');
	return page + (text && `?${text}`);
}

/** The markup to paste into a page. */
export function frameMarkup(frame: Frame): string {
	return `<iframe src="${escaped(frameAddress(frame))}" title="${escaped(frame.title)}" width="100%" height="${frame.height}" loading="lazy" style="border:0"></iframe>`;
}

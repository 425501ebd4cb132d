import type { Source } from '../domain/catalogue.ts';
import { SOURCE_KINDS } from '../domain/vocabulary.ts';
import type { CitedSource } from './feature.ts';
import { type ColourToken, colourTokens, contrast, type Oklch, type SizeToken, typeTokens } from './tokens.ts';

/** A colour as the page on the design shows it. */
export interface SwatchView {
	readonly name: string;
	/** What it is for, in a few words; empty for the colours of options. */
	readonly use: string;
	readonly light: { readonly css: string; readonly contrast: string };
	readonly dark: { readonly css: string; readonly contrast: string };
}

/** What each colour is for. A colour that is not listed here has no use yet, and says so. */
const USES: Readonly<Record<string, string>> = {
	surface: 'The ground of every page',
	raised: 'Forms and the foot of the page',
	line: 'Lines between rows',
	edge: 'Edges of fields and buttons',
	ink: 'Text, and the line over a section',
	muted: 'Text that stands beside other text',
	accent: 'What can be followed or pressed, and nothing else',
	'accent-wash': 'What has been chosen',
	good: 'Full and strong',
	half: 'Partial, fair, and warnings',
	extra: 'Add-on: met by something else',
	bad: 'None and weak',
};

const cssOf = ({ lightness, chroma, hue }: Oklch): string => `oklch(${(lightness * 100).toFixed(1)}% ${chroma} ${hue})`;

function swatches(colours: readonly ColourToken[], surface: ColourToken): SwatchView[] {
	const side = (colour: Oklch, ground: Oklch) => ({ css: cssOf(colour), contrast: contrast(colour, ground).toFixed(1) });
	return colours.map(({ name, light, dark }) => ({
		name,
		use: USES[name] ?? '',
		light: side(light, surface.light),
		dark: side(dark, surface.dark),
	}));
}

/** The page on the design. */
export interface DesignView {
	readonly colours: readonly SwatchView[];
	readonly optionColours: readonly SwatchView[];
	readonly sizes: readonly SizeToken[];
	/** One source of each kind that the catalogue has. */
	readonly sources: readonly CitedSource[];
}

/**
 * What the page on the design shows, read from the style sheets themselves.
 * @throws Error where the tokens lack a surface.
 */
export function designView(tokens: string, options: string, sources: readonly Source[]): DesignView {
	const colours = colourTokens(tokens);
	const surface = colours.find(({ name }) => name === 'surface');
	if (!surface) throw new Error('src/styles/tokens.css defines no --color-surface.');
	return {
		colours: swatches(colours, surface),
		optionColours: swatches(colourTokens(options), surface),
		sizes: typeTokens(tokens),
		sources: SOURCE_KINDS.flatMap((kind) => sources.find((source) => source.kind === kind) ?? []).map((source) => ({ source, interest: undefined })),
	};
}

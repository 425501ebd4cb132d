import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Color from 'colorjs.io';

/** The colours of a card, as sRGB; those of the site's light theme, from its tokens. */
export interface Palette {
	readonly surface: string;
	readonly raised: string;
	readonly line: string;
	readonly edge: string;
	readonly ink: string;
	readonly muted: string;
	readonly accent: string;
	readonly good: string;
	readonly half: string;
	readonly bad: string;
}

/** The colour of a token in a theme, as `#rrggbb`. */
function tokenColour(tokens: string, name: string, theme: 'light' | 'dark'): string {
	const pair = new RegExp(`--color-${name}:\\s*light-dark\\(([^()]*(?:\\([^()]*\\))?[^(),]*),\\s*([^()]*(?:\\([^()]*\\))?[^()]*)\\)`).exec(tokens);
	const found = pair?.[theme === 'light' ? 1 : 2];
	if (found === undefined) throw new Error(`src/styles/tokens.css has no --color-${name}: light-dark(…, …), which cards and icons need.`);
	return new Color(found.trim()).to('srgb').toGamut().toString({ format: 'hex', collapse: false });
}

// Builds, dev server and tests all run from the root of the project.
const read = (file: string): string => readFileSync(join(process.cwd(), file), 'utf8');

const tokens = (): string => read('src/styles/tokens.css');

let palette: Palette | undefined;

export function lightPalette(): Palette {
	if (!palette) {
		const text = tokens();
		const colour = (name: string): string => tokenColour(text, name, 'light');
		palette = {
			surface: colour('surface'),
			raised: colour('raised'),
			line: colour('line'),
			edge: colour('edge'),
			ink: colour('ink'),
			muted: colour('muted'),
			accent: colour('accent'),
			good: colour('good'),
			half: colour('half'),
			bad: colour('bad'),
		};
	}
	return palette;
}

let surfaces: { readonly light: string; readonly dark: string } | undefined;

/** What pages stand on in each theme: browsers colour their own frame alike. */
export function surfaceColours(): { readonly light: string; readonly dark: string } {
	if (!surfaces) {
		const text = tokens();
		surfaces = { light: tokenColour(text, 'surface', 'light'), dark: tokenColour(text, 'surface', 'dark') };
	}
	return surfaces;
}

/** The mark of the site: the picture that browsers show in a tab. */
export const markSvg = (): string => read('public/favicon.svg');

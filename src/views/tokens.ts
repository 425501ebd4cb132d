/**
 * What the style sheets say, as data: the page on the design is made from it, and tests hold it. Colours are OKLCH.
 */

/** Lightness 0 to 1, chroma, hue in degrees. */
export interface Oklch {
	readonly lightness: number;
	readonly chroma: number;
	readonly hue: number;
}

/** A colour with its two themes. */
export interface ColourToken {
	readonly name: string;
	readonly light: Oklch;
	readonly dark: Oklch;
}

/** A length of the scale, as written. */
export interface SizeToken {
	readonly name: string;
	readonly value: string;
}

const COLOUR = /(?:--color-([\w-]+)|\.o-(\w+) \{ --option): light-dark\(oklch\((.+?)\), oklch\((.+?)\)\)/g;

function oklch(text: string): Oklch {
	const [lightness = 0, chroma = 0, hue = 0] = text.split(' ').map(Number.parseFloat);
	return { lightness: lightness / 100, chroma, hue };
}

/** The colours that a style sheet defines, in its order: `--color-<name>` and `.o-<name>`. */
export function colourTokens(css: string): ColourToken[] {
	return [...css.matchAll(COLOUR)].map(([, colour, option, light = '', dark = '']) => ({
		name: colour ?? option ?? '',
		light: oklch(light),
		dark: oklch(dark),
	}));
}

/** The sizes of type, from small to large. */
export function typeTokens(css: string): SizeToken[] {
	return [...css.matchAll(/--text-([\w]+): ([^;]+);/g)].map(([, name = '', value = '']) => ({ name, value }));
}

/** OKLab coordinates. */
function lab({ lightness, chroma, hue }: Oklch): [number, number, number] {
	const angle = (hue * Math.PI) / 180;
	return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

/** How far two colours lie apart, as distance in OKLab; about 0.02 can just be seen side by side. */
export function distance(one: Oklch, other: Oklch): number {
	const [a, b] = [lab(one), lab(other)];
	return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** Relative luminance as WCAG has it, from 0 to 1; what lies outside sRGB is cut. */
function luminance(colour: Oklch): number {
	const [L, a, b] = lab(colour);
	const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
	const cut = (value: number): number => Math.min(1, Math.max(0, value));
	const red = cut(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
	const green = cut(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
	const blue = cut(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours as WCAG has it, from 1 to 21. */
export function contrast(one: Oklch, other: Oklch): number {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((x, y) => x - y);
	return (high + 0.05) / (low + 0.05);
}

/** A ground with a share of a colour laid over it, as `color-mix(in oklab, colour share, transparent)` shows it. */
export function washed(ground: Oklch, colour: Oklch, share: number): Oklch {
	const [under, over] = [lab(ground), lab(colour)];
	const mixed = under.map((value, index) => value * (1 - share) + (over[index] ?? 0) * share);
	const [lightness = 0, a = 0, b = 0] = mixed;
	return { lightness, chroma: Math.hypot(a, b), hue: (Math.atan2(b, a) * 180) / Math.PI };
}

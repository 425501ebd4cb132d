import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** The weights that cards are set in. */
export type Weight = 400 | 600;

/** A word as outlines: font units, y upwards. */
interface Word {
	readonly outline: string;
	readonly advance: number;
}

interface Face {
	readonly font: Font;
	readonly words: Map<string, Word>;
}

const require = createRequire(import.meta.url);

/** The typeface comes from a package, so that a card looks the same on every machine, whatever fonts it has. */
function openFace(weight: Weight): Face {
	const font = create(readFileSync(require.resolve(`@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`)));
	if (!('layout' in font)) throw new Error('The font package holds a collection, not a font.');
	return { font, words: new Map() };
}

const faces = new Map<Weight, Face>();

function faceOf(weight: Weight): Face {
	const face = faces.get(weight) ?? openFace(weight);
	faces.set(weight, face);
	return face;
}

/** Sets a word once; the same words stand on many cards. */
function wordOf(text: string, weight: Weight): Word {
	const { font, words } = faceOf(weight);
	let word = words.get(text);
	if (!word) {
		const { glyphs, positions } = font.layout(text);
		let advance = 0;
		let outline = '';
		for (const [index, glyph] of glyphs.entries()) {
			outline += glyph.path.translate(advance, 0).toSVG();
			advance += positions[index]?.xAdvance ?? 0;
		}
		word = { outline, advance };
		words.set(text, word);
	}
	return word;
}

const SPACE = ' ';

/** How wide a line is, in pixels. */
export function widthOf(line: string, size: number, weight: Weight): number {
	const words = line.split(SPACE);
	const units = words.reduce((sum, word) => sum + wordOf(word, weight).advance, (words.length - 1) * wordOf(SPACE, weight).advance);
	return (units * size) / faceOf(weight).font.unitsPerEm;
}

/** A line as outlines, its baseline beginning at a point. */
export function drawLine(line: string, place: { readonly x: number; readonly y: number }, size: number, weight: Weight, colour: string): string {
	const scale = size / faceOf(weight).font.unitsPerEm;
	let x = 0;
	const words = line.split(SPACE).map((text) => {
		const { outline, advance } = wordOf(text, weight);
		const drawn = `<path transform="translate(${x})" d="${outline}"/>`;
		x += advance + wordOf(SPACE, weight).advance;
		return drawn;
	});
	return `<g fill="${colour}" transform="translate(${place.x} ${place.y}) scale(${scale} ${-scale})">${words.join('')}</g>`;
}

/** Characters of a text that the typeface does not have. */
export function missingLetters(text: string): readonly string[] {
	const { font } = faceOf(400);
	return [...new Set(text)].filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
}

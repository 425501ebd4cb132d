import type { Card } from '../domain/card.ts';
import { drawFigure, type DrawnFigure, drawText, largest, LEFT, WIDTH } from './figures.ts';
import { drawLine, missingLetters, widthOf } from './fonts.ts';
import { lightPalette } from './look.ts';
import { type SetText, setText } from './wrap.ts';

/** The size of a card, in pixels: what readers of Open Graph show at full width. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const TOP = 148;
const FLOOR = 548;
const TITLE_SIZES = [88, 80, 72, 66, 60, 54];
const TEXT_SIZES = [48, 44, 40, 36, 32, 30, 28];

/** The words of a card at the sizes at which they fit. */
export interface FittedCard {
	readonly kicker: SetText;
	readonly title: SetText;
	readonly text: SetText;
	readonly figure: DrawnFigure | undefined;
}

/** What does not fit on a card, in words. */
export type Misfit = string;

/** Sets the words of a card as large as they fit; says what does not fit. The title counts more than the text. */
export function fitCard(card: Card): FittedCard | Misfit {
	const strange = missingLetters([card.kicker, card.title, card.text, JSON.stringify(card.figure ?? '')].join(''));
	if (strange.length > 0) return `its typeface has no ${strange.map((letter) => `"${letter}"`).join(', ')}`;
	const figure = card.figure && drawFigure(card.figure);
	if (card.figure && !figure) return 'the words under it are too long';
	const kicker = largest(card.kicker, 700, [32, 30, 28, 26, 24], 600, 1);
	if (!kicker) return `"${card.kicker}" is too long`;
	const room = FLOOR - TOP - (figure ? figure.height + 36 : 0);
	for (const size of TITLE_SIZES) {
		const title = setText(card.title, WIDTH, size, 600, 4);
		for (const small of title ? TEXT_SIZES : []) {
			const text = setText(card.text, WIDTH, small, 400);
			if (title && text && title.height + text.height + (text.height > 0 ? 22 : 0) <= room) return { kicker, title, text, figure };
		}
	}
	return 'its words are too long';
}

/** The name as the site sets it: its last word bold. */
function wordmark(name: string, colour: string): string {
	const [first = '', last = ''] = name.split(/(?=\p{Lu}\p{Ll}+$)/u);
	const place = { x: LEFT + 76, y: 99 };
	const size = 46;
	return drawLine(first, place, size, 400, colour) + drawLine(last, { ...place, x: place.x + widthOf(first, size, 400) }, size, 600, colour);
}

/** What does not fit on a card, in words; undefined where all does. */
export function cardMisfit(card: Card): Misfit | undefined {
	const fitted = fitCard(card);
	return typeof fitted === 'string' ? fitted : undefined;
}

/** A card as SVG, all text as outlines. `mark` is the site's mark as a data address, `foot` the line at the lower edge. */
export function cardSvg({ kicker, title, text, figure }: FittedCard, site: { readonly name: string; readonly mark: string; readonly foot: string }): string {
	const { surface, line, ink, muted, accent } = lightPalette();
	const room = FLOOR - TOP - (figure ? figure.height + 36 : 0);
	const block = title.height + (text.height > 0 ? 22 + text.height : 0);
	// Words stand in the middle of the room that they have, a little above it.
	const top = TOP + Math.max(0, (room - block) * 0.4);
	const kickerLine = kicker.lines[0] ?? '';
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">`,
		`<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${surface}"/>`,
		`<rect width="${CARD_WIDTH}" height="14" fill="${accent}"/>`,
		`<image x="${LEFT}" y="54" width="60" height="60" href="${site.mark}"/>`,
		wordmark(site.name, ink),
		kickerLine === '' ? '' : drawLine(kickerLine, { x: LEFT + WIDTH - widthOf(kickerLine, kicker.size, 600), y: 97 }, kicker.size, 600, accent),
		drawText(title, LEFT, top, ink),
		drawText(text, LEFT, top + title.height + 22, muted),
		figure?.svg(FLOOR - figure.height) ?? '',
		`<rect x="${LEFT}" y="566" width="${WIDTH}" height="2" fill="${line}"/>`,
		drawLine(site.foot, { x: LEFT, y: 604 }, 28, 400, muted),
		'</svg>',
	].join('');
}

/** Words as the search compares them: without case, accents, endings or spelling habits. */

/** Words that say little of what is asked. They still count a little, so that a question typed in full finds itself. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
	(
		'a about actually after all already also am an and any are as at be been before being both but by can cannot could did do does doing ' +
		'done for from get gets getting give go goes going good got great had has have having he her here his how i if in into is isn it ' +
		'its just know like make me more most much my need no not now of on one only or other our out over own please really say ' +
		'should so right some somebody someone something still such tell than that the their them then there today tonight tomorrow these they thing things this those to too ' +
		'under up us use used using very want was way we well were what when where whether which while who whom whose why ' +
		'same again time different able possible let put keep show come look sure each every several ' +
		'will with without work works would yet you your don doesn didn aren won ok okay hi hello thanks'
	).split(' '),
);

/** Whether a word says little of what is asked. */
export const isSmall = (word: string): boolean => SMALL_WORDS.has(word);

/** British and American spellings of one ending, and the ending that both are read as. */
const SPELLINGS: readonly (readonly [pattern: RegExp, as: string])[] = [
	[/isation(s?)$/, 'ization$1'],
	[/is(e|ed|es|ing|er|ers)$/, 'iz$1'],
	[/yse(d?)$/, 'yze$1'],
	[/our(s?|ed|ing)$/, 'or$1'],
	[/licence/, 'license'],
	[/centre/, 'center'],
	[/catalogue/, 'catalog'],
	[/ll(ed|ing)$/, 'l$1'],
];

const VOWEL = /[aeiouy]/;

/** Endings from the longest on, each with what it becomes. A rule holds only where enough of the word is left. */
const ENDINGS: readonly (readonly [ending: string, becomes: string, least: number])[] = [
	['ization', 'iz', 2],
	['ational', 'at', 2],
	['fulness', '', 3],
	['ousness', 'ou', 3],
	['iveness', 'iv', 3],
	['ability', '', 3],
	['ibility', '', 3],
	['ations', 'at', 2],
	['ation', 'at', 2],
	['ators', 'at', 2],
	['ator', 'at', 2],
	['ating', 'at', 2],
	['ments', '', 3],
	['ment', '', 3],
	['ities', '', 3],
	['ness', '', 3],
	['able', '', 3],
	['ible', '', 3],
	['ated', 'at', 2],
	['ates', 'at', 2],
	['ions', '', 3],
	['ings', '', 3],
	['ion', '', 3],
	['ing', '', 3],
	['ies', 'y', 2],
	['ied', 'y', 2],
	['ate', 'at', 2],
	['ity', '', 3],
	['ers', '', 3],
	['ally', '', 3],
	['ive', '', 3],
	['est', '', 4],
	['ed', '', 3],
	['er', '', 3],
	['ly', '', 3],
	['al', '', 4],
	['es', '', 3],
	['s', '', 3],
	['e', '', 3],
];

/**
 * The part of a word that its forms share: `encrypts`, `encrypted` and `encryption` give one. Words of up to three
 * characters, and words with a digit, stay as they are.
 */
export function stem(word: string): string {
	if (word.length <= 3 || /\d/.test(word)) return word;
	let base = word;
	for (const [pattern, as] of SPELLINGS) base = base.replace(pattern, as);
	if (/(ss|us|is)$/.test(base)) return base;
	for (const [ending, becomes, least] of ENDINGS) {
		if (!base.endsWith(ending)) continue;
		const left = base.slice(0, base.length - ending.length);
		if (left.length < least || !VOWEL.test(left)) continue;
		base = left + becomes;
		break;
	}
	if (base.endsWith('e') && base.length > 4) base = base.slice(0, -1);
	if (base.endsWith('i') && base.length > 3) base = `${base.slice(0, -1)}y`;
	return /([bdfgklmnprtvz])\1$/.test(base) && base.length > 4 ? base.slice(0, -1) : base;
}

const ASCII = /^[\0-\x7f]*$/;

/**
 * The words of a text in their order: lower case, accents gone, apostrophes and dots inside a word dropped as far as they
 * do not stand between digits. Anything that is neither letter nor digit parts words; control characters vanish so.
 */
export function wordsOf(text: string): string[] {
	const ascii = ASCII.test(text);
	const plain = (ascii ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '').replaceAll('’', "'"))
		.toLowerCase()
		.replace(/([a-z])'(s|t|re|ve|ll|d|m)(?![a-z])/g, (_, before: string, end: string) => (end === 't' ? before : `${before} `));
	// Most queries are ASCII, and a browser takes milliseconds to prepare for all the letters of the world.
	return plain.match(ascii ? /\d+(?:\.\d+)+|[a-z\d]+/g : /\d+(?:\.\d+)+|[\p{L}\p{N}]+/gu) ?? [];
}

/** The stems of a text, those of small words left out unless nothing else is there. */
export function stemsOf(text: string): string[] {
	const words = wordsOf(text);
	const telling = words.filter((word) => !isSmall(word));
	return (telling.length > 0 ? telling : words).map(stem);
}

/** What no content holds: between two of them stands something marked. */
const MARK = '\u0001';
const FIELD = '\u0002';

/** A link inside a sentence. Without an address, the text is strong. */
export const marked = (text: string, address = ''): string => MARK + text + FIELD + address + MARK;

/** A sentence cut at its marks, each piece made into what a page or a record shows. */
export const cut = <Piece>(sentence: string, plain: (text: string) => Piece, mark: (text: string, address: string) => Piece): Piece[] =>
	sentence.split(MARK).map((piece, at) => {
		const [text = '', address = ''] = piece.split(FIELD);
		return at % 2 ? mark(text, address) : plain(text);
	});

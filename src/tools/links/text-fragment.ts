/** The words that a text fragment points at. */
export interface TextFragment {
	readonly start: string;
	/** The last words, where a span is meant. */
	readonly end?: string;
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** Reads `#:~:text=[prefix-,]start[,end][,-suffix]`; several can stand in one address. */
export function textFragments(address: string): TextFragment[] {
	const directives = address.split(':~:')[1]?.split('&') ?? [];
	return directives.flatMap((directive) => {
		if (!directive.startsWith('text=')) return [];
		const [start, end] = directive.slice('text='.length).split(',').filter((part) => !part.endsWith('-') && !part.startsWith('-')).map(decoded);
		return start ? [{ start, ...(end ? { end } : {}) }] : [];
	});
}

/** Whether a page's words hold what a fragment points at, whatever the capitals and line breaks. */
export function holdsText(words: string, { start, end }: TextFragment): boolean {
	const page = plain(words);
	const at = page.indexOf(plain(start));
	return at >= 0 && (end === undefined || page.includes(plain(end), at + plain(start).length));
}

/** A command as a shell would run it, as far as its words are known. */
export interface Call {
	/** The words, quotes taken off; what a quote or a variable stands for counts as part of its word. */
	readonly words: readonly string[];
	/** The line on which it begins, from 1. */
	readonly line: number;
}

/** What may stand before the command that is run. */
const BEFORE = /^(?:[A-Za-z_]\w*=.*|if|then|do|else|elif|while|until|!|\{|time|xargs)$/;

/** Words that begin a simple command, without what stands before it: `then`, an assignment, `xargs -r`. */
function trimmed(words: readonly string[]): readonly string[] {
	let start = 0;
	while (start < words.length && BEFORE.test(words[start] ?? '')) {
		const wasXargs = words[start] === 'xargs';
		start += 1;
		while (wasXargs && (words[start] ?? '').startsWith('-')) start += 1;
	}
	return words.slice(start);
}

/**
 * Cuts shell code into the commands that it runs, those in `$(…)` and in double quotes included. Reads what guides are made
 * of: quotes, variables, comments, pipes, lists and loops; not here-documents.
 */
export function callsIn(code: string): readonly Call[] {
	const calls: Call[] = [];
	let at = 0;
	let line = 1;
	const next = (): string => {
		const char = code[at] ?? '';
		if (char === '\n') line += 1;
		at += 1;
		return char;
	};

	/** Reads up to the quote that closes; commands within are read for themselves. */
	const quoted = (): string => {
		let text = '';
		while (at < code.length) {
			const char = next();
			if (char === '"') break;
			if (char === '\\') text += next();
			else if (char === '$' && code[at] === '(') text += substituted();
			else text += char;
		}
		return text;
	};
	const substituted = (): string => {
		next();
		list(true);
		return '$';
	};

	/** Reads commands up to the end, or up to the bracket that closes. */
	const list = (inner: boolean): void => {
		let words: string[] = [];
		let word: string | undefined;
		let start = line;
		const endWord = (): void => {
			if (word !== undefined) words.push(word);
			word = undefined;
		};
		const endCall = (): void => {
			endWord();
			const known = trimmed(words);
			if (known.length > 0) calls.push({ words: known, line: start });
			words = [];
			start = line;
		};
		while (at < code.length) {
			if (words.length === 0 && word === undefined) start = line;
			const char = next();
			if (char === '\\' && code[at] === '\n') next();
			else if (char === '\\') word = (word ?? '') + next();
			else if (char === "'") {
				const end = code.indexOf("'", at);
				word = (word ?? '') + code.slice(at, end < 0 ? code.length : end);
				while (at < code.length && next() !== "'");
			} else if (char === '"') word = (word ?? '') + quoted();
			else if (char === '$' && code[at] === '(') word = (word ?? '') + substituted();
			else if (char === '#' && word === undefined) while (at < code.length && code[at] !== '\n') next();
			else if (/[\n;|&(]/.test(char)) endCall();
			else if (char === ')') {
				endCall();
				if (inner) return;
			} else if (/\s/.test(char)) endWord();
			else word = (word ?? '') + char;
		}
		endCall();
	};
	list(false);
	return calls;
}

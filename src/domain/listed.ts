/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], joint = 'and'): string {
	const last = words.at(-1) ?? '';
	return words[1] ? `${words.slice(0, -1).join(', ')} ${joint} ${last}` : last;
}

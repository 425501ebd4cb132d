/** How many letters must be added, dropped, changed or swapped with their neighbour to turn one word into the other. */
export function editDistance(a: string, b: string): number {
	let before: readonly number[] = [];
	let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const next = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			let cost = Math.min(
				(last[column] ?? 0) + 1,
				(next[column - 1] ?? 0) + 1,
				(last[column - 1] ?? 0) + (same ? 0 : 1),
			);
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
				cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
			}
			next.push(cost);
		}
		before = last;
		last = next;
	}
	return last[b.length] ?? 0;
}

/**
 * The word that somebody most likely meant, or undefined where none is near: at most a third of the letters may differ.
 * The first in alphabetical order where several are as near. Letter case does not count.
 */
export function nearest(word: string, words: Iterable<string>): string | undefined {
	const wanted = word.toLowerCase();
	let best: string | undefined;
	let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const candidate of [...words].sort()) {
		if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
		const distance = editDistance(wanted, candidate.toLowerCase());
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}

/** ` Did you mean "x"?`, with the space in front, or nothing where no word is near. */
export function didYouMean(word: string, words: Iterable<string>): string {
	const found = nearest(word, words);
	return found === undefined ? '' : ` Did you mean "${found}"?`;
}

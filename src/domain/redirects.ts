/** An address that leads on to another. Both begin at the root of the site. */
export interface Redirect {
	readonly from: string;
	readonly to: string;
}

/** The pairs of ids in the order that is not their address, each leading to the one that is. */
export function turnedPairs(pairs: readonly (readonly [first: string, second: string])[]): readonly Redirect[] {
	return pairs.map(([first, second]) => ({ from: `/compare/${second}-vs-${first}/`, to: `/compare/${first}-vs-${second}/` }));
}

/** Words by name. */
type Kept = Record<string, string>;

/** What can be wrong with storage: it keeps nothing, or what it kept cannot be read. */
export type KeepFault = 'lost' | 'broken';

/** What a reader's own browser keeps. Where it keeps nothing, what was written is remembered until the page closes. */
export class Keep {
	readonly #problem: (fault: KeepFault) => void;
	readonly #memory = new Map<string, Kept>();

	constructor(problem: (fault: KeepFault) => void) {
		this.#problem = problem;
	}

	/** What was kept under a name. Junk counts as nothing, and is told. */
	read(name: string): Kept {
		const remembered = this.#memory.get(name);
		if (remembered) return remembered;
		try {
			const value: unknown = JSON.parse(localStorage.getItem(name) ?? '{}');
			const entries = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;
			const kept = (entries ?? []).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
			if (kept.length !== entries?.length) this.#problem('broken');
			return Object.fromEntries(kept);
		} catch (error) {
			this.#problem(error instanceof SyntaxError ? 'broken' : 'lost');
			return {};
		}
	}

	write(name: string, value: Kept): void {
		this.#memory.set(name, value);
		try {
			localStorage.setItem(name, JSON.stringify(value));
		} catch {
			this.#problem('lost');
		}
	}
}

/** Words by name. */
type Kept = Record<string, string>;

/** Says in plain words that nothing is kept. */
const LOST = 'This browser keeps nothing for this page, so names and ticks last until you close it. Copy the checklist to keep your progress.';

/** What a reader's own browser keeps. Where it keeps nothing, what was written is remembered until the page closes. */
export class Keep {
	readonly #problem: (words: string) => void;
	readonly #memory = new Map<string, Kept>();

	constructor(problem: (words: string) => void) {
		this.#problem = problem;
	}

	/** What was kept under a name. Junk counts as nothing. */
	read(name: string): Kept {
		const remembered = this.#memory.get(name);
		if (remembered) return remembered;
		try {
			const value: unknown = JSON.parse(localStorage.getItem(name) ?? '{}');
			if (typeof value !== 'object' || value === null) return {};
			return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
		} catch (error) {
			if (!(error instanceof SyntaxError)) this.#problem(LOST);
			return {};
		}
	}

	write(name: string, value: Kept): void {
		this.#memory.set(name, value);
		try {
			localStorage.setItem(name, JSON.stringify(value));
		} catch {
			this.#problem(LOST);
		}
	}
}

/** Something in the content that an editor has to put right. */
export interface Problem {
	/** The file's place below the content folder, with slashes: `facts/heron/mtls.mdx`. */
	readonly file: string;
	/** The field, from the outside in: `['disputes', 0, 'sources']`. Empty where the problem is not one field's. */
	readonly path: readonly (string | number)[];
	/** What was found, and what to write instead. Further lines are shown as they are. */
	readonly message: string;
	/** The line, from 1, where it is known; else it is looked up from the path. */
	readonly line?: number;
}

/** A problem of one field of a file, or of the whole file. */
export function problem(file: string, path: readonly (string | number)[], message: string): Problem {
	return { file, path, message };
}

/** A problem at a line of a file, in its prose or its outer form. */
export function problemAt(file: string, line: number, message: string): Problem {
	return { file, path: [], message, line };
}

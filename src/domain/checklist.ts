/** A checklist as an issue tracker shows it, and back. */

/** A step of a path with its address. */
export interface ChecklistStep {
	readonly id: string;
	readonly title: string;
}

/** What a pasted checklist says: the steps that are done, or why nothing was taken over. */
export type ChecklistReading = { readonly done: readonly string[]; readonly unknown: readonly string[] } | { readonly problem: string };

/**
 * The steps as a Markdown checklist.
 * @param address The path's own address, absolute, with a slash at the end.
 */
export function writeChecklist(title: string, address: string, steps: readonly ChecklistStep[], done: ReadonlySet<string>): string {
	const lines = steps.map(({ id, title: step }) => `- [${done.has(id) ? 'x' : ' '}] [${step}](${address}#${id})`);
	return `## ${title}\n\n${lines.join('\n')}\n`;
}

const LINE = /^\s*(?:[-*+]|\d+[.)]) \[([ xX])\] .*\/migrate\/([a-z0-9-]+)\/#([a-z0-9-]+)/;

/**
 * Reads a checklist, wherever the site stood when it was written. Steps that it does not name count as not done.
 * A checklist of another path, or none at all, is a problem and changes nothing.
 */
export function readChecklist(text: string, path: string, steps: readonly ChecklistStep[]): ChecklistReading {
	const lines = text.split(/\r?\n/).flatMap((line) => {
		const [, mark, of, id] = LINE.exec(line) ?? [];
		return mark === undefined || of === undefined || id === undefined ? [] : [{ done: mark !== ' ', of, id }];
	});
	const here = lines.filter(({ of }) => of === path);
	const other = lines.find(({ of }) => of !== path);
	if (lines.length === 0) return { problem: 'This text holds no step. Paste a checklist that was exported here. Nothing was changed.' };
	if (here.length === 0 && other) return { problem: `This is the checklist of another path (${other.of}). Open that path to take it over. Nothing was changed.` };
	const known = new Set(steps.map(({ id }) => id));
	return {
		done: here.filter(({ done, id }) => done && known.has(id)).map(({ id }) => id),
		unknown: here.filter(({ id }) => !known.has(id)).map(({ id }) => id),
	};
}

/** The two parts of an `.mdx` file, or what keeps it from having them. Lines count from 1. */
export type Frontmatter =
	| { readonly fields: string; readonly fieldsLine: number; readonly body: string; readonly bodyLine: number }
	| { readonly line: number; readonly message: string };

const EXAMPLE = 'Begin the file with a line ---, then the fields, then a line --- again. Copy a file of content/templates/.';

/**
 * Splits a file into the fields between its two `---` lines and the prose below.
 *
 * Astro ends the fields at any line that begins with `---`, so a line such as `--- more` is refused here.
 */
export function splitFrontmatter(text: string): Frontmatter {
	const lines = text.split('\n');
	if (lines[0]?.trimEnd() !== '---') {
		const first = lines.findIndex((line) => line.trim() !== '');
		const late = lines[first]?.trimEnd() === '---';
		return {
			line: 1,
			message: late
				? 'There is something before the first ---, if only an empty line. Remove it.'
				: `This file does not begin with fields. ${EXAMPLE}`,
		};
	}
	const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
	if (end < 0) return { line: 1, message: 'The fields that begin here never end. Put a line --- below the last field.' };
	if (lines[end]?.trimEnd() !== '---') {
		return { line: end + 1, message: 'A line that begins with --- ends the fields. Write --- and nothing else, or begin the line otherwise.' };
	}
	return {
		fields: lines.slice(1, end).join('\n'),
		fieldsLine: 2,
		body: lines.slice(end + 1).join('\n'),
		bodyLine: end + 2,
	};
}

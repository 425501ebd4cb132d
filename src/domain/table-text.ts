/** A spreadsheet runs a cell that begins with one of these as a formula; an apostrophe in front keeps it text. A number with its sign is none. */
const FORMULA = /^[-+=@\s](?![\d.]+$)/;

/**
 * One CSV file (RFC 4180): comma, double quotes where needed, lines end in CRLF, last one too.
 * The first row is the header. Cells that a spreadsheet would run as a formula get an apostrophe in front.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
	const cell = (value: string): string => {
		const safe = FORMULA.test(value) ? `'${value}` : value;
		return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
	};
	return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** One Markdown table. The first row is the header; line breaks in cells become spaces, pipes are escaped. */
export function toMarkdownTable(rows: readonly (readonly string[])[]): string {
	const line = (row: readonly string[]): string =>
		`| ${row.map((value) => value.replace(/\s+/g, ' ').replaceAll('\\', '\\\\').replaceAll('|', '\\|').trim()).join(' | ')} |\n`;
	const [header, ...body] = rows;
	if (header === undefined) return '';
	return line(header) + line(header.map(() => '---')) + body.map(line).join('');
}

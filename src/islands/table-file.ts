import { toCsv, toMarkdownTable } from '../domain/table-text.ts';
import { type MatrixTable, type TableRow, textOf } from './matrix-table.ts';

/** The words of a cell: level, marks, summary, version and day. */
const cellText = (option: string, { cells }: TableRow): string => [...(cells.get(option)?.children ?? [])].map(textOf).join('; ');

/** What a table shows, as rows of text; the first is the header. */
const textRows = (table: MatrixTable): string[][] => [
	['Group', 'Feature', 'Question', ...table.shown.map((option) => table.name(option))],
	...table.passing.map((row) => [
		textOf(row.body?.querySelector('.group th')?.firstChild),
		row.title,
		textOf(row.element.querySelector('.question')),
		...table.shown.map((option) => cellText(option, row)),
	]),
];

/** Hands the reader what a table shows as a file: `csv`, or else Markdown. */
export function saveTable(table: MatrixTable, name: string, format = 'md'): void {
	const rows = textRows(table);
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([format === 'csv' ? toCsv(rows) : toMarkdownTable(rows)]));
	link.download = `${name}.${format}`;
	// The address lives as long as the page: some browsers read it only some time after the click.
	link.click();
}

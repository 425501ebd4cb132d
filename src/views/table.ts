import { toCsv } from '../domain/table-text.ts';

type Cell = string | number | boolean | undefined;

/** A column: its name in the header, and what it says of a record. */
export type Column<Row> = readonly [name: string, cell: (row: Row) => Cell];

/** Ids in one cell, parted by spaces. */
export const ids = (list: readonly string[]): string => list.join(' ');

/** Texts in one cell, parted by bars. */
export const texts = (list: readonly string[]): string => list.join(' | ');

/** Records as a CSV file with a header. What a record does not say is an empty cell. */
export function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
	return toCsv([columns.map(([name]) => name), ...rows.map((row) => columns.map(([, cell]) => String(cell(row) ?? '')))]);
}

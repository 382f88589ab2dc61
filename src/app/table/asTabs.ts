import type { TableData, TableRow } from "../query/tableRows.ts";
import { text } from "../text.ts";

/** Rows with tabs between cells, as spreadsheets paste them; what would be taken for a formula is quoted. */
export function asTabs(columns: TableData["columns"], rows: readonly TableRow[]): string {
  const safe = (cell: string | number | undefined) => {
    if (typeof cell === "number") return String(cell);
    const words = (cell ?? "").replace(/[\t\r\n]+/gu, " ");
    return /^[\s]*[=+\-@]/u.test(words) ? `'${words}` : words;
  };
  const lines = rows.map((row) => columns.map((column) => safe(row.cells[column])));
  return [columns.map((column) => text.table.columns[column]), ...lines]
    .map((cells) => cells.join("\t"))
    .join("\n");
}

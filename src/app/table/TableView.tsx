import {
  type ColumnDef,
  getCoreRowModel,
  getFilteredRowModel,
  getSortedRowModel,
  type SortingFn,
  useReactTable,
} from "@tanstack/react-table";
import { useMemo, useState } from "react";
import { NothingLeft } from "../facets/NothingLeft.tsx";
import { compareDates } from "../query/claimDate.ts";
import { folded } from "../query/folded.ts";
import { type TableRow, tableRows } from "../query/tableRows.ts";
import { useExplorer } from "../store/explorer.ts";
import { tables } from "../store/place.ts";
import { useClaims } from "../store/useClaims.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";
import { asTabs } from "./asTabs.ts";
import { DataTable } from "./DataTable.tsx";

const byDate: SortingFn<TableRow> = (a, b, column) =>
  compareDates(String(a.getValue(column)), String(b.getValue(column)));

/** Claims, parties or documents as rows: sorted, filtered by column, copied into a spreadsheet. */
export default function TableView() {
  const index = useIndex();
  const claims = useClaims();
  const shown = useExplorer((state) => state.place.table);
  const { chooseTable } = useExplorer.getState();
  const [copied, setCopied] = useState<number | null>(null);
  const data = useMemo(() => tableRows(index, claims, shown), [index, claims, shown]);
  const columns = useMemo(
    () =>
      data.columns.map(
        (name): ColumnDef<TableRow> => ({
          id: name,
          accessorFn: (row) => row.cells[name],
          header: text.table.columns[name],
          sortingFn: /^(date|published)$/u.test(name)
            ? byDate
            : typeof data.rows[0]?.cells[name] === "number"
              ? "basic"
              : "text",
          filterFn: (row, id, wanted: string) =>
            folded(String(row.getValue(id))).includes(folded(String(wanted))),
        }),
      ),
    [data],
  );
  const table = useReactTable({
    data: data.rows as TableRow[],
    columns,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    getFilteredRowModel: getFilteredRowModel(),
    getRowId: (row) => row.id,
  });
  if (claims.ids.size === 0) return <NothingLeft />;
  const rows = table.getRowModel().rows;
  const copy = async () => {
    await navigator.clipboard.writeText(
      asTabs(
        data.columns,
        rows.map((row) => row.original),
      ),
    );
    setCopied(rows.length);
  };
  return (
    <section className="table-view" aria-label={text.table.label}>
      <header className="table-bar">
        <fieldset className="segments" aria-label={text.table.label}>
          {tables.map((one) => (
            <button key={one} type="button" aria-pressed={one === shown} onClick={() => chooseTable(one)}>
              {text.table.rows[one]}
            </button>
          ))}
        </fieldset>
        <span className="quiet number small">{text.table.count(rows.length, data.rows.length)}</span>
        <span className="small" role="status">
          {copied !== null && text.table.copied(copied)}
        </span>
        <button type="button" className="button button-small" onClick={() => void copy()}>
          {text.table.copy}
        </button>
      </header>
      <DataTable key={shown} table={table} name={text.table.rows[shown]} />
    </section>
  );
}

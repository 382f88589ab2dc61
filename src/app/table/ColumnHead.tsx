import type { Column } from "@tanstack/react-table";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { TableRow } from "../query/tableRows.ts";
import { text } from "../text.ts";

const said = { asc: "ascending", desc: "descending" } as const;

/** A column's name, which sorts, and its filter. */
export function ColumnHead({ column }: { readonly column: Column<TableRow> }) {
  const sorted = column.getIsSorted();
  const name = String(column.columnDef.header);
  return (
    <th scope="col" aria-sort={sorted ? said[sorted] : undefined} data-column={column.id}>
      <button type="button" className="column-sort" onClick={column.getToggleSortingHandler()}>
        {name}
        {sorted === "asc" && <ArrowUp aria-hidden="true" className="icon icon-small" />}
        {sorted === "desc" && <ArrowDown aria-hidden="true" className="icon icon-small" />}
      </button>
      <input
        type="search"
        aria-label={text.table.filter(name)}
        placeholder={text.table.filterShort}
        value={String(column.getFilterValue() ?? "")}
        onChange={(event) => column.setFilterValue(event.target.value || undefined)}
      />
    </th>
  );
}

import type { Table } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import { sayDate } from "../query/sayDate.ts";
import type { TableRow } from "../query/tableRows.ts";
import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";
import { ColumnHead } from "./ColumnHead.tsx";
import { RowLink } from "./RowLink.tsx";

const ROW = 40;

/** A table of which only the rows in sight are in the page; the first column leads on. */
export function DataTable({ table, name }: { readonly table: Table<TableRow>; readonly name: string }) {
  const frame = useRef<HTMLElement>(null);
  const selected = useExplorer((state) => state.place.selected);
  const { light } = useExplorer.getState();
  const rows = table.getRowModel().rows;
  const window = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: 10,
    initialRect: { width: 800, height: 900 },
  });
  const items = window.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = window.getTotalSize() - (items.at(-1)?.end ?? 0);
  const columns = table.getVisibleLeafColumns();
  const linked = columns.find(({ id }) => ["words", "name", "headline"].includes(id))?.id;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section ref={frame} className="table-frame" tabIndex={0} aria-label={name}>
      <table aria-rowcount={rows.length + 1} aria-label={name}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr style={{ height: before }} />}
          {items.map((item) => {
            const row = rows[item.index];
            if (!row) return null;
            return (
              <tr
                key={row.id}
                aria-rowindex={item.index + 2}
                data-selected={row.id === selected}
                onPointerEnter={() => light([row.id])}
                onPointerLeave={() => light([])}
              >
                {row.getVisibleCells().map((cell) => {
                  const value = cell.getValue();
                  const words =
                    cell.column.id === "date" || cell.column.id === "published"
                      ? sayDate(String(value ?? "")) || text.notStated
                      : typeof value === "number"
                        ? text.number(value)
                        : String(value ?? "");
                  return (
                    <td key={cell.id} data-column={cell.column.id} data-number={typeof value === "number"}>
                      {cell.column.id === linked ? <RowLink id={row.id}>{words}</RowLink> : words}
                    </td>
                  );
                })}
              </tr>
            );
          })}
          {after > 0 && <tr style={{ height: after }} />}
        </tbody>
      </table>
      {rows.length === 0 && <p className="table-none quiet">{text.table.none}</p>}
    </section>
  );
}

import { type KeyboardEvent, useRef, useState } from "react";

/** Keys of a grid (ARIA practices): one tab stop, arrows, Home and End, with Ctrl to the ends; Enter or Space opens a cell. */
export function useGrid(rows: number, columns: number, open: (row: number, column: number) => void) {
  const [wanted, setAt] = useState<readonly [number, number]>([0, 0]);
  const cells = useRef(new Map<string, HTMLElement>());
  const at = [Math.min(wanted[0], rows - 1), Math.min(wanted[1], columns - 1)] as const;
  const go = (row: number, column: number) => {
    const to = [clamp(row, rows), clamp(column, columns)] as const;
    setAt(to);
    cells.current.get(to.join())?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const [row, column] = at;
    const all = event.ctrlKey || event.metaKey;
    if (event.key === "ArrowRight") go(row, column + 1);
    else if (event.key === "ArrowLeft") go(row, column - 1);
    else if (event.key === "ArrowDown") go(row + 1, column);
    else if (event.key === "ArrowUp") go(row - 1, column);
    else if (event.key === "Home") go(all ? 0 : row, 0);
    else if (event.key === "End") go(all ? rows : row, columns);
    else if (event.key === "Enter" || event.key === " ") open(row, column);
    else return;
    event.preventDefault();
  };
  const cell = (row: number, column: number) => ({
    role: "gridcell" as const,
    tabIndex: row === at[0] && column === at[1] ? 0 : -1,
    ref: (element: HTMLElement | null) => {
      if (element) cells.current.set([row, column].join(), element);
      else cells.current.delete([row, column].join());
    },
    onFocus: () => setAt([row, column]),
  });
  return { onKeyDown, cell };
}

const clamp = (value: number, length: number) => Math.max(0, Math.min(length - 1, value));

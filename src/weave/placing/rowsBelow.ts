import type { Size } from "./labelSize.ts";

const BETWEEN = 22;
const BETWEEN_ROWS = 20;

/** Sets nodes in rows no wider than `width`, in the order given, centred, the first row's symbols at `top`. */
export function rowsBelow(
  ids: readonly string[],
  sizes: ReadonlyMap<string, Size>,
  top: number,
  width: number,
): { at: Map<string, { x: number; y: number }>; bottom: number } {
  const at = new Map<string, { x: number; y: number }>();
  const cell = Math.max(0, ...ids.map((id) => sizes.get(id)?.width ?? 0)) + BETWEEN;
  const perRow = Math.max(1, Math.floor((width + BETWEEN) / cell));
  let y = top;
  for (let from = 0; from < ids.length; from += perRow) {
    const row = ids.slice(from, from + perRow);
    for (const [index, id] of row.entries())
      at.set(id, { x: width / 2 + (index - (row.length - 1) / 2) * cell, y });
    y += Math.max(...row.map((id) => sizes.get(id)?.height ?? 0)) + BETWEEN_ROWS;
  }
  return { at, bottom: y };
}

/** A label as it would be drawn, in pixels on the screen. */
export interface LabelBox {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const CELL = 160;

/** Which labels to draw: in the order given (most wanted first), each that touches none already taken. */
export function labelBudget(boxes: readonly LabelBox[]): Set<string> {
  const grid = new Map<string, LabelBox[]>();
  const shown = new Set<string>();
  for (const box of boxes) {
    const cells: string[] = [];
    for (let x = Math.floor(box.left / CELL); x <= Math.floor((box.left + box.width) / CELL); x++)
      for (let y = Math.floor(box.top / CELL); y <= Math.floor((box.top + box.height) / CELL); y++)
        cells.push(`${x} ${y}`);
    if (cells.some((cell) => grid.get(cell)?.some((other) => touch(box, other)))) continue;
    shown.add(box.id);
    for (const cell of cells) grid.set(cell, [...(grid.get(cell) ?? []), box]);
  }
  return shown;
}

const touch = (a: LabelBox, b: LabelBox) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

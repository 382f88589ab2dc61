import type { NodeKind } from "../../model/graph.ts";

/** Width and height in model units (one unit is one CSS pixel at zoom 1) of a node with its label below it. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const CHARACTER = 6.2;
const LINE = 14.5;
const symbol: Readonly<Record<NodeKind, number>> = {
  nation: 30,
  actor: 26,
  accusation: 26,
  denial: 26,
  summit: 28,
};
/** Characters in a line and lines in a label; the explorer wraps by the same numbers. */
const wrap: Readonly<Record<NodeKind, { characters: number; lines: number }>> = {
  nation: { characters: 20, lines: 2 },
  actor: { characters: 20, lines: 2 },
  accusation: { characters: 24, lines: 3 },
  denial: { characters: 24, lines: 3 },
  summit: { characters: 22, lines: 2 },
};

/** The room a node asks for, its label wrapped between words. */
export function labelSize(kind: NodeKind, label: string): Size {
  const { characters, lines } = wrap[kind];
  const rows: number[] = [];
  for (const word of label.split(/\s+/u)) {
    const last = rows.length - 1;
    const current = rows[last];
    if (current !== undefined && current + 1 + word.length <= characters)
      rows[last] = current + 1 + word.length;
    else rows.push(Math.min(word.length, characters));
  }
  const shown = rows.slice(0, lines);
  return {
    width: Math.max(symbol[kind] + 16, Math.max(...shown) * CHARACTER),
    height: symbol[kind] + 6 + shown.length * LINE,
  };
}

import type { Columns } from "./columnsOf.ts";
import type { Size } from "./labelSize.ts";
import { type Link, orderColumns } from "./orderColumns.ts";
import { settle, strandsOf } from "./settle.ts";

/** Claims that hang together, with their parties, sorted into columns. */
export interface Group {
  readonly columns: Columns;
  readonly links: readonly Link[];
}

export interface Composed {
  readonly at: Map<string, { x: number; y: number }>;
  readonly width: number;
  readonly height: number;
}

/** Width over height the picture aims at. */
const ASPECT = 1.45;
/** Room for edges between two columns. */
const AISLE = 44;
const BETWEEN_GROUPS = 26;
const BETWEEN_BLOCKS = 110;

type Shape = { readonly rows: number; readonly blocks: number };

/** Stacks the groups in blocks side by side, like a newspaper's columns, so that the whole is near 16:10. */
export function composeBlocks(groups: readonly Group[], sizes: ReadonlyMap<string, Size>): Composed {
  const shape = bestShape(groups, sizes);
  const at: Composed["at"] = new Map();
  let left = 0;
  let height = 0;
  for (const block of deal(groups, sizes, shape)) {
    const grid = gridOf(block, sizes, shape.rows);
    let top = 0;
    for (const group of block) {
      const numbers = [...group.columns.keys()].sort((a, b) => a - b);
      const ordered = orderColumns(
        numbers.map((number) => group.columns.get(number) ?? []),
        group.links,
      );
      const settled = settle(ordered, group.links, sizes, shape.rows);
      for (const [index, ids] of ordered.entries()) {
        const column = grid.columns.get(numbers[index] ?? 0);
        if (!column) continue;
        const strands = strandsOf(ids.length, shape.rows);
        for (const id of ids) {
          const strand = (settled.strand.get(id) ?? 0) - (strands - 1) / 2;
          at.set(id, { x: left + column.centre + strand * column.strand, y: top + (settled.y.get(id) ?? 0) });
        }
      }
      top += settled.height + BETWEEN_GROUPS;
    }
    left += grid.width + BETWEEN_BLOCKS;
    height = Math.max(height, top - BETWEEN_GROUPS);
  }
  return { at, width: Math.max(0, left - BETWEEN_BLOCKS), height: Math.max(0, height) };
}

function gridOf(block: readonly Group[], sizes: ReadonlyMap<string, Size>, rows: number) {
  const widths = new Map<number, { strand: number; strands: number }>();
  for (const group of block) {
    for (const [number, ids] of group.columns) {
      const strand = Math.max(...ids.map((id) => sizes.get(id)?.width ?? 0)) + 20;
      const known = widths.get(number) ?? { strand: 0, strands: 0 };
      widths.set(number, {
        strand: Math.max(known.strand, strand),
        strands: Math.max(known.strands, strandsOf(ids.length, rows)),
      });
    }
  }
  const columns = new Map<number, { centre: number; strand: number }>();
  let x = 0;
  for (const [number, { strand, strands }] of [...widths].sort(([a], [b]) => a - b)) {
    columns.set(number, { centre: x + (strand * strands) / 2, strand });
    x += strand * strands + AISLE;
  }
  return { columns, width: Math.max(0, x - AISLE) };
}

function estimatedHeight(group: Group, sizes: ReadonlyMap<string, Size>, rows: number): number {
  return Math.max(
    ...[...group.columns.values()].map(
      (ids) =>
        ids.reduce((sum, id) => sum + (sizes.get(id)?.height ?? 0) + 16, 0) / strandsOf(ids.length, rows),
    ),
  );
}

function deal(
  groups: readonly Group[],
  sizes: ReadonlyMap<string, Size>,
  { rows, blocks }: Shape,
): Group[][] {
  const tall = groups.map((group) => estimatedHeight(group, sizes, rows));
  const dealt = Array.from({ length: blocks }, () => ({ groups: [] as Group[], height: 0 }));
  for (const [index, group] of groups.entries()) {
    const shortest = dealt.reduce((a, b) => (b.height < a.height ? b : a));
    shortest.groups.push(group);
    shortest.height += (tall[index] ?? 0) + BETWEEN_GROUPS;
  }
  return dealt.map((block) => block.groups).filter((block) => block.length > 0);
}

function bestShape(groups: readonly Group[], sizes: ReadonlyMap<string, Size>): Shape {
  let best: Shape = { rows: 10, blocks: 1 };
  let nearest = Number.POSITIVE_INFINITY;
  for (const rows of [5, 7, 9, 11, 14, 18, 24, 32, 48, 72, 108, 160]) {
    for (const blocks of [1, 2, 3, 4, 6, 8, 12, 16]) {
      if (blocks > Math.max(1, groups.length)) break;
      const shape = { rows, blocks };
      const dealt = deal(groups, sizes, shape);
      const width = dealt.reduce(
        (sum, block) => sum + gridOf(block, sizes, rows).width + BETWEEN_BLOCKS,
        -BETWEEN_BLOCKS,
      );
      const height = Math.max(
        1,
        ...dealt.map((block) =>
          block.reduce((sum, group) => sum + estimatedHeight(group, sizes, rows) + BETWEEN_GROUPS, 0),
        ),
      );
      const miss = Math.abs(Math.log(width / height / ASPECT));
      if (miss < nearest - 1e-9) {
        best = shape;
        nearest = miss;
      }
    }
  }
  return best;
}

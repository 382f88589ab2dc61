import { groupBy } from "./groupBy.ts";
import type { Size } from "./labelSize.ts";
import type { Link } from "./orderColumns.ts";
import { spread } from "./spread.ts";

/** Free room between one label and the next symbol below it. */
const PAD = 16;
const ROUNDS = 24;

export interface Settled {
  /** Heights from the group's top; a column deeper than `rows` is woven into several strands. */
  readonly y: ReadonlyMap<string, number>;
  readonly strand: ReadonlyMap<string, number>;
  readonly height: number;
}

/** How many strands a column of `count` nodes is woven into. */
export const strandsOf = (count: number, rows: number) => Math.max(1, Math.ceil(count / rows));

/** Gives each node a height near those it is linked with, no label over another in its column. */
export function settle(
  columns: readonly (readonly string[])[],
  links: readonly Link[],
  sizes: ReadonlyMap<string, Size>,
  rows: number,
): Settled {
  const heightOf = (id: string) => (sizes.get(id)?.height ?? 60) + PAD;
  const strand = new Map<string, number>();
  const y = new Map<string, number>();
  const gapsOf = columns.map((ids) => {
    const strands = strandsOf(ids.length, rows);
    const tallest = Math.max(0, ...ids.map(heightOf));
    for (const [index, id] of ids.entries()) strand.set(id, index % strands);
    return ids.map((id) => (strands === 1 ? heightOf(id) : tallest / strands));
  });
  const put = (column: number, wishes: readonly number[]) => {
    const values = spread(wishes, gapsOf[column] ?? []);
    for (const [index, id] of (columns[column] ?? []).entries()) y.set(id, values[index] ?? 0);
  };
  for (const [column, ids] of columns.entries()) {
    const length = (gapsOf[column] ?? []).reduce((sum, gap) => sum + gap, 0);
    put(
      column,
      ids.map((_, index) => ((index + 0.5) / ids.length - 0.5) * length),
    );
  }
  const neighbours = groupBy(
    links.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]),
    ([from]) => from,
  );
  const order = [...columns.keys()];
  for (let round = 0; round < ROUNDS; round++) {
    for (const column of round % 2 === 0 ? order : order.toReversed()) {
      const wishes = (columns[column] ?? []).map((id) => {
        const others = neighbours.get(id) ?? [];
        const mean = others.reduce((sum, [, other]) => sum + (y.get(other) ?? 0), 0) / others.length;
        return others.length === 0 ? (y.get(id) ?? 0) : mean;
      });
      put(column, wishes);
    }
  }
  const top = Math.min(...[...y.values()]);
  let height = 0;
  for (const [id, value] of y) {
    y.set(id, value - top);
    height = Math.max(height, value - top + heightOf(id));
  }
  return { y, strand, height };
}

import { groupBy } from "./groupBy.ts";

export type Link = readonly [string, string];

const SWEEPS = 24;

/** Orders the nodes in each column so that few links cross (barycentre sweeps; the order with fewest crossings is kept). */
export function orderColumns(columns: readonly (readonly string[])[], links: readonly Link[]): string[][] {
  const columnOf = new Map(columns.flatMap((ids, column) => ids.map((id) => [id, column] as const)));
  const neighbours = groupBy(
    links.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]),
    ([from]) => from,
  );
  let current = columns.map((ids) => [...ids]);
  let best = current;
  let fewest = crossings(current, links);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const rightward = sweep % 2 === 0;
    const next = current.map((ids) => [...ids]);
    const place = new Map<string, number>();
    const note = (ids: readonly string[]) => {
      for (const [index, id] of ids.entries()) place.set(id, (index + 0.5) / ids.length);
    };
    for (const ids of next) note(ids);
    const indices = [...next.keys()];
    for (const column of rightward ? indices : indices.toReversed()) {
      const ids = next[column] ?? [];
      const wish = new Map(
        ids.map((id) => {
          const seen = (neighbours.get(id) ?? [])
            .filter(([, other]) => {
              const at = columnOf.get(other) ?? column;
              return sweep < 4 ? at !== column : rightward ? at < column : at > column;
            })
            .map(([, other]) => place.get(other) ?? 0.5);
          const mean = seen.reduce((sum, y) => sum + y, 0) / seen.length;
          return [id, seen.length === 0 ? (place.get(id) ?? 0.5) : mean] as const;
        }),
      );
      ids.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || (a < b ? -1 : 1));
      note(ids);
    }
    current = next;
    const count = crossings(current, links);
    if (count < fewest) {
      best = current;
      fewest = count;
    }
  }
  return best;
}

/** How many pairs of links cross, columns taken as evenly spread; above 1,500 links only the nearest pairs are looked at. */
export function crossings(columns: readonly (readonly string[])[], links: readonly Link[]): number {
  const at = new Map<string, readonly [number, number]>();
  for (const [x, ids] of columns.entries())
    for (const [index, id] of ids.entries()) at.set(id, [x, (index + 0.5) / ids.length]);
  const lines = links
    .map(([a, b]) => [at.get(a), at.get(b)] as const)
    .filter((line): line is [readonly [number, number], readonly [number, number]] => line.every(Boolean))
    .map(([a, b]) => (a[0] <= b[0] ? { a, b } : { a: b, b: a }));
  const reach = lines.length > 1500 ? 200 : lines.length;
  let count = 0;
  for (let i = 0; i < lines.length; i++) {
    for (let j = i + 1; j < Math.min(lines.length, i + reach); j++) {
      const [p, q] = [lines[i], lines[j]];
      if (!p || !q) continue;
      const from = Math.max(p.a[0], q.a[0]);
      const to = Math.min(p.b[0], q.b[0]);
      if (from >= to) continue;
      const y = (line: typeof p, x: number) =>
        line.a[1] + ((line.b[1] - line.a[1]) * (x - line.a[0])) / (line.b[0] - line.a[0]);
      if ((y(p, from) - y(q, from)) * (y(p, to) - y(q, to)) < -1e-12) count++;
    }
  }
  return count;
}

import type { EdgeKind, GraphEdge } from "../../model/graph.ts";
import type { GraphIndex } from "./graphIndex.ts";

/** One stop of a path, and the edge by which it was reached; none for the first. */
export interface Stop {
  readonly node: string;
  readonly edge: GraphEdge | null;
}

/** The nodes at most so many steps away, by way of nodes that are let through. */
export function withinSteps(
  index: GraphIndex,
  from: string,
  steps: number,
  through: (id: string) => boolean,
): Set<string> {
  const reached = new Set([from]);
  let edge: string[] = [from];
  for (let step = 0; step < steps; step++) {
    const next = edge.flatMap((id) => neighbours(index, id)).filter((id) => through(id) && !reached.has(id));
    for (const id of next) reached.add(id);
    edge = next;
  }
  return reached;
}

/** A shortest path over edges that are not switched off, or null; of equally short ones always the same. */
export function walkPath(
  index: GraphIndex,
  from: string,
  to: string,
  without: readonly EdgeKind[],
): Stop[] | null {
  if (!index.nodes.has(from) || !index.nodes.has(to)) return null;
  const cameBy = new Map<string, GraphEdge | null>([[from, null]]);
  let border = [from];
  while (border.length > 0 && !cameBy.has(to)) {
    const next: string[] = [];
    for (const id of border)
      for (const edge of index.edgesAt.get(id) ?? []) {
        const other = edge.source === id ? edge.target : edge.source;
        if (without.includes(edge.kind) || cameBy.has(other)) continue;
        cameBy.set(other, edge);
        next.push(other);
      }
    border = next;
  }
  if (!cameBy.has(to)) return null;
  const stops: Stop[] = [];
  for (let at: string = to; ; ) {
    const edge = cameBy.get(at) ?? null;
    stops.unshift({ node: at, edge });
    if (edge === null) return stops;
    at = edge.source === at ? edge.target : edge.source;
  }
}

const neighbours = (index: GraphIndex, id: string): string[] =>
  (index.edgesAt.get(id) ?? []).map((edge) => (edge.source === id ? edge.target : edge.source));

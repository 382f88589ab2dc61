import type { Evidence, GraphEdge } from "../model/graph.ts";

/** Each passage once, in the order of its first standing. */
export function uniqueEvidence(list: readonly Evidence[]): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const e of list) {
    const key = `${e.document}:${e.start}:${e.end}`;
    if (!seen.has(key)) seen.set(key, e);
  }
  return [...seen.values()];
}

/** One edge for each id, with the evidence of all, in order of id. */
export function mergeEdges(edges: readonly GraphEdge[]): GraphEdge[] {
  const merged = new Map<string, GraphEdge>();
  for (const edge of edges) {
    const held = merged.get(edge.id);
    merged.set(
      edge.id,
      held ? { ...held, evidence: uniqueEvidence([...held.evidence, ...edge.evidence]) } : edge,
    );
  }
  return [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

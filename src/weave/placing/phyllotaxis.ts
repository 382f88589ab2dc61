import type { PlaceableEdge, PlaceableNode } from "./columnsOf.ts";

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const STEP = 92;

/** Spreads very many nodes like a sunflower's seeds, the best linked in the middle; twice as wide as high per label. */
export function phyllotaxis(
  nodes: readonly PlaceableNode[],
  edges: readonly PlaceableEdge[],
): Map<string, { x: number; y: number }> {
  const degree = new Map<string, number>();
  for (const { source, target } of edges)
    for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const inOrder = nodes.toSorted(
    (a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  return new Map(
    inOrder.map(({ id }, index) => {
      const radius = STEP * Math.sqrt(index);
      const angle = index * GOLDEN_ANGLE;
      return [id, { x: 1.6 * radius * Math.cos(angle), y: radius * Math.sin(angle) }];
    }),
  );
}

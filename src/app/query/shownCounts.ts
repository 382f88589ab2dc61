import type { EdgeKind, NodeKind } from "../../model/graph.ts";
import { takesPart } from "../../model/takesPart.ts";
import type { Filter } from "./filter.ts";
import { filterClaims } from "./filterClaims.ts";
import type { GraphIndex } from "./graphIndex.ts";
import { passingNodes } from "./visibleNodes.ts";

export interface Count {
  readonly visible: number;
  readonly total: number;
}

export interface ShownCounts {
  readonly kinds: Readonly<Record<NodeKind, Count>>;
  readonly relations: ReadonlyMap<EdgeKind, Count>;
  readonly inferred: Count;
  readonly mentioned: Count;
}

/** Per kind and relation: how much of it the filter lets through, of how much. */
export function shownCounts(index: GraphIndex, filter: Filter): ShownCounts {
  const { nodes, edges } = index.graph;
  const passing = new Set<string>(passingNodes(index, { ...filter, hiddenKinds: [] }).map((node) => node.id));
  const taking = takesPart(nodes, edges);
  const kinds = Object.fromEntries(
    (["nation", "actor", "accusation", "denial", "summit"] as const).map((kind) => [
      kind,
      { visible: 0, total: 0 },
    ]),
  ) as Record<NodeKind, { visible: number; total: number }>;
  for (const node of nodes) {
    kinds[node.kind].total++;
    if (passing.has(node.id)) kinds[node.kind].visible++;
  }
  const relations = new Map<EdgeKind, { visible: number; total: number }>();
  for (const edge of edges) {
    const count = relations.get(edge.kind) ?? { visible: 0, total: 0 };
    count.total++;
    if (passing.has(edge.source) && passing.has(edge.target)) count.visible++;
    relations.set(edge.kind, count);
  }
  const isInferred = (id: string) => {
    const node = index.nodes.get(id);
    return node !== undefined && "tier" in node && node.tier === "inferred";
  };
  const mentioned = nodes.filter((node) => !("tier" in node) && !taking.has(node.id)).length;
  return {
    kinds,
    relations,
    inferred: {
      visible: [...filterClaims(index, filter).ids].filter(isInferred).length,
      total: nodes.filter((node) => isInferred(node.id)).length,
    },
    mentioned: { visible: filter.mentioned ? mentioned : 0, total: mentioned },
  };
}

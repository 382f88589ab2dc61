import type { GraphIndex } from "./graphIndex.ts";

export interface Neighbourhood {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** What to keep in full colour: the selected node with its claims' other ends, or an edge with both of its ends. */
export function neighbourhood(index: GraphIndex, selected: string): Neighbourhood {
  const edge = index.edges.get(selected);
  if (edge) return { nodes: new Set([edge.source, edge.target]), edges: new Set([edge.id]) };
  const nodes = new Set([selected]);
  const edges = new Set<string>();
  const reach = (id: string, further: boolean) => {
    for (const next of index.edgesAt.get(id) ?? []) {
      const other = next.source === id ? next.target : next.source;
      const node = index.nodes.get(other);
      nodes.add(other);
      edges.add(next.id);
      // One step beyond a claim, so that the party at its other end stays in view.
      if (further && node && "tier" in node) reach(other, false);
    }
  };
  reach(selected, true);
  return { nodes, edges };
}

import type {
  AccusationNode,
  DenialNode,
  Graph,
  GraphDocument,
  GraphEdge,
  GraphNode,
  PartyNode,
} from "../../model/graph.ts";

/** The graph with every way in that a view needs, computed once when it is loaded. */
export interface GraphIndex {
  readonly graph: Graph;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  readonly documents: ReadonlyMap<string, GraphDocument>;
  readonly edgesAt: ReadonlyMap<string, readonly GraphEdge[]>;
  readonly accusations: readonly AccusationNode[];
  readonly denials: readonly DenialNode[];
}

export function indexGraph(graph: Graph): GraphIndex {
  const edgesAt = new Map<string, GraphEdge[]>(graph.nodes.map((node) => [node.id, []]));
  for (const edge of graph.edges) {
    edgesAt.get(edge.source)?.push(edge);
    edgesAt.get(edge.target)?.push(edge);
  }
  return {
    graph,
    nodes: new Map(graph.nodes.map((node) => [node.id, node])),
    edges: new Map(graph.edges.map((edge) => [edge.id, edge])),
    documents: new Map(graph.documents.map((document) => [document.id, document])),
    edgesAt,
    accusations: graph.nodes.filter((node) => node.kind === "accusation"),
    denials: graph.nodes.filter((node) => node.kind === "denial"),
  };
}

/** The parties with these ids, unknown ones left out. */
export function partiesNamed(index: GraphIndex, ids: readonly string[]): PartyNode[] {
  return ids.flatMap((id) => {
    const node = index.nodes.get(id);
    return node?.kind === "nation" || node?.kind === "actor" ? [node] : [];
  });
}

import type { Graph, GraphEdge, GraphNode, PartyNode } from "../../model/graph.ts";
import { wellFormed } from "../wellFormed.ts";
import { type Names, stixAccusation, stixDenial, stixSummit } from "./stixClaim.ts";
import { common, type Documents, type StixObject } from "./stixObject.ts";
import { partyIds, stixParty } from "./stixParty.ts";

const betweenParties = new Set(["speaks-for", "member-of", "belongs-to"]);

function relationship(edge: GraphEdge, names: Names, documents: Documents): StixObject {
  return {
    ...common("relationship", edge.id, edge.evidence, documents),
    relationship_type: edge.kind,
    source_ref: names.ids([edge.source])[0],
    target_ref: names.ids([edge.target])[0],
  };
}

/** Who took part in a meeting, and whose land it was held in. */
function presentAt(summit: string, graph: Graph, names: Names): string[] {
  return graph.edges.flatMap((edge) => {
    if (edge.kind === "attended" && edge.target === summit) return names.ids([edge.source]);
    return edge.kind === "hosted-in" && edge.source === summit ? names.ids([edge.target]) : [];
  });
}

function nodeObjects(node: GraphNode, graph: Graph, names: Names, documents: Documents): StixObject[] {
  switch (node.kind) {
    case "nation":
    case "actor":
      return [stixParty(node, documents)];
    case "accusation":
      return stixAccusation(node, names, documents);
    case "denial":
      return [stixDenial(node, names, documents)];
    case "summit":
      return [stixSummit(node, presentAt(node.id, graph, names), documents)];
  }
}

/** Each node, and each edge between parties, with the objects it becomes; other edges are references inside these. */
export function itemObjects(
  graph: Graph,
  documents: Documents,
): (readonly [GraphNode | GraphEdge, readonly StixObject[]])[] {
  const parties = graph.nodes.filter((n): n is PartyNode => n.kind === "nation" || n.kind === "actor");
  const ids: ReadonlyMap<string, string> = partyIds(parties);
  const labels = new Map<string, string>(graph.nodes.map((n) => [n.id, wellFormed(n.label) || n.id]));
  const names: Names = {
    label: (id) => labels.get(id) ?? id,
    ids: (list) => list.flatMap((id) => ids.get(id) ?? []),
  };
  return [
    ...graph.nodes.map((node) => [node, nodeObjects(node, graph, names, documents)] as const),
    ...graph.edges
      .filter((edge) => betweenParties.has(edge.kind))
      .map((edge) => [edge, [relationship(edge, names, documents)]] as const),
  ];
}

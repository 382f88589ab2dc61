import type { ElementDefinition } from "cytoscape";
import type { GraphEdge, GraphNode } from "../../model/graph.ts";
import type { GraphIndex } from "../query/graphIndex.ts";
import { isTie } from "../query/partyFacts.ts";
import { edgeCurve } from "./edgeCurve.ts";
import { wrapLabel } from "./wrapLabel.ts";

/** The graph's nodes and edges as cytoscape takes them, positions from the file. */
export function elementsOf(index: GraphIndex, visible: ReadonlySet<string>): ElementDefinition[] {
  const nodes = index.graph.nodes.filter((node) => visible.has(node.id));
  const edges = index.graph.edges.filter((edge) => visible.has(edge.source) && visible.has(edge.target));
  return [
    ...nodes.map((node) => ({
      data: {
        id: node.id,
        label: wrapLabel(node.kind, node.label),
        inside: node.kind === "nation" ? node.iso : "",
      },
      position: { x: node.x, y: node.y },
      classes: nodeClasses(node),
    })),
    ...edges.map((edge) => ({
      data: { id: edge.id, source: edge.source, target: edge.target, ...curveOf(index, edge) },
      classes: edgeClasses(index, edge),
    })),
  ];
}

function nodeClasses(node: GraphNode): string {
  const more = "tier" in node ? node.tier : node.kind === "actor" ? node.actorType : "";
  return `${node.kind} ${more}`.trim();
}

function edgeClasses(index: GraphIndex, edge: GraphEdge): string {
  const inferred = [edge.source, edge.target].some((id) => {
    const node = index.nodes.get(id);
    return node !== undefined && "tier" in node && node.tier === "inferred";
  });
  const ofDenial = [edge.source, edge.target].some((id) => id.startsWith("denial:"));
  const tie = isTie(edge) || edge.kind === "made-at" || edge.kind === "on-behalf-of";
  return [edge.kind, tie ? "tie" : "speech", inferred ? "inferred" : "", ofDenial ? "of-denial" : ""]
    .filter(Boolean)
    .join(" ");
}

function curveOf(index: GraphIndex, edge: GraphEdge) {
  const source = index.nodes.get(edge.source);
  const target = index.nodes.get(edge.target);
  return (source && target && edgeCurve(source, target)) ?? {};
}

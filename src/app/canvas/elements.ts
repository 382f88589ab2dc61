import type { ElementDefinition } from "cytoscape";
import type { GraphEdge, GraphNode } from "../../model/graph.ts";
import type { GraphIndex } from "../query/graphIndex.ts";
import { isTie } from "../query/partyFacts.ts";
import { documentElements } from "./documentElements.ts";
import { edgeCurve } from "./edgeCurve.ts";
import { wrapLabel } from "./wrapLabel.ts";

/** The graph's nodes and edges as cytoscape takes them, positions from the file; parallel edges are drawn as one with their number. */
export function elementsOf(
  index: GraphIndex,
  visible: ReadonlySet<string>,
  documents = false,
): ElementDefinition[] {
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
    ...bundled(edges).map(({ edge, count }) => ({
      data: {
        id: edge.id,
        source: edge.source,
        target: edge.target,
        ...(count > 1 ? { count: String(count) } : {}),
        ...curveOf(index, edge),
      },
      classes: `${edgeClasses(index, edge)}${count > 1 ? " several" : ""}`,
    })),
    ...(documents ? documentElements(index, nodes) : []),
  ];
}

/** Of the edges between the same two nodes the weightiest, and how many there are. */
function bundled(edges: readonly GraphEdge[]): { edge: GraphEdge; count: number }[] {
  const pairs = new Map<string, { edge: GraphEdge; count: number }>();
  for (const edge of edges) {
    const key = [edge.source, edge.target].sort().join(" ");
    const pair = pairs.get(key);
    if (!pair) pairs.set(key, { edge, count: 1 });
    else pairs.set(key, { edge: isTie(pair.edge) && !isTie(edge) ? edge : pair.edge, count: pair.count + 1 });
  }
  return [...pairs.values()];
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

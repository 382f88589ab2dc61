import type { ClaimNode, Graph, GraphNode } from "../../model/graph.ts";
import { claimColumns } from "./claimColumns.ts";
import type { Column } from "./column.ts";
import { nodeColumns } from "./nodeColumns.ts";

const isClaim = (node: GraphNode): node is ClaimNode => node.kind === "accusation" || node.kind === "denial";

/** All that a format with one flat list of attributes can say of a node; of its quotations the first, with its source. */
export function graphColumns(graph: Graph): readonly Column<GraphNode>[] {
  const documents = new Map(graph.documents.map((document) => [document.id, document]));
  const source = (node: GraphNode) => {
    const first = node.evidence[0];
    return first === undefined ? undefined : documents.get(first.document);
  };
  return [
    ...nodeColumns,
    ...claimColumns(graph).map(
      ({ name, type, of }): Column<GraphNode> => ({
        name,
        type,
        of: (node) => (isClaim(node) ? of(node) : null),
      }),
    ),
    { name: "quote", type: "string", of: (node) => node.evidence[0]?.quote ?? null },
    { name: "headline", type: "string", of: (node) => source(node)?.headline ?? null },
    { name: "publisher", type: "string", of: (node) => source(node)?.publisher ?? null },
    { name: "published", type: "string", of: (node) => source(node)?.publishedAt?.value ?? null },
    { name: "url", type: "string", of: (node) => source(node)?.url ?? null },
  ];
}

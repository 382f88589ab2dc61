import type { ElementDefinition } from "cytoscape";
import type { GraphNode } from "../../model/graph.ts";
import { documentClaims } from "../query/documentClaims.ts";
import type { GraphIndex } from "../query/graphIndex.ts";
import { wrapLabel } from "./wrapLabel.ts";

/** Below the picture a node for each document that tells a drawn claim, tied to its claims. */
export function documentElements(index: GraphIndex, nodes: readonly GraphNode[]): ElementDefinition[] {
  const drawn = new Map<string, GraphNode>(nodes.map((node) => [node.id, node]));
  const bottom = Math.max(0, ...nodes.map((node) => node.y)) + 130;
  const told = index.graph.documents.flatMap((document) => {
    const claims = new Set(
      documentClaims(index, document.id).flatMap(({ claim }) => drawn.get(claim.id) ?? []),
    );
    return claims.size > 0 ? [{ document, claims: [...claims] }] : [];
  });
  const middle = nodes.reduce((sum, node) => sum + node.x, 0) / Math.max(1, nodes.length);
  return told.flatMap(({ document, claims }, at): ElementDefinition[] => [
    {
      data: { id: document.id, label: wrapLabel("summit", document.headline ?? document.file), inside: "" },
      position: { x: middle + (at - (told.length - 1) / 2) * 190, y: bottom },
      classes: "document",
    },
    ...claims.map((claim) => ({
      data: { id: `told ${claim.id} ${document.id}`, source: claim.id, target: document.id },
      classes: "told tie",
    })),
  ]);
}

import type { SourceDocument } from "../../model/document.ts";
import type { ClaimNode, Correction, Graph, GraphEdge, GraphNode } from "../../model/graph.ts";
import { checkGraph } from "../checkGraph.ts";
import { claimEdges, contestationOf } from "../claimEdges.ts";
import { datasetHash } from "../datasetHash.ts";
import { mergeEdges } from "../mergeEdges.ts";
import { onlyQuotes } from "../onlyQuotes.ts";
import { placeNodes } from "../placeNodes.ts";
import { blackOut } from "./blackOut.ts";
import { claimsOf, type Draft } from "./draft.ts";

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Unnamed sources are there only for the claims they take part in. */
function dropUnused(draft: Draft): void {
  const used = new Set<string>(
    claimsOf(draft).flatMap((claim) => [
      ...claim.speakers,
      ...claim.onBehalfOf,
      ...claim.reportedBy,
      ...(claim.kind === "accusation" ? claim.accused : []),
    ]),
  );
  for (const node of draft.nodes.values())
    if (node.kind === "actor" && node.actorType === "unnamed" && !used.has(node.id))
      draft.nodes.delete(node.id);
}

/** What hangs on the answers, and on what is still there. */
function settled(draft: Draft, node: GraphNode): GraphNode {
  if (node.kind === "accusation") {
    const madeAt = node.madeAt !== null && draft.nodes.has(node.madeAt) ? node.madeAt : null;
    return { ...node, contestation: contestationOf(node.id, draft.links), madeAt };
  }
  if (node.kind === "denial")
    return {
      ...node,
      answers: draft.links
        .filter(({ denial }) => denial === node.id)
        .map(({ accusation }) => accusation)
        .sort(),
    };
  if (node.kind === "actor" && node.nation !== null && !draft.nodes.has(node.nation))
    return { ...node, nation: null };
  return node;
}

function edgesOf(draft: Draft, claims: readonly ClaimNode[], present: ReadonlySet<string>): GraphEdge[] {
  const byCurator = new Map<string, Correction[]>(
    draft.links.flatMap(({ denial, accusation, corrections }) =>
      corrections ? [[`answers:${denial}>${accusation}`, corrections] as const] : [],
    ),
  );
  const all = [...claimEdges(claims, draft.links), ...draft.ties];
  return mergeEdges(all.filter(({ source, target }) => present.has(source) && present.has(target))).map(
    (edge) => {
      const corrections = byCurator.get(edge.id);
      return corrections ? { ...edge, corrections } : edge;
    },
  );
}

/** Makes a graph of a draft: derives what hangs on the rest, gives every node its place anew, and checks every promise. */
export function closeDraft(draft: Draft): Graph {
  const sources: SourceDocument[] = blackOut(draft);
  dropUnused(draft);
  const settledNodes = [...draft.nodes.values()].map((node) => settled(draft, node)).sort(byId);
  const claims = settledNodes.filter((n): n is ClaimNode => n.kind === "accusation" || n.kind === "denial");
  const edges = edgesOf(draft, claims, new Set(settledNodes.map(({ id }) => id)));
  const positions = placeNodes(settledNodes, edges);
  const nodes = settledNodes.map((node) => ({ ...node, ...(positions.get(node.id) ?? { x: 0, y: 0 }) }));
  const { rejected: _, ...before } = draft.graph;
  const body: Graph = {
    ...before,
    documents: draft.graph.documents.map(({ id }) => draft.documents.get(id) as Graph["documents"][number]),
    nodes: onlyQuotes(nodes, sources),
    edges: onlyQuotes(edges, sources),
    ...(draft.rejected.length > 0 ? { rejected: onlyQuotes([...draft.rejected].sort(byId), sources) } : {}),
  };
  const graph: Graph = { ...body, datasetHash: datasetHash(body) };
  checkGraph(graph, new Map(sources.map(({ id, text }) => [id, text])));
  return graph;
}

import type { ClaimNode, DenialNode, Graph, GraphDocument, GraphNode } from "../model/graph.ts";
import { datasetHash } from "./datasetHash.ts";

const isClaim = (node: GraphNode): node is ClaimNode => node.kind === "accusation" || node.kind === "denial";

/** What is true of a node only together with other nodes: the parties of a claim, where it was made, an actor's nation. */
function needs(node: GraphNode): readonly string[] {
  if (node.kind === "actor") return node.nation === null ? [] : [node.nation];
  if (!isClaim(node)) return [];
  const parties = [...node.speakers, ...node.onBehalfOf, ...node.reportedBy];
  if (node.kind === "denial") return parties;
  return [...parties, ...node.accused, ...(node.madeAt === null ? [] : [node.madeAt])];
}

/** The accusations that stand in a selection: those chosen, and those that a chosen denial answers. */
function accusationsIn(graph: Graph, chosen: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const node of graph.nodes) {
    if (!chosen.has(node.id)) continue;
    if (node.kind === "accusation") found.add(node.id);
    if (node.kind === "denial") for (const id of node.answers) found.add(id);
  }
  return found;
}

const shortened = (denial: DenialNode, accusations: ReadonlySet<string>): DenialNode => ({
  ...denial,
  answers: denial.answers.filter((id) => accusations.has(id)),
});

/** A copy whose original is not in the selection stands for itself. */
function original(document: GraphDocument, present: ReadonlySet<string>): GraphDocument {
  if (document.duplicateOf === undefined || present.has(document.duplicateOf)) return document;
  const { duplicateOf, ...rest } = document;
  return rest;
}

/**
 * The part of a graph that these nodes and edges make, as a graph of its own that keeps every promise of the contract. A claim brings
 * its parties, an accusation all its answers (its `contestation` stays true), an edge both its ends; ids that are not there are passed over.
 */
export function selectGraph(graph: Graph, ids: Iterable<string>): Graph {
  const chosen = new Set(ids);
  for (const edge of graph.edges) if (chosen.has(edge.id)) chosen.add(edge.source).add(edge.target);
  const accusations = accusationsIn(graph, chosen);
  const kept = new Set<string>([...chosen, ...accusations]);
  for (const node of graph.nodes)
    if (node.kind === "denial" && node.answers.some((id) => accusations.has(id))) kept.add(node.id);
  // Parties need their nation, and nations need nothing: two rounds reach everything.
  for (let round = 0; round < 2; round++)
    for (const node of graph.nodes) if (kept.has(node.id)) for (const id of needs(node)) kept.add(id);
  const nodes = graph.nodes
    .filter((node) => kept.has(node.id))
    .map((node) => (node.kind === "denial" ? shortened(node, accusations) : node));
  const edges = graph.edges.filter((edge) => kept.has(edge.source) && kept.has(edge.target));
  const cited = new Set(
    [...nodes, ...edges].flatMap((item) => item.evidence.map((e) => e.document as string)),
  );
  const documents = graph.documents
    .filter((document) => cited.has(document.id))
    .map((document) => original(document, cited));
  const part = { ...graph, documents, nodes, edges };
  return { ...part, datasetHash: datasetHash(part) };
}

import type { AccusationNode, Graph, GraphDocument, GraphEdge, GraphNode } from "../../model/graph.ts";
import { escapeLine } from "./escapeMarkdown.ts";
import { noteNames } from "./noteNames.ts";

/** A graph with what every note needs of it: where each thing's note is, and what stands where. */
export interface Vault {
  readonly graph: Graph;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly documents: ReadonlyMap<string, GraphDocument>;
  readonly edgesAt: (id: string) => readonly GraphEdge[];
  /** `Actors/China.md`; undefined for what has no note of its own. */
  readonly pathOf: (id: string) => string | undefined;
}

const isParty = (node: GraphNode): boolean => node.kind === "nation" || node.kind === "actor";

/** "White House on Russia – trying to cover up": who, whom, what. */
function titleOf(claim: AccusationNode, nodes: ReadonlyMap<string, GraphNode>): string {
  const named = (ids: readonly string[]): string => ids.map((id) => nodes.get(id)?.label ?? id).join(", ");
  return `${named(claim.speakers) || "Somebody"} on ${named(claim.accused)} – ${claim.label}`;
}

/** Prepares a graph for its notes. */
export function openVault(graph: Graph): Vault {
  const nodes = new Map<string, GraphNode>(graph.nodes.map((node) => [node.id, node]));
  const edges = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges)
    for (const end of new Set([edge.source, edge.target])) edges.set(end, [...(edges.get(end) ?? []), edge]);
  const actors = noteNames(graph.nodes.filter(isParty));
  const accusations = noteNames(
    graph.nodes.flatMap((node) =>
      node.kind === "accusation" ? [{ id: node.id, label: titleOf(node, nodes) }] : [],
    ),
  );
  const path = (folder: string, name: string | undefined) =>
    name === undefined ? undefined : `${folder}/${name}.md`;
  return {
    graph,
    nodes,
    documents: new Map(graph.documents.map((document) => [document.id, document])),
    edgesAt: (id) => edges.get(id) ?? [],
    pathOf: (id) => path("Actors", actors.get(id)) ?? path("Accusations", accusations.get(id)),
  };
}

/** What a node is called in running text. */
export const labelOf = (vault: Vault, id: string): string =>
  escapeLine(vault.nodes.get(id)?.label ?? id) || escapeLine(id);

/** What became of an accusation, in words that nobody takes for a verdict. */
export const sayContestation = ({ contestation }: AccusationNode): string =>
  contestation === "no-answer" ? "no answer here" : contestation;

/** A path as a link's address; brackets would end it. */
const address = (path: string): string =>
  path.split("/").map(encodeURIComponent).join("/").replaceAll("(", "%28").replaceAll(")", "%29");

/** A link to a node's note, from a note in a folder (`../`) or from the first page (``); plain words when it has none. */
export function linkTo(vault: Vault, id: string, from: "../" | "" = "../"): string {
  const path = vault.pathOf(id);
  const label = labelOf(vault, id);
  return path === undefined ? label : `[${label}](${from}${address(path)})`;
}

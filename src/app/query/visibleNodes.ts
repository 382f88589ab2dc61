import type { GraphNode } from "../../model/graph.ts";
import { takesPart } from "../../model/takesPart.ts";
import { type Filter, isNarrowed } from "./filter.ts";
import { filteredClaims } from "./filterClaims.ts";
import type { GraphIndex } from "./graphIndex.ts";

/** More nodes than this are never drawn at once. */
export const DRAWN_AT_MOST = 300;

export interface Visible {
  readonly ids: ReadonlySet<string>;
  /** How many the filter lets through, drawn or not. */
  readonly passing: number;
}

/** The nodes to draw: what the filter lets through, up to the budget, and always the selected one with its claim's parties. */
export function visibleNodes(index: GraphIndex, filter: Filter, selected: string | null): Visible {
  const through = passingNodes(index, filter);
  const all = new Set(through.map((node) => node.id));
  const passing = filter.mentioned ? through : through.filter((node) => !isLoose(index, node, all));
  const ids =
    passing.length <= DRAWN_AT_MOST ? new Set(passing.map((node) => node.id)) : mostSourced(index, passing);
  if (selected !== null) for (const id of around(index, selected)) ids.add(id);
  return { ids, passing: passing.length };
}

/** A party that no line ties to the others, such as one who only passes on what another said: its claim's details name it. */
const isLoose = (index: GraphIndex, node: GraphNode, others: ReadonlySet<string>): boolean =>
  (node.kind === "actor" || node.kind === "nation") &&
  !(index.edgesAt.get(node.id) ?? []).some((edge) =>
    others.has(edge.source === node.id ? edge.target : edge.source),
  );

/** The claims let through, and who takes part in them; when narrowed, nobody else. */
export function passingNodes(index: GraphIndex, filter: Filter): GraphNode[] {
  const { nodes, edges } = index.graph;
  const claims = filteredClaims(index, filter).ids;
  const taking = isNarrowed(filter)
    ? partiesOf(index, claims)
    : takesPart(nodes, edges, (node) => claims.has(node.id));
  return nodes.filter((node) =>
    "tier" in node
      ? claims.has(node.id)
      : !filter.hiddenKinds.includes(node.kind) &&
        (taking.has(node.id) || (filter.mentioned && !isNarrowed(filter))),
  );
}

function partiesOf(index: GraphIndex, claims: ReadonlySet<string>): Set<string> {
  const parties = new Set<string>();
  for (const id of claims) {
    for (const edge of index.edgesAt.get(id) ?? []) parties.add(edge.source).add(edge.target);
    const claim = index.nodes.get(id);
    if (claim && "tier" in claim) for (const party of claim.reportedBy) parties.add(party);
  }
  return parties;
}

function mostSourced(index: GraphIndex, passing: readonly GraphNode[]): Set<string> {
  const allowed = new Set<string>(passing.map((node) => node.id));
  const ids = new Set<string>();
  const byEvidence = (a: GraphNode, b: GraphNode) =>
    b.evidence.length - a.evidence.length || (a.id < b.id ? -1 : 1);
  const answered = (node: GraphNode) =>
    Number(node.kind === "accusation" && node.contestation !== "no-answer");
  const claims = passing
    .filter((node) => "tier" in node)
    .sort((a, b) => answered(b) - answered(a) || byEvidence(a, b));
  for (const claim of claims) {
    const more = around(index, claim.id).filter((id) => allowed.has(id) && !ids.has(id));
    if (ids.size + more.length > DRAWN_AT_MOST) break;
    for (const id of more) ids.add(id);
  }
  for (const node of passing.filter((node) => !("tier" in node)).sort(byEvidence)) {
    if (ids.size >= DRAWN_AT_MOST) break;
    ids.add(node.id);
  }
  return ids;
}

/** A node, or an edge's ends; for a claim also its parties and answers. */
function around(index: GraphIndex, id: string): string[] {
  const edge = index.edges.get(id);
  if (edge) return [edge.source, edge.target];
  const node = index.nodes.get(id);
  if (!node) return [];
  if (!("tier" in node)) return [id];
  const own = (index.edgesAt.get(id) ?? []).filter((other) => other.kind !== "made-at");
  return [id, ...own.flatMap((other) => [other.source, other.target])].filter((other) =>
    index.nodes.has(other),
  );
}

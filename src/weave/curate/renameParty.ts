import type { ClaimNode, GraphEdge, PartyId } from "../../model/graph.ts";
import { mergeEdges } from "../mergeEdges.ts";
import { claimsOf, type Draft } from "./draft.ts";

const replaced = (ids: readonly PartyId[], from: PartyId, to: PartyId): PartyId[] => [
  ...new Set(ids.map((id) => (id === from ? to : id))),
];

/** A claim in which one party stands in another's place. */
export function withParty<C extends ClaimNode>(claim: C, from: PartyId, to: PartyId): C {
  return {
    ...claim,
    speakers: replaced(claim.speakers, from, to),
    onBehalfOf: replaced(claim.onBehalfOf, from, to),
    reportedBy: replaced(claim.reportedBy, from, to),
    ...(claim.kind === "accusation" ? { accused: replaced(claim.accused, from, to) } : {}),
  };
}

const isActor = (id: string): boolean => id.startsWith("actor:");
const isNation = (id: string): boolean => id.startsWith("nation:");

/** Only actors speak for others and belong to nations, and only actors have members. */
function allowed({ kind, source, target }: GraphEdge): boolean {
  if (source === target) return false;
  if (kind === "speaks-for") return isActor(source);
  if (kind === "belongs-to") return isActor(source) && isNation(target);
  return kind !== "member-of" || isActor(target);
}

/** A tie in which one party stands in another's place. */
export function tieWith(tie: GraphEdge, from: string, to: string): GraphEdge {
  const source = tie.source === from ? to : tie.source;
  const target = tie.target === from ? to : tie.target;
  return { ...tie, source, target, id: `${tie.kind}:${source}>${target}` } as GraphEdge;
}

/** Ties, each once and only such as there can be. */
export function setTies(draft: Draft, ties: readonly GraphEdge[]): void {
  draft.ties.splice(0, draft.ties.length, ...mergeEdges(ties.filter(allowed)));
}

/** Puts one party in another's place wherever it stands; its own node is left to the caller. */
export function renameParty(draft: Draft, from: PartyId, to: PartyId): void {
  for (const claim of claimsOf(draft)) draft.nodes.set(claim.id, withParty(claim, from, to));
  for (const node of draft.nodes.values())
    if (node.kind === "actor" && node.nation === from)
      draft.nodes.set(node.id, { ...node, nation: isNation(to) ? (to as typeof node.nation) : null });
  setTies(
    draft,
    draft.ties.map((tie) => tieWith(tie, from, to)),
  );
  for (const [at, pair] of draft.apart.entries())
    draft.apart[at] = [pair[0] === from ? to : pair[0], pair[1] === from ? to : pair[1]];
}

import type { AccusationNode, DenialNode, GraphEdge, PartyNode } from "../../model/graph.ts";
import { byWeight } from "./claims.ts";
import type { GraphIndex } from "./graphIndex.ts";

export interface PartyFacts {
  readonly made: readonly AccusationNode[];
  readonly against: readonly AccusationNode[];
  readonly denials: readonly DenialNode[];
  readonly deniedFor: readonly DenialNode[];
  readonly reported: readonly (AccusationNode | DenialNode)[];
  /** Memberships, spokespeople, nations and summits. */
  readonly ties: readonly GraphEdge[];
}

/** What a nation or an actor says, what is said against it, and to whom it is tied. */
export function partyFacts(index: GraphIndex, party: PartyNode): PartyFacts {
  const speaks = (claim: { speakers: readonly string[] }) => claim.speakers.includes(party.id);
  return {
    made: index.accusations.filter(speaks).sort(byWeight),
    against: index.accusations.filter((claim) => claim.accused.includes(party.id)).sort(byWeight),
    denials: index.denials.filter(speaks).sort(byWeight),
    deniedFor: index.denials
      .filter((claim) => claim.onBehalfOf.includes(party.id) && !speaks(claim))
      .sort(byWeight),
    reported: [...index.accusations, ...index.denials]
      .filter((claim) => claim.reportedBy.includes(party.id) && !speaks(claim))
      .sort(byWeight),
    ties: (index.edgesAt.get(party.id) ?? []).filter((edge) => isTie(edge)),
  };
}

/** Edges that are not a claim's own. */
export function isTie(edge: GraphEdge): boolean {
  switch (edge.kind) {
    case "speaks-for":
    case "member-of":
    case "belongs-to":
    case "attended":
    case "hosted-in":
      return true;
    case "makes":
    case "against":
    case "answers":
    case "on-behalf-of":
    case "made-at":
      return false;
  }
}

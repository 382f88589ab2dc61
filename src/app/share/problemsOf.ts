import { answerEntry, rejectEntry, type Side, type Signature, sideEntry } from "../../export/reportEntry.ts";
import type { ClaimNode } from "../../model/graph.ts";
import { names } from "../panels/ClaimRow.tsx";
import { answeredBy, answersTo } from "../query/claims.ts";
import type { GraphIndex } from "../query/graphIndex.ts";
import { text } from "../text.ts";

export interface Problem {
  readonly name: string;
  /** Ids of what it is about. */
  readonly about: readonly string[];
  /** Is it somebody else? Then the entry names whom; null is nobody, which only a claim's speaker can be. */
  readonly asks: "party" | "party or nobody" | null;
  readonly entry: (signature: Signature, party: string | null) => string;
}

const sides: Readonly<Record<ClaimNode["kind"], readonly Side[]>> = {
  accusation: ["speakers", "accused"],
  denial: ["speakers", "onBehalfOf"],
};

/** What can be wrong with a claim: itself, who says it of whom, and each answer it gives or is given. */
export function problemsOf(index: GraphIndex, claim: ClaimNode): Problem[] {
  const { graph } = index;
  const who = (of: ClaimNode) => names(index, of.speakers) || text.overview.unattributed;
  const links =
    claim.kind === "denial"
      ? answeredBy(index, claim).map((accusation) => ({ denial: claim, accusation, other: accusation }))
      : answersTo(index, claim).map(({ denial }) => ({ denial, accusation: claim, other: denial }));
  return [
    {
      name: text.cite.notSaid,
      about: [claim.id],
      asks: null,
      entry: (signature) => rejectEntry(graph, claim, signature),
    },
    ...sides[claim.kind].map((side) => ({
      name: text.cite.otherParty[side],
      about: [claim.id, side],
      asks: side === "speakers" ? ("party or nobody" as const) : ("party" as const),
      entry: (signature: Signature, party: string | null) => sideEntry(graph, claim, side, party, signature),
    })),
    ...links.map(({ denial, accusation, other }) => ({
      name: text.cite.notAnswered[claim.kind](who(other), other.label),
      about: [denial.id, accusation.id],
      asks: null,
      entry: (signature: Signature) => answerEntry(graph, "unlink-answer", denial, accusation, signature),
    })),
  ];
}

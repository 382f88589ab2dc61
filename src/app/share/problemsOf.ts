import { answerEntry, rejectEntry, type Signature } from "../../export/reportEntry.ts";
import type { ClaimNode } from "../../model/graph.ts";
import { names } from "../panels/ClaimRow.tsx";
import { answeredBy, answersTo } from "../query/claims.ts";
import type { GraphIndex } from "../query/graphIndex.ts";
import { text } from "../text.ts";

export interface Problem {
  readonly name: string;
  /** Ids of what it is about. */
  readonly about: readonly string[];
  readonly entry: (signature: Signature) => string;
}

/** What can be wrong with a claim: itself, and each answer it gives or is given. */
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
      entry: (signature) => rejectEntry(graph, claim, signature),
    },
    ...links.map(({ denial, accusation, other }) => ({
      name: text.cite.notAnswered[claim.kind](who(other), other.label),
      about: [denial.id, accusation.id],
      entry: (signature: Signature) => answerEntry(graph, "unlink-answer", denial, accusation, signature),
    })),
  ];
}

import type { ClaimNode, Evidence } from "../../model/graph.ts";
import type { GraphIndex } from "./graphIndex.ts";

export interface ClaimSpan {
  readonly claim: ClaimNode;
  readonly evidence: Evidence;
}

/** Sentences of one document that stand behind a claim, in the order of the text. */
export function documentClaims(index: GraphIndex, document: string): ClaimSpan[] {
  return [...index.accusations, ...index.denials]
    .flatMap((claim) => claim.evidence.map((evidence) => ({ claim, evidence })))
    .filter(({ evidence }) => evidence.document === document)
    .sort((a, b) => a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end);
}

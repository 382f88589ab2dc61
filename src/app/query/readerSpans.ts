import type { ClaimNode, Evidence } from "../../model/graph.ts";
import { documentClaims } from "./documentClaims.ts";
import type { GraphIndex } from "./graphIndex.ts";

/** A sentence to mark in an article, and the claims it stands behind; none for a tie or a name. */
export interface ReaderSpan {
  readonly evidence: Evidence;
  readonly claims: readonly ClaimNode[];
}

/** The sentence one came for, then those behind the claims shown; of sentences that overlap, the first stays. */
export function readerSpans(
  index: GraphIndex,
  document: string,
  start: number,
  selected: string | null,
  shown: ReadonlySet<string>,
): ReaderSpan[] {
  const claims = documentClaims(index, document).filter(
    ({ claim }) => shown.has(claim.id) || claim.id === selected,
  );
  const own = (index.nodes.get(selected ?? "") ?? index.edges.get(selected ?? ""))?.evidence ?? [];
  const wanted = [
    ...own.filter((evidence) => evidence.document === document),
    ...claims.map((one) => one.evidence),
  ];
  const first = wanted.filter((evidence) => evidence.start === start).slice(0, 1);
  const taken = [...first];
  for (const { evidence } of claims)
    if (taken.every((other) => evidence.end <= other.start || evidence.start >= other.end))
      taken.push(evidence);
  return taken
    .sort((a, b) => a.start - b.start)
    .map((evidence) => ({
      evidence,
      claims: claims
        .filter(({ evidence: other }) => other.start < evidence.end && other.end > evidence.start)
        .map(({ claim }) => claim)
        .filter((claim, at, all) => all.indexOf(claim) === at),
    }));
}

import type {
  AccusationId,
  AnswersEdge,
  ClaimNode,
  Contestation,
  DenialId,
  Evidence,
  GraphEdge,
  ResponseType,
} from "../model/graph.ts";

/** A node before it is given its place. */
export type Unplaced<N> = N extends unknown ? Omit<N, "x" | "y"> : never;

/** A denial answers an accusation. */
export interface AnswerLink {
  readonly denial: DenialId;
  readonly accusation: AccusationId;
  readonly linkBasis: AnswersEdge["linkBasis"];
  readonly responseType: ResponseType;
  readonly evidence: Evidence[];
}

/** What the answers to an accusation come to; `no-answer` means none in these documents. */
export function contestationOf(id: string, answers: readonly AnswerLink[]): Contestation {
  const types = answers.filter((a) => a.accusation === id).map((a) => a.responseType);
  if (types.includes("denies")) return "denied";
  if (types.includes("rejects")) return "rejected";
  if (types.includes("counters")) return "countered";
  return types.includes("acknowledges") ? "acknowledged" : "no-answer";
}

/** The edges that claims and answers make: who says it, for whom, of whom, where, and in answer to what. */
export function claimEdges(
  claims: readonly Unplaced<ClaimNode>[],
  answers: readonly AnswerLink[],
): GraphEdge[] {
  const edges: GraphEdge[] = claims.flatMap((claim): GraphEdge[] => {
    const { evidence } = claim;
    return [
      ...claim.speakers.map(
        (source): GraphEdge => ({
          kind: "makes",
          source,
          target: claim.id,
          id: `makes:${source}>${claim.id}`,
          evidence,
        }),
      ),
      ...claim.onBehalfOf.map(
        (target): GraphEdge => ({
          kind: "on-behalf-of",
          source: claim.id,
          target,
          id: `on-behalf-of:${claim.id}>${target}`,
          evidence,
        }),
      ),
      ...(claim.kind === "accusation"
        ? claim.accused.map(
            (target): GraphEdge => ({
              kind: "against",
              source: claim.id,
              target,
              id: `against:${claim.id}>${target}`,
              evidence,
            }),
          )
        : []),
      ...(claim.kind === "accusation" && claim.madeAt !== null
        ? [
            {
              kind: "made-at" as const,
              source: claim.id,
              target: claim.madeAt,
              id: `made-at:${claim.id}>${claim.madeAt}`,
              evidence,
            },
          ]
        : []),
    ];
  });
  const answering = answers.map(
    (a): GraphEdge => ({
      kind: "answers",
      source: a.denial,
      target: a.accusation,
      responseType: a.responseType,
      linkBasis: a.linkBasis,
      id: `answers:${a.denial}>${a.accusation}`,
      evidence: a.evidence,
    }),
  );
  return [...edges, ...answering];
}

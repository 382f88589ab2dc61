import type { EdgeKind, NodeKind } from "./graph.ts";

/** As much of a node as says who takes part in what. */
export interface Participant {
  readonly id: string;
  readonly kind: NodeKind;
  readonly reportedBy?: readonly string[];
}

export interface Participation {
  readonly kind: EdgeKind;
  readonly source: string;
  readonly target: string;
}

const throughClaims: ReadonlySet<EdgeKind> = new Set(["makes", "against", "on-behalf-of"]);
const throughSummits: ReadonlySet<EdgeKind> = new Set(["attended", "hosted-in"]);
const throughOthers: ReadonlySet<EdgeKind> = new Set(["member-of", "speaks-for", "belongs-to"]);

const isClaim = (node: Participant) => node.kind === "accusation" || node.kind === "denial";

/**
 * The nodes that take part in a claim or a summit, with the principals, nations and members of those who do;
 * all others are only mentioned. `counts` says which claims are to be taken into account.
 */
export function takesPart<N extends Participant>(
  nodes: readonly N[],
  edges: readonly Participation[],
  counts: (claim: N) => boolean = () => true,
): Set<string> {
  const part = new Set<string>();
  for (const node of nodes) {
    if (node.kind === "summit" || (isClaim(node) && counts(node))) part.add(node.id);
    if (isClaim(node) && counts(node)) for (const party of node.reportedBy ?? []) part.add(party);
  }
  const claims = new Set(part);
  for (const { kind, source, target } of edges) {
    if (throughClaims.has(kind) && (claims.has(source) || claims.has(target))) part.add(source).add(target);
    if (throughSummits.has(kind)) part.add(source).add(target);
  }
  const direct = new Set(part);
  for (const { kind, source, target } of edges) {
    if (throughOthers.has(kind) && direct.has(source)) part.add(target);
    if (kind === "member-of" && direct.has(target)) part.add(source);
  }
  return part;
}

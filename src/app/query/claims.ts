import type { AccusationNode, AnswersEdge, ClaimNode, DenialNode, PartyNode } from "../../model/graph.ts";
import type { GraphIndex } from "./graphIndex.ts";

export interface Answer {
  readonly denial: DenialNode;
  readonly edge: AnswersEdge;
}

/** Who answered an accusation, and how. */
export function answersTo(index: GraphIndex, accusation: AccusationNode): Answer[] {
  return (index.edgesAt.get(accusation.id) ?? []).flatMap((edge) => {
    if (edge.kind !== "answers" || edge.target !== accusation.id) return [];
    const denial = index.nodes.get(edge.source);
    return denial?.kind === "denial" ? [{ denial, edge }] : [];
  });
}

/** What a denial answers; empty when the text does not say. */
export function answeredBy(index: GraphIndex, denial: DenialNode): AccusationNode[] {
  const ids = new Set<string>(denial.answers);
  for (const edge of index.edgesAt.get(denial.id) ?? [])
    if (edge.kind === "answers" && edge.source === denial.id) ids.add(edge.target);
  return [...ids].flatMap((id) => {
    const node = index.nodes.get(id);
    return node?.kind === "accusation" ? [node] : [];
  });
}

/** Most sources first, then the order of the text. */
export function byWeight(a: ClaimNode, b: ClaimNode): number {
  const documents = (claim: ClaimNode) => new Set(claim.evidence.map((evidence) => evidence.document)).size;
  return (
    documents(b) - documents(a) ||
    compare(a.evidence[0]?.document ?? "", b.evidence[0]?.document ?? "") ||
    (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) ||
    compare(a.id, b.id)
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export interface Tally {
  readonly party: PartyNode;
  readonly count: number;
}

/** The parties that most of the given claims name, most first. */
export function tally(index: GraphIndex, ids: readonly (readonly string[])[]): Tally[] {
  const counts = new Map<string, number>();
  for (const claim of ids) for (const id of new Set(claim)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .flatMap(([id, count]) => {
      const party = index.nodes.get(id);
      return party?.kind === "nation" || party?.kind === "actor" ? [{ party, count }] : [];
    })
    .sort((a, b) => b.count - a.count || compare(a.party.label, b.party.label));
}

export interface Projection {
  readonly accuser: string;
  readonly accused: string;
  readonly accusations: readonly AccusationNode[];
}

/** "G7 accuses China, 3": computed from the claims, never stored. */
export function accuserToAccused(accusations: readonly AccusationNode[]): Projection[] {
  const pairs = new Map<string, { accuser: string; accused: string; accusations: AccusationNode[] }>();
  for (const accusation of accusations)
    for (const accuser of accusation.speakers)
      for (const accused of accusation.accused) {
        const key = `${accuser} ${accused}`;
        const pair = pairs.get(key) ?? { accuser, accused, accusations: [] };
        pair.accusations.push(accusation);
        pairs.set(key, pair);
      }
  return [...pairs.values()].sort(
    (a, b) =>
      b.accusations.length - a.accusations.length ||
      compare(a.accuser, b.accuser) ||
      compare(a.accused, b.accused),
  );
}

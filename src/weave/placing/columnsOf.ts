import type { EdgeKind, NodeKind } from "../../model/graph.ts";
import { type Arc, partyLevels } from "./partyLevels.ts";

export interface PlaceableNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly tier?: "explicit" | "inferred";
  readonly reportedBy?: readonly string[];
}

export interface PlaceableEdge {
  readonly kind: EdgeKind;
  readonly source: string;
  readonly target: string;
}

/** Who says a claim, whom it is against, what it answers. */
export interface ClaimParties {
  readonly speakers: readonly string[];
  readonly accused: readonly string[];
  readonly answers: readonly string[];
}

/** Columns of one group of claims, by their number: 3 × level for parties, + 1 accusations, + 2 denials; supporters outermost. */
export type Columns = ReadonlyMap<number, readonly string[]>;

export const SUPPORTERS_LEFT = -1;

/** Puts accusers left of their accusations and these left of the accused, denials between accusation and denier. */
export function columnsOf(
  parties: readonly string[],
  claims: ReadonlyMap<string, ClaimParties>,
  supporters: ReadonlyMap<string, readonly string[]>,
): Columns {
  const levels = partyLevels(parties, arcsOf(claims));
  const deepest = Math.max(0, ...levels.values());
  const columns = new Map<number, string[]>();
  const put = (column: number, id: string) => {
    const ids = columns.get(column);
    if (ids) ids.push(id);
    else columns.set(column, [id]);
  };
  for (const party of parties) put(3 * (levels.get(party) ?? 0), party);
  const channels = new Map<string, number>();
  const channel = (ids: readonly string[]) => {
    const among = ids.map((id) => levels.get(id) ?? 0);
    return Math.max(0, Math.max(...among) - 1);
  };
  for (const [id, claim] of claims) {
    if (claim.answers.length > 0 || isDenial(claim, id)) continue;
    const at = channel([...claim.speakers, ...claim.accused]);
    channels.set(id, at);
    put(3 * at + 1, id);
  }
  for (const [id, claim] of claims) {
    if (channels.has(id)) continue;
    const answered = claim.answers.find((answer) => channels.has(answer));
    put(3 * (answered === undefined ? channel(claim.speakers) : (channels.get(answered) ?? 0)) + 2, id);
  }
  for (const [id, others] of supporters) {
    const mean =
      others.reduce((sum, other) => sum + (levels.get(other) ?? 0), 0) / Math.max(1, others.length);
    put(deepest > 0 && mean > deepest / 2 ? 3 * deepest + 1.5 : SUPPORTERS_LEFT, id);
  }
  return columns;
}

const isDenial = (_claim: ClaimParties, id: string) => id.startsWith("denial:");

function arcsOf(claims: ReadonlyMap<string, ClaimParties>): Arc[] {
  const arcs: Arc[] = [];
  const join = (from: readonly string[], to: readonly string[], weight: number) => {
    for (const a of from) for (const b of to) if (a !== b) arcs.push({ from: a, to: b, weight });
  };
  for (const claim of claims.values()) {
    join(claim.speakers, claim.accused, 2);
    for (const answer of claim.answers) join(claims.get(answer)?.speakers ?? [], claim.speakers, 1);
  }
  return arcs;
}

import { groupBy } from "./groupBy.ts";

/** "From" accuses "to", or is answered by it, `weight` times. */
export interface Arc {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** No picture gets more columns of parties than this. */
const DEEPEST = 4;

/**
 * Gives each party a level so that accusers stand left of those they accuse.
 * Cycles are cut where it costs least: the greedy order of Eades, Lin and Smyth (1993), ties by position in `parties`.
 */
export function partyLevels(parties: readonly string[], arcs: readonly Arc[]): Map<string, number> {
  const order = greedyOrder(parties, arcs);
  const forward = arcs.filter((arc) => (order.get(arc.from) ?? 0) < (order.get(arc.to) ?? 0));
  const sorted = [...parties].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const before = groupBy(forward, (arc) => arc.to);
  const after = groupBy(forward, (arc) => arc.from);
  const level = new Map<string, number>();
  for (const party of sorted) {
    const from = (before.get(party) ?? []).map((arc) => (level.get(arc.from) ?? 0) + 1);
    level.set(party, Math.min(DEEPEST, Math.max(0, ...from)));
  }
  // Accusers move right, up to those they accuse.
  for (const party of sorted.toReversed()) {
    const to = (after.get(party) ?? []).map((arc) => (level.get(arc.to) ?? 0) - 1);
    if (to.length > 0) level.set(party, Math.max(0, Math.min(...to)));
  }
  return level;
}

function greedyOrder(parties: readonly string[], arcs: readonly Arc[]): Map<string, number> {
  const out = new Map(parties.map((party) => [party, 0]));
  const into = new Map(parties.map((party) => [party, 0]));
  const touching = new Map<string, Arc[]>(parties.map((party) => [party, []]));
  const real = arcs.filter((arc) => arc.from !== arc.to);
  for (const arc of real) {
    out.set(arc.from, (out.get(arc.from) ?? 0) + arc.weight);
    into.set(arc.to, (into.get(arc.to) ?? 0) + arc.weight);
    touching.get(arc.from)?.push(arc);
    touching.get(arc.to)?.push(arc);
  }
  const left = new Set(parties);
  const head: string[] = [];
  const tail: string[] = [];
  const take = (party: string, end: string[]) => {
    left.delete(party);
    end.push(party);
    for (const arc of touching.get(party) ?? []) {
      if (arc.from === party) into.set(arc.to, (into.get(arc.to) ?? 0) - arc.weight);
      else out.set(arc.from, (out.get(arc.from) ?? 0) - arc.weight);
    }
  };
  while (left.size > 0) {
    let best: string | undefined;
    let lead = Number.NEGATIVE_INFINITY;
    let moved = false;
    for (const party of left) {
      const outgoing = out.get(party) ?? 0;
      const incoming = into.get(party) ?? 0;
      if (outgoing === 0 || incoming === 0) {
        take(party, outgoing === 0 ? tail : head);
        moved = true;
      } else if (outgoing - incoming > lead) {
        best = party;
        lead = outgoing - incoming;
      }
    }
    if (!moved && best !== undefined) take(best, head);
  }
  return new Map([...head, ...tail.toReversed()].map((party, index) => [party, index]));
}

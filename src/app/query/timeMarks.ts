import type { ClaimNode, SummitNode } from "../../model/graph.ts";
import { daysOf } from "./claimDate.ts";
import { claimTraits } from "./claimTraits.ts";
import type { GraphIndex } from "./graphIndex.ts";

export interface TimeMark {
  readonly claim: ClaimNode;
  readonly day: string;
  readonly basis: "stated" | "published";
}

export interface TimeMarks {
  readonly dated: readonly TimeMark[];
  readonly undated: readonly ClaimNode[];
  readonly summits: readonly { readonly summit: SummitNode; readonly day: string }[];
  /** First and last day of anything, or null when nothing is dated. */
  readonly span: readonly [string, string] | null;
}

/** Claims and meetings by day, in order; what has no date apart. */
export function timeMarks(index: GraphIndex, claims: readonly ClaimNode[]): TimeMarks {
  const traits = claimTraits(index);
  const dated: TimeMark[] = [];
  const undated: ClaimNode[] = [];
  for (const claim of claims) {
    const date = traits.get(claim.id)?.date;
    if (date) dated.push({ claim, day: date.first, basis: date.basis });
    else undated.push(claim);
  }
  const summits = index.graph.nodes.flatMap((node) => {
    const day = node.kind === "summit" ? daysOf(node.date.value)?.first : undefined;
    return node.kind === "summit" && day ? [{ summit: node, day }] : [];
  });
  const days = [...dated.map((mark) => mark.day), ...summits.map((one) => one.day)].sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    dated: dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    undated,
    summits,
    span: first !== undefined && last !== undefined ? [first, last] : null,
  };
}

/** A day so many days later. */
export function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Days from the one to the other. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

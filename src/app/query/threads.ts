import type { AccusationNode, DenialNode } from "../../model/graph.ts";
import type { ThreadOrder } from "../store/place.ts";
import { type Answer, answersTo, byWeight } from "./claims.ts";
import { claimTraits } from "./claimTraits.ts";
import type { FilteredClaims } from "./filterClaims.ts";
import type { GraphIndex } from "./graphIndex.ts";

/** An accusation with what stands against it. */
export interface Thread {
  readonly accusation: AccusationNode;
  readonly answers: readonly Answer[];
  /** Answers that the filter hides. */
  readonly hidden: number;
  /** Accusations by the accused against the accuser. */
  readonly returned: readonly AccusationNode[];
}

/** One row of the list: a pair's heading, a thread, or a denial that answers nothing named. */
export type ThreadRow =
  | { readonly kind: "pair"; readonly key: string; readonly threads: readonly Thread[] }
  | { readonly kind: "thread"; readonly key: string; readonly thread: Thread }
  | { readonly kind: "loose-head"; readonly key: string; readonly count: number }
  | { readonly kind: "loose"; readonly key: string; readonly denial: DenialNode };

/** The threads of the claims let through, in the order asked for. */
export function threadsOf(index: GraphIndex, claims: FilteredClaims, order: ThreadOrder): Thread[] {
  const returnedTo = (accusation: AccusationNode) =>
    claims.accusations.filter((other) => other !== accusation && returns(index, accusation, other));
  const threads = claims.accusations.map((accusation) => {
    const all = answersTo(index, accusation);
    const answers = all.filter(({ denial }) => claims.ids.has(denial.id));
    return { accusation, answers, hidden: all.length - answers.length, returned: returnedTo(accusation) };
  });
  const first = (thread: Thread) => claimTraits(index).get(thread.accusation.id)?.date?.first;
  const by: Readonly<Record<ThreadOrder, (a: Thread, b: Thread) => number>> = {
    sources: () => 0,
    answers: (a, b) => b.answers.length - a.answers.length,
    newest: (a, b) => compare(first(b) ?? "", first(a) ?? ""),
    oldest: (a, b) => compare(first(a) ?? "9", first(b) ?? "9"),
  };
  return threads.sort((a, b) => by[order](a, b) || byWeight(a.accusation, b.accusation));
}

/** Rows for the list; grouped, pairs with most accusations come first, and within them the order stays. */
export function threadRows(threads: readonly Thread[], claims: FilteredClaims, byPair: boolean): ThreadRow[] {
  const row = (thread: Thread): ThreadRow => ({ kind: "thread", key: thread.accusation.id, thread });
  const rows: ThreadRow[] = byPair
    ? pairs(threads).flatMap(([key, those]) => [{ kind: "pair", key, threads: those }, ...those.map(row)])
    : threads.map(row);
  const loose = claims.denials.filter((denial) => denial.answers.length === 0);
  if (loose.length > 0) rows.push({ kind: "loose-head", key: "loose", count: loose.length });
  return [...rows, ...loose.map((denial): ThreadRow => ({ kind: "loose", key: denial.id, denial }))];
}

function pairs(threads: readonly Thread[]): [string, Thread[]][] {
  const groups = new Map<string, Thread[]>();
  for (const thread of threads) {
    const { speakers, accused } = thread.accusation;
    const key = `${speakers.toSorted().join(" ")} → ${accused.toSorted().join(" ")}`;
    groups.set(key, [...(groups.get(key) ?? []), thread]);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length);
}

/** Whether one accusation is made by those another accuses, against those who made it. */
function returns(index: GraphIndex, accusation: AccusationNode, other: AccusationNode): boolean {
  const same = (a: readonly string[], b: readonly string[]) => {
    const sides = b.flatMap((id) => sideOf(index, id));
    return a.some((id) => sideOf(index, id).some((side) => sides.includes(side)));
  };
  return same(other.speakers, accusation.accused) && same(other.accused, accusation.speakers);
}

function sideOf(index: GraphIndex, id: string): string[] {
  const node = index.nodes.get(id);
  return node?.kind === "actor" && node.nation !== null ? [id, node.nation] : [id];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

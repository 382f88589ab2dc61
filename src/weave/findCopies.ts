import type { SourceDocument } from "../model/document.ts";

/** Words that stand together: two texts that share many such runs come from one hand. */
const RUN = 5;
/** A shorter text tells too little; it is a copy only when it is the same. */
const LEAST_RUNS = 30;
/** Share of the shorter text's runs that the longer one must hold. */
const SHARED = 0.8;
/** How much of the longer text the shorter must be. */
const LEAST_PART = 0.25;
/** Of all runs one in so many is looked up, chosen by its hash, so that every text is asked for the same ones. */
const ONE_IN = 8;
/** A run that more texts hold is a phrase of the trade, and tells nothing. */
const COMMON = 50;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

function runsOf(words: readonly string[]): Set<number> {
  const runs = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i++) runs.add(hash(words.slice(i, i + RUN).join(" ")));
  return runs;
}

function sharedRuns(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const run of a) if (b.has(run)) shared++;
  return shared;
}

/** Pairs of texts worth comparing: those that share at least two of the sampled runs, or are the same. */
function candidates(all: readonly ReadonlySet<number>[]): Set<string> {
  const holders = new Map<number, number[]>();
  all.forEach((runs, d) => {
    for (const run of runs)
      if (run % ONE_IN === 0) {
        const list = holders.get(run);
        if (list) list.push(d);
        else holders.set(run, [d]);
      }
  });
  const once = new Set<string>();
  const pairs = new Set<string>();
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > COMMON) continue;
    for (const [i, a] of list.entries())
      for (const b of list.slice(i + 1)) {
        const pair = `${a} ${b}`;
        if (once.has(pair)) pairs.add(pair);
        else once.add(pair);
      }
  }
  return pairs;
}

const before = (a: SourceDocument, b: SourceDocument): boolean => {
  const [x, y] = [a.publishedAt?.value ?? "9999", b.publishedAt?.value ?? "9999"];
  return x === y ? a.id < b.id : x < y;
};

/**
 * Finds copies of one text, as agencies' reports are printed by many papers. Position of each document → position of the one it
 * repeats: the earliest of its group by date, then by id; its own position when it repeats none.
 */
export function findCopies(documents: readonly SourceDocument[]): number[] {
  const words = documents.map(({ text }) => wordsOf(text));
  const runs = words.map(runsOf);
  const leader = documents.map((_, d) => d);
  const leaderOf = (d: number): number => {
    const next = leader[d] ?? d;
    return next === d ? d : leaderOf(next);
  };
  const join = (a: number, b: number): void => {
    const [x, y] = [leaderOf(a), leaderOf(b)];
    if (x === y) return;
    const first = before(documents[x] as SourceDocument, documents[y] as SourceDocument) ? x : y;
    leader[first === x ? y : x] = first;
  };
  const same = new Map<string, number>();
  words.forEach((list, d) => {
    if (list.length < RUN * 2) return;
    const text = list.join(" ");
    const first = same.get(text);
    if (first === undefined) same.set(text, d);
    else join(first, d);
  });
  for (const pair of candidates(runs)) {
    const [a = 0, b = 0] = pair.split(" ").map(Number);
    if (leaderOf(a) === leaderOf(b)) continue;
    const [x, y] = [runs[a] ?? new Set<number>(), runs[b] ?? new Set<number>()];
    const [less, more] = x.size <= y.size ? [x, y] : [y, x];
    if (less.size < LEAST_RUNS || less.size < more.size * LEAST_PART) continue;
    if (sharedRuns(less, more) >= less.size * SHARED) join(a, b);
  }
  return documents.map((_, d) => leaderOf(d));
}

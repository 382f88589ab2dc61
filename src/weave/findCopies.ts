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

/** The runs of a text's words, by the hashes of the words; of all, or only those that are looked up. */
function runsOf(hashes: readonly number[], all: boolean): Set<number> {
  const runs = new Set<number>();
  for (let i = 0; i + RUN <= hashes.length; i++) {
    let value = 0;
    for (let k = 0; k < RUN; k++) value = Math.imul(value ^ (hashes[i + k] as number), 0x01000193);
    const run = (value ^ (value >>> 15)) >>> 0;
    if (all || run % ONE_IN === 0) runs.add(run);
  }
  return runs;
}

function sharedRuns(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const run of a) if (b.has(run)) shared++;
  return shared;
}

/** Share of the shorter text's sampled runs that makes a pair worth comparing whole. */
const WORTH = SHARED / 2;

/** Pairs of texts worth comparing, as one number each, by the runs of each that are looked up. */
function candidates(all: readonly ReadonlySet<number>[]): number[] {
  const holders = new Map<number, number[]>();
  all.forEach((runs, d) => {
    for (const run of runs) {
      const list = holders.get(run);
      if (list) list.push(d);
      else holders.set(run, [d]);
    }
  });
  const shared = new Map<number, number>();
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > COMMON) continue;
    for (let i = 0; i < list.length; i++)
      for (let k = i + 1; k < list.length; k++) {
        const pair = (list[i] ?? 0) * all.length + (list[k] ?? 0);
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
  }
  return [...shared].flatMap(([pair, count]) => {
    const [a, b] = [Math.floor(pair / all.length), pair % all.length];
    return count >= Math.min(all[a]?.size ?? 0, all[b]?.size ?? 0) * WORTH ? [pair] : [];
  });
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
  const hashes = documents.map(({ text }) => wordsOf(text).map(hash));
  const looked = hashes.map((list) => runsOf(list, false));
  const whole = new Map<number, Set<number>>();
  const runs = (d: number): ReadonlySet<number> => {
    const held = whole.get(d) ?? runsOf(hashes[d] ?? [], true);
    whole.set(d, held);
    return held;
  };
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
  hashes.forEach((list, d) => {
    if (list.length < RUN * 2) return;
    const key = `${list.length}:${list.reduce((value, word) => Math.imul(value ^ word, 0x01000193), 0)}`;
    const first = same.get(key);
    if (first === undefined) same.set(key, d);
    else if (list.every((word, i) => word === hashes[first]?.[i])) join(first, d);
  });
  for (const pair of candidates(looked)) {
    const [a, b] = [Math.floor(pair / documents.length), pair % documents.length];
    if (leaderOf(a) === leaderOf(b)) continue;
    const [x, y] = [runs(a), runs(b)];
    const [less, more] = x.size <= y.size ? [x, y] : [y, x];
    if (less.size < LEAST_RUNS || less.size < more.size * LEAST_PART) continue;
    if (sharedRuns(less, more) >= less.size * SHARED) join(a, b);
  }
  return documents.map((_, d) => leaderOf(d));
}

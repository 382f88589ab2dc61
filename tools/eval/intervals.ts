/** A share with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const z = 1.959964;

/** Wilson's score interval for `right` of `all`; null of nothing. */
export function wilson(right: number, all: number): Estimate | null {
  if (all === 0) return null;
  const share = right / all;
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const middle = share + (z * z) / (2 * all);
  const scale = 1 + (z * z) / all;
  const low = right === 0 ? 0 : Math.max(0, (middle - spread) / scale);
  const high = right === all ? 1 : Math.min(1, (middle + spread) / scale);
  return { value: share, low, high };
}

/** Counts of one document: items of the gold and findings, and how many of each are right. */
export interface Tally {
  gold: number;
  goldRight: number;
  found: number;
  foundRight: number;
}

export const noTally = (): Tally => ({ gold: 0, goldRight: 0, found: 0, foundRight: 0 });

export function addTally(sum: Tally, more: Tally): Tally {
  sum.gold += more.gold;
  sum.goldRight += more.goldRight;
  sum.found += more.found;
  sum.foundRight += more.foundRight;
  return sum;
}

/** Harmonic mean of precision and recall; null when there was nothing to find and nothing was found. */
export function f1({ gold, goldRight, found, foundRight }: Tally): number | null {
  if (gold === 0 && found === 0) return null;
  const precision = found === 0 ? 0 : foundRight / found;
  const recall = gold === 0 ? 0 : goldRight / gold;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

const ROUNDS = 1000;

/** A number told of documents, with its bootstrap interval over them; the same documents give the same interval. */
export function bootstrap<T>(
  documents: readonly T[],
  measure: (drawn: readonly T[]) => number | null,
): Estimate | null {
  const value = measure(documents);
  if (value === null) return null;
  const next = randomFrom(20_240_614);
  const draw = () => documents.flatMap(() => documents[Math.floor(next() * documents.length)] ?? []);
  const drawn = Array.from({ length: ROUNDS }, () => measure(draw()))
    .filter((n) => n !== null)
    .sort((a, b) => a - b);
  const at = (share: number) => drawn[Math.floor(share * (drawn.length - 1))] ?? value;
  return { value, low: at(0.025), high: at(0.975) };
}

/** F1 with its bootstrap interval, over the documents that hold something or in which something was found. */
export function bootstrapF1(documents: readonly Tally[]): Estimate | null {
  const counted = documents.filter((t) => t.gold + t.found > 0);
  return bootstrap(counted, (drawn) => f1(drawn.reduce(addTally, noTally())));
}

/** Numbers in [0, 1) from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Neither credit nor fault is "ignored". */
export type Verdict = "right" | "wrong" | "ignored";

/** How an item of the gold counts. */
export interface Standing {
  /** Debatable: what fits it alone is neither right nor wrong. */
  readonly optional: boolean;
  /** Whether missing it is a fault. */
  readonly wanted: boolean;
  /** A headline's claim: its finding may be one with the body's, so that one finding stands for both. */
  readonly folds: boolean;
}

export interface Verdicts {
  readonly gold: readonly Verdict[];
  readonly found: readonly Verdict[];
}

export type Fits = (gold: number, found: number) => boolean;

/** Everything that fits anything is right: splitting one item into three, or saying it twice, costs nothing. */
export function lenient(gold: readonly Standing[], found: number, fits: Fits): Verdicts {
  const all = [...Array(found).keys()];
  return {
    gold: gold.map((item, g) =>
      unwanted(item) ? "ignored" : all.some((f) => fits(g, f)) ? "right" : "wrong",
    ),
    found: all.map((f) => {
      const fitting = gold.filter((_, g) => fits(g, f));
      if (fitting.length === 0) return "wrong";
      return fitting.every((item) => item.optional) ? "ignored" : "right";
    }),
  };
}

/**
 * One finding for each item and one item for each finding, as many as can be: doubles and splinters are wrong.
 * Among pairings as large, findings of greater `strength` for an item are tried first.
 */
export function oneToOne(
  gold: readonly Standing[],
  found: number,
  fits: Fits,
  strength: (gold: number, found: number) => number = () => 0,
): Verdicts & { pairs: (number | null)[] } {
  const choices = gold.map((_, g) =>
    [...Array(found).keys()].filter((f) => fits(g, f)).sort((a, b) => strength(g, b) - strength(g, a)),
  );
  const pairs = largestPairing(gold, choices);
  const heldBy = new Map(pairs.flatMap((f, g) => (f === null ? [] : [[f, g] as const])));
  const all = [...Array(found).keys()];
  return {
    pairs,
    gold: gold.map((item, g) => {
      if (unwanted(item)) return "ignored";
      if (pairs[g] !== null) return "right";
      return item.folds && all.some((f) => fits(g, f)) ? "ignored" : "wrong";
    }),
    found: all.map((f) => {
      const g = heldBy.get(f);
      if (g !== undefined && !gold[g]?.optional) return "right";
      return gold.some((item, i) => item.optional && fits(i, f)) ? "ignored" : "wrong";
    }),
  };
}

const unwanted = (item: Standing): boolean => item.optional || !item.wanted;

/** The finding of each item. Items that count most are served first, and once served they stay so (Kuhn). */
function largestPairing(
  gold: readonly Standing[],
  choices: readonly (readonly number[])[],
): (number | null)[] {
  const rank = ({ optional, wanted, folds }: Standing) => (optional ? 3 : !wanted ? 2 : folds ? 1 : 0);
  const order = gold.map((item, g) => ({ g, rank: rank(item) })).sort((a, b) => a.rank - b.rank || a.g - b.g);
  const holder = new Map<number, number>();
  const serve = (g: number, tried: Set<number>): boolean => {
    for (const f of choices[g] ?? []) {
      if (tried.has(f)) continue;
      tried.add(f);
      const held = holder.get(f);
      if (held === undefined || serve(held, tried)) {
        holder.set(f, g);
        return true;
      }
    }
    return false;
  };
  for (const { g } of order) serve(g, new Set());
  const pairs: (number | null)[] = gold.map(() => null);
  for (const [f, g] of holder) pairs[g] = f;
  return pairs;
}

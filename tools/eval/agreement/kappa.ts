import type { Span } from "../../../src/model/document.ts";
import { occurrences, overlaps } from "../fit.ts";
import { type ClaimKind, type Gold, goldClaims } from "../gold.ts";
import { bootstrap, type Estimate } from "../intervals.ts";
import type { TwoReadings } from "./readSecond.ts";

/** Of the sentences of a text, in how many both readers see a claim, only one does, or neither. */
export interface Cells {
  both: number;
  onlyFirst: number;
  onlySecond: number;
  neither: number;
}

const noCells = (): Cells => ({ both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 });

export const addCells = (all: readonly Cells[]): Cells =>
  all.reduce(
    (sum, more) => ({
      both: sum.both + more.both,
      onlyFirst: sum.onlyFirst + more.onlyFirst,
      onlySecond: sum.onlySecond + more.onlySecond,
      neither: sum.neither + more.neither,
    }),
    noCells(),
  );

/** Cohen's κ: how far two readers agree beyond chance; null when chance alone makes them agree always. */
export function kappa({ both, onlyFirst, onlySecond, neither }: Cells): number | null {
  const all = both + onlyFirst + onlySecond + neither;
  if (all === 0) return null;
  const first = (both + onlyFirst) / all;
  const second = (both + onlySecond) / all;
  const chance = first * second + (1 - first) * (1 - second);
  return chance === 1 ? null : ((both + neither) / all - chance) / (1 - chance);
}

export const kappaOf = (texts: readonly Cells[]): Estimate | null =>
  bootstrap(texts, (drawn) => kappa(addCells(drawn)));

/** Looks at each sentence of one text; one in which a reader sees nothing but a debatable claim is not counted. */
export function countSentences(
  { first, second }: TwoReadings,
  sentences: readonly Span[],
  kind: ClaimKind,
): Cells {
  const seenBy = (gold: Gold) => {
    const claims = goldClaims(gold, kind).map(({ sentence, optional }) => ({
      optional,
      places: occurrences(first.text, sentence.normalize("NFC")),
    }));
    return (sentence: Span): boolean | null => {
      const here = claims.filter(({ places }) => places.some((place) => overlaps(place, sentence)));
      return here.some((claim) => !claim.optional) || (here.length === 0 ? false : null);
    };
  };
  const [one, other] = [seenBy(first.gold), seenBy(second)];
  const cells = noCells();
  for (const sentence of sentences) {
    const [a, b] = [one(sentence), other(sentence)];
    if (a !== null && b !== null)
      cells[a && b ? "both" : a ? "onlyFirst" : b ? "onlySecond" : "neither"] += 1;
  }
  return cells;
}

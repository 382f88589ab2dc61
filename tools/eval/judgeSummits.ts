import type { Fit } from "./fit.ts";
import type { FoundDocument, FoundSummit } from "./found.ts";
import type { GoldDocument, GoldSummit } from "./gold.ts";
import { type Judged, plainJudged } from "./judged.ts";
import { holdsName, plainName } from "./names.ts";
import { lenient, oneToOne, type Verdicts } from "./pairing.ts";

export interface SummitPair {
  readonly gold: GoldSummit;
  readonly found: FoundSummit;
  /** Null when the gold names no place. */
  readonly placeRight: boolean | null;
  /** Right too when neither has a date. */
  readonly dateRight: boolean;
}

export interface SummitField {
  readonly lenient: Verdicts;
  readonly oneToOne: Verdicts;
  /** Meetings that were found, each with its finding. */
  readonly pairs: readonly SummitPair[];
}

type Named = Pick<FoundSummit, "names">;

/** Does a name of the one meeting hold one of the other's? */
export const sameName = (a: Named, b: Named): boolean =>
  a.names.some((one) => b.names.some((other) => holdsName(plainName(one), plainName(other))));

/** Meetings, by a name that holds the other's or by the sentence. */
export function summitField({ gold }: GoldDocument, { summits }: FoundDocument, fit: Fit): SummitField {
  const cells = gold.summits.map((g) =>
    summits.map((f) => (fit.sentence(f, g.sentence) ? 4 : 0) + (sameName(g, f) ? 2 : 0)),
  );
  const fits = (g: number, f: number): boolean => (cells[g]?.[f] ?? 0) > 0;
  // Two meetings told in one sentence are told apart by their places.
  const places = gold.summits.map((g) => summits.map((f) => (pair(g, f).placeRight ? 1 : 0)));
  const strength = (g: number, f: number): number => (cells[g]?.[f] ?? 0) + (places[g]?.[f] ?? 0);
  const standing = gold.summits.map(({ optional }) => ({ optional, wanted: true, folds: false }));
  const strict = oneToOne(standing, summits.length, fits, strength);
  return {
    lenient: lenient(standing, summits.length, fits),
    oneToOne: strict,
    pairs: gold.summits.flatMap((g, at) => {
      const found = summits[strict.pairs[at] ?? -1];
      return found && !g.optional ? [pair(g, found)] : [];
    }),
  };
}

/** The narrowest place of the gold must be among the places found; dates must be the same. */
function pair(gold: GoldSummit, found: FoundSummit): SummitPair {
  const [narrowest] = gold.place;
  const placeRight =
    narrowest === undefined
      ? null
      : found.place.some((place) => holdsName(plainName(place), plainName(narrowest)));
  return { gold, found, placeRight, dateRight: gold.date === found.date };
}

export function judgeSummits(file: string, field: SummitField): Judged[] {
  const shared = { class: "summit", scope: "both", file } as const;
  return [
    ...plainJudged({ ...shared, measure: "name" }, field.lenient),
    ...plainJudged({ ...shared, measure: "name 1:1" }, field.oneToOne),
  ];
}

import type { Clause } from "../../../model/grammar.ts";
import type { Party } from "../../../model/parties.ts";
import type { Place } from "../scene.ts";

/** An accusation as a rule finds it: parties and token ranges, before hedges, tier and evidence are worked out. */
export interface RawAccusation {
  readonly rule: string;
  readonly place: Place;
  readonly clause: number;
  readonly speakers: readonly Party[];
  readonly accused: readonly Party[];
  readonly reportedBy: readonly Party[];
  readonly cue: { readonly from: number; readonly to: number };
  readonly content: { readonly from: number; readonly to: number } | null;
  readonly quote: number | null;
  readonly tier: "explicit" | "inferred";
  readonly confidence: number;
  /** What else bears on whether it is right; each is a trait of the finding. */
  readonly signs?: readonly string[];
}

/** The entities of parties. */
export const ids = (parties: readonly Party[]): number[] => parties.map((p) => p.entity);

/** What a clause accuses of, said by nobody but the speakers themselves. */
export const accusationIn = (
  place: Place,
  clause: Clause,
  index: number,
  what: Omit<RawAccusation, "place" | "clause" | "reportedBy" | "quote">,
): RawAccusation => ({ place, clause: index, reportedBy: [], quote: clause.quote, ...what });

import type { Clause } from "../../../model/grammar.ts";
import type { Party } from "../../../model/parties.ts";
import type { Place } from "../scene.ts";
import { accusationIn, type RawAccusation } from "./rawAccusation.ts";

/** Each of the sides accuses the others. */
export const eachOther = (
  place: Place,
  clause: Clause,
  index: number,
  sides: readonly Party[],
  how: Pick<RawAccusation, "content" | "tier" | "confidence">,
): RawAccusation[] =>
  sides.map((one) =>
    accusationIn(place, clause, index, {
      rule: "each-other",
      speakers: [one],
      accused: sides.filter((p) => p.entity !== one.entity),
      cue: { from: clause.verb.from, to: clause.verb.to },
      ...how,
    }),
  );

import { asides, reporters } from "../reporting.ts";
import type { Place } from "../scene.ts";
import type { RawAccusation } from "./rawAccusation.ts";
import { told } from "./told.ts";

/** "Two men have allegedly used malware to steal …, police say": nobody need be named who says so. */
export function allegedly(place: Place): RawAccusation[] {
  const out: RawAccusation[] = [];
  place.parse.clauses.forEach((clause, index) => {
    if (clause.quote !== null || clause.verb.form !== "finite") return;
    const at = [...Array(clause.verb.to - clause.verb.from + 2).keys()]
      .map((k) => clause.verb.from - 1 + k)
      .find((k) => place.lower(k) === "allegedly");
    if (at === undefined) return;
    const speakers = [
      ...asides(place, index).flatMap((a) => a.parties),
      ...reporters(place, index).flatMap((r) => place.resolve(r.clause.subject, r.clause.quote)),
    ];
    const raw = told(place, clause, index, speakers.slice(0, 2), "allegedly", true, clause, index, 66);
    if (raw) out.push({ ...raw, tier: "inferred", cue: { from: at, to: at + 1 } });
  });
  return out;
}

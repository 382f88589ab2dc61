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
    // "was allegedly developed and deployed by Norland": the doers may stand with the second verb.
    const next = place.clause(index + 1);
    const shared =
      clause.verb.passive && next?.verb.passive && next.relation === "coordinate" && next.governor === index
        ? index + 1
        : index;
    const said = place.clause(shared) ?? clause;
    // To be done allegedly is to be told as a wrong, whatever the words, of those it is said to be done by.
    const done = said.verb.passive ? said.preps.some((p) => p.prep === "by") : said.objects.length > 0;
    const raw = told(place, said, shared, speakers.slice(0, 2), "allegedly", !done, said, shared, 66);
    if (raw) out.push({ ...raw, tier: "inferred", cue: { from: at, to: at + 1 } });
  });
  return out;
}

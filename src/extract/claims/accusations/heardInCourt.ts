import type { Clause } from "../../../model/grammar.ts";
import type { Place } from "../scene.ts";
import { isCourt } from "./inQuarrel.ts";
import type { RawAccusation } from "./rawAccusation.ts";
import { told } from "./told.ts";

/** "…, the court heard", "the hearing was told that …": what is put before a court; by whom need not be told. */
export function heardInCourt(place: Place, clause: Clause, index: number): RawAccusation[] {
  const { lemma, negated, modal } = clause.verb;
  // "…, court told": a headline leaves the auxiliary out.
  const bare = place.sentence.zone === "headline" && clause.objects.length === 0;
  const passive = clause.verb.passive || (bare && place.lower(clause.verb.main) === "told");
  if (negated || modal !== null || clause.quote !== null) return [];
  if (!(lemma === "hear" && !passive) && !(lemma === "tell" && passive)) return [];
  if (!clause.subject.some((np) => isCourt(place, np))) return [];
  const agent = clause.preps.find((p) => /^(by|from)$/u.test(p.prep) && p.objects.length > 0);
  const speakers = agent ? place.resolve(agent.objects, clause.quote, { anybody: true }) : [];
  for (const [at, inner] of place.parse.clauses.entries()) {
    if (at === index || inner.quote !== null || inner.verb.form !== "finite") continue;
    const beside =
      clause.relation === "parenthetical" && (inner.relation === "main" || inner.relation === "coordinate");
    if (!beside && !(inner.relation === "content" && inner.governor === index)) continue;
    const raw = told(place, inner, at, speakers, "court-heard", true, clause, index, 70);
    if (raw) return [raw];
  }
  return [];
}

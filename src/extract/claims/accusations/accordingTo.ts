import type { Party } from "../../../model/parties.ts";
import type { Place } from "../scene.ts";
import type { RawAccusation } from "./rawAccusation.ts";
import { told } from "./told.ts";

/** "Sudan: Army shells town": a state before the colon is where it happens. */
const isTopic = (place: Place, at: number, speakers: readonly Party[]): boolean =>
  place.lower(at) === ":" &&
  at < place.sentence.tokens.length / 2 &&
  speakers.some((p) => place.scene.entities[p.entity]?.kind === "nation");

/** "According to the mayor, Y opened the dam and drowned 200 sheep." */
export function accordingTo(place: Place): RawAccusation[] {
  for (const source of place.parse.accordingTo) {
    const speakers = place.resolve(source.sources, source.quote, { anybody: true });
    if (speakers.length === 0 || isTopic(place, source.at, speakers)) continue;
    for (const [index, clause] of place.parse.clauses.entries()) {
      if (
        clause.quote !== source.quote ||
        clause.verb.form !== "finite" ||
        clause.relation === "parenthetical" ||
        clause.relation === "relative"
      )
        continue;
      const up = place.clause(clause.governor);
      if (clause.relation === "content" && up && up.subject.length > 0) continue;
      const raw = told(place, clause, index, speakers, "according-to", true, clause, index, 72);
      if (raw) return [{ ...raw, cue: { from: source.at, to: source.at + 2 } }];
    }
  }
  return [];
}

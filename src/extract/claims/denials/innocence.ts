import type { Clause } from "../../../model/grammar.ts";
import type { Place } from "../scene.ts";
import { hasForm } from "../verbForms.ts";
import type { DenialWords } from "./denialWords.ts";
import { cueOf, deniersOf } from "./denyingClause.ts";
import type { RawDenial } from "./rawDenial.ts";

/** "maintained her innocence", "protested their client's innocence". */
export function innocence(place: Place, clause: Clause, index: number, words: DenialWords): RawDenial | null {
  if (!hasForm(place, clause, words.innocence)) return null;
  if (!/\binnocence\b/u.test(place.words(clause.verb.to, clause.verb.to + 4)) || clause.verb.negated)
    return null;
  const speakers = deniersOf(place, clause, true);
  if (speakers.length === 0) return null;
  return {
    rule: "maintain-innocence",
    place,
    clause: index,
    speakers,
    named: [],
    responseType: "denies",
    target: { by: "anaphora" },
    cue: cueOf(clause),
    content: null,
    quote: clause.quote,
    tier: "explicit",
    confidence: 88,
    needs: "nothing",
  };
}

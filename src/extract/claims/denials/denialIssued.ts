import type { Clause } from "../../../model/grammar.ts";
import { isWithheld } from "../reporting.ts";
import type { Place } from "../scene.ts";
import { hasForm } from "../verbForms.ts";
import type { DenialWords } from "./denialWords.ts";
import { targetOf } from "./deniedPhrase.ts";
import { deniersOf } from "./denyingClause.ts";
import type { RawDenial } from "./rawDenial.ts";

/** "issued a denial", "gave a flat denial". */
export function denialIssued(
  place: Place,
  clause: Clause,
  index: number,
  words: DenialWords,
): RawDenial | null {
  if (!hasForm(place, clause, words.bearers)) return null;
  if (clause.verb.passive || isWithheld(place, index, words.withheld)) return null;
  const object = clause.objects.find((np) => place.isHead(np, words.denials));
  if (!object) return null;
  const speakers = deniersOf(place, clause, true);
  if (speakers.length === 0) return null;
  return {
    rule: "denial-issued",
    place,
    clause: index,
    speakers,
    named: [],
    responseType: "denies",
    target: targetOf(place, clause, object),
    cue: { from: clause.verb.from, to: object.to },
    content: null,
    quote: clause.quote,
    tier: "explicit",
    confidence: 78,
    needs: "an answer",
  };
}

import type { Clause, NounPhrase } from "../../../model/grammar.ts";
import type { Party } from "../../../model/parties.ts";
import { isWithheld } from "../reporting.ts";
import type { Place } from "../scene.ts";
import { type DenialWords, entryFor } from "./denialWords.ts";
import { deniedKind, targetOf } from "./deniedPhrase.ts";
import { cueOf, deniersOf } from "./denyingClause.ts";
import type { Needs, RawDenial } from "./rawDenial.ts";

/** "fired back against the comments", "hit back, saying …", "hit back at Labour claims". */
export function reacting(place: Place, clause: Clause, index: number, words: DenialWords): RawDenial | null {
  const entry = entryFor(place, clause, words.react);
  if (!entry || isWithheld(place, index, words.withheld) || clause.verb.passive) return null;
  const lead = clause.preps.find(
    (p) => ["at", "against", "on", "over"].includes(p.prep) && p.objects.length > 0,
  );
  const object = lead?.objects[0];
  const speakers = deniersOf(place, clause);
  if (speakers.length === 0) return null;
  const kind = object ? deniedKind(place, object, words) : null;
  // "hit back at Labour claims he lied": the claim is read as a verb.
  const claims = object !== undefined && words.accusing.has(place.lower(object.to).replace(/s$/u, ""));
  const party =
    object !== undefined && (place.resolve([object], clause.quote).length > 0 || kind === "pointer");
  if (object && kind === null && !claims && !party) return null;
  const remarks = object !== undefined && /^(remark|comment|statement)s?$/u.test(place.headWord(object));
  const needs: Needs =
    (kind !== null && kind !== "loose" && kind !== "pointer" && !remarks) || claims ? "nothing" : "an answer";
  return reaction(place, clause, index, speakers, object, {
    tier: kind !== null ? "explicit" : "inferred",
    confidence: kind !== null ? 80 : 60,
    needs,
  });
}

/** "said it would fight the claim", "vowed to contest the charges", "will vigorously defend the lawsuit". */
export function contesting(
  place: Place,
  clause: Clause,
  index: number,
  words: DenialWords,
): RawDenial | null {
  if (clause.verb.passive || clause.verb.negated || !/^(fight|contest|defend)$/u.test(clause.verb.lemma))
    return null;
  if (clause.verb.modal !== null && !/^(will|would|'ll)$/u.test(clause.verb.modal)) return null;
  const [object] = clause.objects;
  const contested =
    object !== undefined &&
    (deniedKind(place, object, words) === "accusing" || cases.test(place.headWord(object)));
  if (!contested) return null;
  const speakers = deniersOf(place, clause);
  if (speakers.length === 0) return null;
  return reaction(place, clause, index, speakers, object, {
    tier: "inferred",
    confidence: 60,
    needs: "an accusation",
  });
}

/** What one goes to court over. */
const cases = /^(lawsuit|suit|case|indictment|action|allegations|claims?|charges?)$/u;

/** A reaction of these speakers to what the phrase names, or to what was said before. */
const reaction = (
  place: Place,
  clause: Clause,
  index: number,
  speakers: readonly Party[],
  object: NounPhrase | undefined,
  how: Pick<RawDenial, "tier" | "confidence" | "needs">,
): RawDenial => ({
  rule: "react",
  place,
  clause: index,
  speakers,
  named: [],
  responseType: "rejects",
  target: targetOf(place, clause, object),
  cue: cueOf(clause),
  content: object ? { from: object.from, to: object.to } : null,
  quote: clause.quote,
  ...how,
});

/** "pleaded not guilty". */
export function plea(place: Place, clause: Clause, index: number): RawDenial | null {
  const entered =
    /^(enter|offer|lodge|register)$/u.test(clause.verb.lemma) &&
    /\bpleas?\b/u.test(place.words(clause.verb.to, clause.verb.to + 6)) &&
    // A judge enters a plea for whoever will not.
    !/\bbehalf\b/u.test(place.words(clause.verb.to, clause.verb.to + 10)) &&
    !clause.verb.passive;
  if (
    !/^(plead|pleaded|pled|pleads|pleading)$/u.test(place.lower(clause.verb.main)) &&
    clause.verb.lemma !== "plead" &&
    !entered
  )
    return null;
  if (
    !/\bnot guilty\b/u.test(place.words(clause.verb.from, clause.verb.to + 6)) ||
    clause.verb.modal === "could" ||
    clause.verb.modal === "may"
  )
    return null;
  const speakers = deniersOf(place, clause, true);
  if (speakers.length === 0) return null;
  return {
    rule: "plea",
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
    confidence: 92,
    needs: "nothing",
  };
}

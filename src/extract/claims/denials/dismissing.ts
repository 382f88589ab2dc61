import type { Clause } from "../../../model/grammar.ts";
import type { Party } from "../../../model/parties.ts";
import { isWithheld } from "../reporting.ts";
import type { Place } from "../scene.ts";
import { hasForm } from "../verbForms.ts";
import { type DenialWords, entryFor } from "./denialWords.ts";
import { isHarmless, namedIn, targetOf } from "./deniedPhrase.ts";
import { cueOf, deniersOf, isPutOff } from "./denyingClause.ts";
import type { Needs, RawDenial } from "./rawDenial.ts";
import { calledLiar, type Dismissed, readDismissed } from "./readDismissed.ts";

/** "rejected the allegations", "dismissed the claims as false", "called the report a fantasy", "waved that away as gossip". */
export function dismissing(
  place: Place,
  clause: Clause,
  index: number,
  words: DenialWords,
): RawDenial | null {
  const entry = entryFor(place, clause, words.claim);
  const calls = hasForm(place, clause, words.call);
  if ((!entry && !calls) || isWithheld(place, index, words.withheld) || isPutOff(place, clause)) return null;
  // "so-called supporters".
  if (calls && place.lower(clause.verb.from - 1) === "-") return null;
  const liar = calls ? calledLiar(place, clause) : null;
  const told = liar ?? readDismissed(place, clause, entry, words);
  if (!told) return null;
  // Whoever "found the claim false" may have looked into it.
  const finds = clause.verb.lemma === "find";
  if (finds && (told.kind !== "accusing" || told.as === null)) return null;
  const needs: Needs | null =
    liar || finds
      ? "an accusation"
      : entry
        ? neededAfter(place, clause, entry[0] ?? "", told, words)
        : neededByName(told, words);
  if (needs === null) return null;
  const speakers = deniersOf(place, clause, told.kind === "accusing" || told.as !== null);
  if (speakers.length === 0 && !clause.verb.passive) return null;
  // A court that dismisses a claim rules on it.
  const rules = (told.as === null && entry) || clause.verb.lemma === "find";
  if (rules && isCourt(place, clause, speakers)) return null;
  return {
    rule: told.as !== null ? (entry ? "dismiss-as" : "say-false") : entry ? "reject-claim" : "say-false",
    place,
    clause: index,
    speakers,
    named: namedIn(place, clause, index, told.object),
    responseType:
      entry?.[0] === "refute" || told.as?.includes("true") || told.as === "false" ? "denies" : "rejects",
    target: targetOf(place, clause, told.object),
    cue: cueOf(clause),
    content: { from: told.from, to: told.to },
    quote: clause.quote,
    tier: speakers.length > 0 ? "explicit" : "inferred",
    confidence: told.kind === "accusing" ? 88 : needs === "nothing" ? 80 : 72,
    needs,
  };
}

const courts = /\b(judges?|courts?|tribunal|magistrates?|jury|justices?|arbitrators?|adjudicator)\b/iu;

function isCourt(place: Place, clause: Clause, speakers: readonly Party[]): boolean {
  const said = clause.subject.map((np) => place.words(np.from, np.to)).join(" ");
  return courts.test(said) || speakers.some((p) => courts.test(place.scene.entities[p.entity]?.label ?? ""));
}

/** After "reject", "dismiss", "dispute" and the like: what the object must have around it; null where it is no denial. */
function neededAfter(
  place: Place,
  clause: Clause,
  verb: string,
  { object, kind, as, quoted, labelled }: Dismissed,
  words: DenialWords,
): Needs | null {
  if (kind === "accusing") return object && isHarmless(place, object) ? "an answer" : "nothing";
  const label = labelled && (as !== null || quoted);
  if (words.censure.has(verb)) return label && kind === "claim" ? "an accusation" : null;
  if (object && place.isHead(object, words.declined) && !label) return null;
  if (kind === "claim")
    return label && /^(dismiss|reject|brush|wave|shrug|laugh|deride)$/u.test(verb) && quoted
      ? "nothing"
      : "an answer";
  if (kind === "loose") return label ? "an answer" : "an accusation";
  if (kind === "pointer") {
    if (label) return "an answer";
    const flat =
      /\b(completely|categorically|firmly|utterly|outright|flatly|totally|absolutely|entirely|vehemently|strongly)\b/u;
    const first = clause.quote !== null && /^(we|i)$/u.test(place.lower(clause.subject[0]?.from ?? -1));
    return first || flat.test(place.words(clause.verb.from - 2, clause.verb.to + 4))
      ? "an answer"
      : "an accusation";
  }
  return label && as !== null ? "an accusation" : null;
}

/** After "call" and "describe": only with a name that dismisses. */
function neededByName({ kind, as, quoted, labelled }: Dismissed, words: DenialWords): Needs | null {
  if (kind === "accusing") return as !== null || quoted ? "nothing" : labelled ? "an answer" : null;
  // "called the figures invented".
  if (kind === null) return as !== null && words.unmistakable.has(as) ? "the deed" : null;
  if (as === null && kind !== "pointer" && labelled) return "an accusation";
  if (as === null && !(quoted && kind !== "pointer"))
    return kind === "pointer" && quoted ? "an accusation" : null;
  if (kind === "pointer") return as !== null && words.unmistakable.has(as) ? "an answer" : "an accusation";
  if (as === null) return "an accusation";
  return as !== null && words.unmistakable.has(as)
    ? "an answer"
    : kind === "loose"
      ? "an accusation"
      : "an answer";
}

import type { Clause, NounPhrase } from "../../../model/grammar.ts";
import type { Party } from "../../../model/parties.ts";
import type { DenialTarget } from "../../../model/reading.ts";
import { isWithheld } from "../reporting.ts";
import type { Place } from "../scene.ts";
import { hasForm } from "../verbForms.ts";
import type { DenialWords } from "./denialWords.ts";
import { deniedKind, deniedObject, isHarmless, namedIn, targetOf } from "./deniedPhrase.ts";
import { cueOf, deniersOf, isPutOff } from "./denyingClause.ts";
import type { Needs, RawDenial } from "./rawDenial.ts";

/** Things people deny when nobody accused them of anything: "denied having plans to run". */
const harmless =
  /\b(plans?|planning|intends?|intention|interest|interested|disappointed|frustrated|upset|angry|annoyed|unhappy|bitter|jealous|tired|afraid|scared|bored|embarrassed|surprised|worried|nervous|considering|leaving|quit|retire|resign|pressure|talks|deal|for sale|feud|rift|possibility|prospect|likelihood|need|chance)\b/u;

/** Words with which one denies to have done a deed. */
const accused =
  /\b(being|having|any|anything|anybody|anyone|ever|everything|accused|behind|responsible|part)\b/u;

/** "neither confirmed nor denied", "would not confirm or deny". */
const isOpen = (before: string): boolean =>
  /\b(confirm|confirmed|confirms|confirming|admit|admitted|neither|nor)( \w+)*$/u.test(before) &&
  /\b(or|nor|and|neither)\b/u.test(before);

/** "denied the charge", "denies that it lied", "denied copying anything", "the claim was denied by the ministry". */
export function denyVerb(place: Place, clause: Clause, index: number, words: DenialWords): RawDenial | null {
  if (!hasForm(place, clause, words.any)) return null;
  if (isWithheld(place, index, words.withheld) || isPutOff(place, clause)) return null;
  if (isOpen(place.words(clause.verb.from - 4, clause.verb.from))) return null;
  const size = place.sentence.tokens.length;
  const object = deniedObject(place, clause.verb.passive ? clause.subject : clause.objects, words);
  const make = (
    rule: string,
    content: RawDenial["content"],
    target: DenialTarget,
    confidence: number,
    needs: Needs,
    named: readonly Party[] = [],
  ): RawDenial | null => {
    const speakers = deniersOf(place, clause, needs !== "an accusation" && clause.relation !== "relative");
    if (speakers.length === 0 && !clause.verb.passive) return null;
    return {
      rule,
      place,
      clause: index,
      speakers,
      named,
      responseType: "denies",
      target,
      cue: cueOf(clause),
      content,
      quote: clause.quote,
      tier: speakers.length > 0 ? "explicit" : "inferred",
      confidence,
      needs,
    };
  };
  const about = (np: NounPhrase, rule: string, confidence: number, needs: Needs): RawDenial | null =>
    make(
      rule,
      { from: np.from, to: np.to },
      targetOf(place, clause, np),
      confidence,
      needs,
      namedIn(place, clause, index, np),
    );
  if (clause.verb.passive) {
    // "was denied entry" has a person as its subject; "the charge is denied" a claim.
    if (!object || !place.isHead(object, words.deniable)) return null;
    const agent = clause.preps.some((p) => p.prep === "by" && p.objects.length > 0);
    return agent ? about(object, "deny-passive", 78, "nothing") : byTheAccused(place, clause, index, object);
  }
  const inner = place.parse.clauses.find(
    (c, i) =>
      i !== index &&
      c.governor === index &&
      c.quote === clause.quote &&
      (c.relation === "content" ||
        (c.relation === "participle" &&
          c.verb.form === "gerund" &&
          c.marker === null &&
          c.verb.from <= clause.verb.to + 1)),
  );
  // What is denied must be a wrong, or somebody must have been accused: people deny plans and rumours too.
  const needs = (): Needs => {
    const said = place.words(clause.verb.to, clause.verb.to + 9);
    if (harmless.test(said)) return "an accusation";
    return place.scene.wrongs.inTokens(place.sentence, clause.verb.to, Math.min(clause.verb.to + 16, size)) ||
      accused.test(said)
      ? "nothing"
      : "an answer";
  };
  if (object) {
    if (place.isHead(object, words.refused) && !place.isHead(object, words.deniable)) return null;
    if (clause.predicate && words.refused.has(place.lower(clause.predicate.head).replace(/s$/u, "")))
      return null;
    if (/ (entry|access|visas?|bail)$/u.test(` ${place.words(object.from, object.to)}`)) return null;
    const personal = object.entity !== null && !object.possessor;
    if ((personal || people.test(place.headWord(object))) && !inner) return null;
    if (inner && clause.relation !== "relative" && deniedKind(place, object, words) === null)
      return make(
        "deny-act",
        { from: inner.verb.from, to: place.contentEnd(inner.verb.from) },
        { by: "conduct" },
        88,
        needs(),
      );
    const kind = deniedKind(place, object, words);
    const wrong = place.scene.wrongs.inTokens(
      place.sentence,
      object.from,
      Math.min(object.to + 4, clause.end),
    );
    if (kind === null && !wrong) return about(object, "deny-noun", 92, "an accusation");
    const clear = kind !== "pointer" && !isHarmless(place, object);
    return about(object, "deny-noun", 92, clear ? "nothing" : "an answer");
  }
  // "which denies engaging in …", read as a state.
  if (!inner && /ing$/u.test(place.lower(clause.verb.to)))
    return make(
      "deny-act",
      { from: clause.verb.to, to: place.contentEnd(clause.verb.to) },
      { by: "conduct" },
      85,
      needs(),
    );
  // "…, which the port denied": all that was told.
  if (!inner && clause.marker === "which")
    return make(
      "deny-noun",
      { from: clause.verb.from, to: clause.verb.to },
      { by: "anaphora" },
      80,
      "an answer",
    );
  if (!inner) return null;
  const from =
    inner.relation === "participle" ? inner.verb.from : (inner.subject[0]?.from ?? inner.verb.from);
  return make("deny-act", { from, to: place.contentEnd(inner.verb.from) }, { by: "conduct" }, 90, needs());
}

const people =
  /^(him|her|us|me|you|them|himself|herself|themselves|everyone|anyone|people|women|men|workers|patients|fans|players|residents|customers|students|children|nobody|anybody|somebody|someone|no-one|nothing)$/u;

/** "The charge is denied": by whoever was accused last. */
function byTheAccused(place: Place, clause: Clause, index: number, object: NounPhrase): RawDenial {
  const [accused] = place.scene.accusedBefore();
  return {
    rule: "deny-passive",
    place,
    clause: index,
    speakers:
      accused === undefined ? [] : [{ entity: accused, via: "definite", onBehalfOf: null, sure: false }],
    named: [],
    responseType: "denies",
    target: { by: "anaphora" },
    cue: cueOf(clause),
    content: { from: object.from, to: object.to },
    quote: clause.quote,
    tier: "inferred",
    confidence: 70,
    needs: "nothing",
  };
}

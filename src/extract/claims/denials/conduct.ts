import type { Clause } from "../../../model/grammar.ts";
import type { Party } from "../../../model/parties.ts";
import { isProsecution } from "../accusations/sides.ts";
import type { Place } from "../scene.ts";
import type { DenialWords } from "./denialWords.ts";
import { cueOf, deniersOf, entitiesOf, speaksFor } from "./denyingClause.ts";
import { defendedBy } from "./lawyerNamed.ts";
import type { Needs, RawDenial } from "./rawDenial.ts";
import { readUndone } from "./readUndone.ts";
import { voice } from "./voice.ts";

/** "We had nothing to do with it," the firm said; said it had played no part; "China does not support attacks"; "nobody here touched it". */
export function conduct(place: Place, clause: Clause, index: number, words: DenialWords): RawDenial | null {
  if (/^(infinitive|participle|relative)$/u.test(clause.relation)) return null;
  if (/^(if|unless|whether|so|because|when|while|until|once|as|although|though)$/u.test(clause.marker ?? ""))
    return null;
  // "I do not say that I never erred", "I will take no risks".
  const up = place.clause(clause.governor);
  if (up?.verb.negated && clause.relation === "content") return null;
  // "said they would not sack a single nurse", when accused of planning to.
  const planned =
    clause.verb.negated &&
    clause.relation === "content" &&
    clause.quote === null &&
    /^(would|will)$/u.test(clause.verb.modal ?? "");
  if (clause.verb.modal !== null && !planned) return null;
  const undone = readUndone(place, clause, words);
  if (!undone) return null;
  const { parties, cue } = voice(place, clause, index, words);
  if (parties.length === 0) return null;
  const ownSide = isOwnSide(place, clause, parties);
  // Others deny for the accused in set words only: "police said he never came back" is no denial.
  const outright =
    undone.phrase !== null ||
    defendedBy(place, entitiesOf(parties)).length > 0 ||
    anything.test(place.words(clause.verb.to, clause.end));
  if (!ownSide && !undone.nobody && !(outright && isTheAccused(place, clause, parties))) return null;
  // "The indictment says they had never arrived": a charge sheet denies nothing.
  if (parties.every((party) => isProsecution(place, party))) return null;
  const plain =
    undone.phrase !== null && words.plainConduct.includes(undone.phrase) && ownSide && !undone.nobody;
  const answer: Needs = isPerfect(place, clause) ? "an answer" : "a clear answer";
  // "did not allow anyone to use its ports"
  const sweeping = ownSide && !planned && anything.test(place.words(clause.verb.to, clause.end));
  const loose = undone.habit && !sweeping;
  const needs: Needs = plain ? "nothing" : loose ? "the deed" : undone.own ? answer : "an accusation";
  return {
    rule: "conduct-denied",
    place,
    clause: index,
    speakers: parties,
    named: ownSide || undone.nobody ? [] : place.resolve(clause.subject, clause.quote),
    responseType: "denies",
    target: clause.quote !== null ? { by: "quotation" } : { by: "conduct" },
    cue: cue ? cueOf(cue) : cueOf(clause),
    content: {
      from: clause.subject[0]?.from ?? clause.verb.from,
      // What is only planned is denied as far as its own words go.
      to: planned ? clause.end : place.contentEnd(clause.verb.from),
    },
    quote: clause.quote,
    tier: "explicit",
    confidence: undone.phrase !== null ? 78 : 62,
    needs,
  };
}

/** "did not steer anything to anybody" */
const anything = /\b(any|anything|anybody|anyone|at all|whatsoever)\b/u;

/** "have never shipped". */
const isPerfect = (place: Place, clause: Clause): boolean =>
  /\b(have|has|'ve)\b/u.test(place.words(clause.verb.from, clause.verb.main));

/** The clause is about the speakers themselves, or about whom they speak for. */
function isOwnSide(place: Place, clause: Clause, parties: readonly Party[]): boolean {
  const speakers = entitiesOf(parties);
  const [subject] = clause.subject;
  if (subject && /^clients?$/u.test(place.headWord(subject))) return true;
  if (subject && clause.quote !== null && /^(we|i|our|my)$/u.test(place.lower(subject.from))) return true;
  // "Norway said its ships …".
  if (
    subject &&
    clause.relation === "content" &&
    /^((all|both|none|any|no|each|every) (of )?)?(its|their|his|her) /u.test(
      place.words(subject.from, subject.from + 3),
    )
  )
    return true;
  return place
    .resolve(clause.subject, clause.quote, { reporter: speakers })
    .some(
      (s) =>
        speakers.includes(s.entity) ||
        parties.some(
          (p) => p.onBehalfOf === s.entity || place.scene.resolver.affiliations(p.entity).includes(s.entity),
        ) ||
        speaksFor(place, speakers, s.entity),
    );
}

/** The clause is about somebody whom others accuse: "Reed said Norvik had played no part". */
function isTheAccused(place: Place, clause: Clause, parties: readonly Party[]): boolean {
  const accused = place.scene.accusedBefore();
  return place
    .resolve(clause.subject, clause.quote)
    .some((p) => accused.includes(p.entity) && !place.scene.hasAccused(entitiesOf(parties), [p.entity]));
}

/** "insisted that neither he nor anyone under him had ever ordered such a thing". */
export function neitherDid(
  place: Place,
  clause: Clause,
  index: number,
  words: DenialWords,
): RawDenial | null {
  if (!words.speech.has(clause.verb.lemma) || clause.verb.negated || clause.verb.passive) return null;
  const that = place.lower(clause.verb.to) === "that" ? clause.verb.to + 1 : clause.verb.to;
  if (
    !/^(neither (he|she|it|they|the \w+) nor|nobody (at|in|from|of)|no one (at|in|from|of)|none of (its|his|her|their)) /u.test(
      `${place.words(that, that + 4)} `,
    )
  )
    return null;
  const speakers = deniersOf(place, clause);
  if (speakers.length === 0) return null;
  return {
    rule: "conduct-denied",
    place,
    clause: index,
    speakers,
    named: [],
    responseType: "denies",
    target: { by: "conduct" },
    cue: cueOf(clause),
    content: { from: that, to: place.contentEnd(that) },
    quote: clause.quote,
    tier: "explicit",
    confidence: 70,
    needs: "an accusation",
  };
}

import type { Clause, NounPhrase } from "../../../model/grammar.ts";
import type { Party } from "../../../model/parties.ts";
import type { DenialTarget } from "../../../model/reading.ts";
import type { Place } from "../scene.ts";
import type { DenialWords } from "./denialWords.ts";

/** What a phrase that is denied says of itself: an accusation by its own word, a word for a claim, or a mere pointer. */
export type Denied = "accusing" | "claim" | "loose" | "pointer" | null;

/** The kind of phrase that is denied. */
export function deniedKind(place: Place, np: NounPhrase, words: DenialWords): Denied {
  if (place.isHead(np, words.accusing)) return "accusing";
  if (place.isHead(np, words.belittling) && /^(these|this|such|those|that)$/u.test(place.lower(np.from)))
    return "accusing";
  if (place.isHead(np, words.loose)) return "loose";
  if (place.isHead(np, words.deniable)) return "claim";
  if (
    np.to - np.from === 1 &&
    /^(it|this|that|them|these|those|which|they|everything)$/u.test(place.headWord(np))
  )
    return "pointer";
  // "none of this", "not a word of it".
  if (
    /^(none|nothing|word|all|much|most)$/u.test(place.headWord(np)) &&
    /^of (this|that|it|these|those)\b/u.test(place.words(np.to, np.to + 2))
  )
    return "pointer";
  // "every line of this", "each word of it".
  if (/^(line|word|part|bit|syllable|aspect)$/u.test(place.headWord(np)) && place.lower(np.to) === "of")
    return "pointer";
  return null;
}

/** Nouns that tell of anything, not only of wrongs: with a content of their own, this must be a wrong. */
const open = /^(claim|report|suggestion|rumour|rumor|assertion|story|speculation|contention|complaint)s?$/u;

/** "claims that it was pulling out": told what is claimed, and that is no wrong. */
export function isHarmless(place: Place, np: NounPhrase): boolean {
  if (!open.test(place.headWord(np))) return false;
  const goesOn = /^(that|of|he|she|it|they|claiming|saying|about)$/u.test(place.lower(np.to));
  const { tokens } = place.sentence;
  return goesOn && !place.scene.wrongs.inTokens(place.sentence, np.to, Math.min(tokens.length, np.to + 18));
}

/** The object that is denied among a clause's objects: "each and every allegation" is read as two. */
export const deniedObject = (
  place: Place,
  objects: readonly NounPhrase[],
  words: DenialWords,
): NounPhrase | undefined =>
  objects.find((np) => place.isHead(np, words.accusing)) ??
  objects.find((np) => place.isHead(np, words.deniable)) ??
  objects[0];

/** Does the denial name whose claim it denies: "the ministry's claim", "hit back at the club"? */
export function targetOf(place: Place, clause: Clause, object: NounPhrase | undefined): DenialTarget {
  if (!object) return { by: "anaphora" };
  const named: number[] = [];
  for (const m of place.mentions) if (m.from >= object.from && m.to <= object.to) named.push(m.entity);
  // "the minister's claim", "her assertion".
  if (
    named.length === 0 &&
    object.possessor &&
    !/^(his|its|their|our|my|your)$/u.test(place.lower(object.from))
  )
    for (const party of place.resolve([ownerOf(object)], clause.quote)) named.push(party.entity);
  let at = object.to;
  const prep = place.lower(at);
  if (["by", "from", "of"].includes(prep) || (prep === "made" && place.lower(at + 1) === "by")) {
    at = prep === "made" ? at + 1 : at;
    const next = place.parse.nps.find((p) => p.from === at + 1);
    if (next) for (const party of place.resolve([next], clause.quote)) named.push(party.entity);
  }
  return named.length > 0 ? { by: "named", accusers: named } : { by: "anaphora" };
}

/** "Norvik" of "Norvik's claim" as a phrase of its own. */
function ownerOf(np: NounPhrase): NounPhrase {
  const { from, to } = np.possessor ?? np;
  return { from, to, head: to - 1, possessor: null, entity: null };
}

/** Whom the denied claim is about, in its own words: "allegations against the bank", "remarks about the foundation", "claims that its board lied". */
export function namedIn(
  place: Place,
  clause: Clause,
  index: number,
  object: NounPhrase | undefined,
): Party[] {
  if (!object) return [];
  for (let at = object.to; at < Math.min(object.to + 9, place.sentence.tokens.length); at++) {
    const word = place.lower(at);
    if (/^[,;.:]$/u.test(word) || word === "that" || place.token(at)?.pos === "VERB") break;
    if (!/^(against|about|concerning)$/u.test(word)) continue;
    const next = place.parse.nps.find((p) => p.from === at + 1);
    return next ? place.resolve([next], clause.quote) : [];
  }
  const inner = place.parse.clauses.find(
    (c, i) =>
      i !== index &&
      c.relation === "content" &&
      c.noun !== null &&
      c.noun.from === object.from &&
      c.quote === clause.quote &&
      c.subject.length > 0,
  );
  const [doer] = inner?.subject ?? [];
  // "claims that he lied": most often whoever denies them.
  if (!inner || !doer || /^(he|she|it|they|we|i)$/u.test(place.lower(doer.from))) return [];
  return place.resolve(inner.subject, inner.quote, { throughModifier: true });
}

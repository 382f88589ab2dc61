import type { Clause, NounPhrase } from "../../../model/grammar.ts";
import type { Party } from "../../../model/parties.ts";
import { reporters } from "../reporting.ts";
import type { Place } from "../scene.ts";
import type { DenialWords } from "./denialWords.ts";
import { lawyerNamed } from "./lawyerNamed.ts";

/**
 * A clause as the rules of denial see it. "Mr Reed denied the claim" looks like "an office denied access"; with a claim for an object
 * it is no passive.
 */
export function asActive(place: Place, clause: Clause, words: DenialWords): Clause {
  if (!clause.verb.passive || clause.subjectVia !== "reduced-relative") return clause;
  if (clause.verb.to - clause.verb.from > 1) return clause;
  const [object] = clause.objects;
  const claim = clause.objects.find((np) => isAbout(place, np, words.deniable));
  const content = place.parse.clauses.some(
    (c) => c.governor === place.parse.clauses.indexOf(clause) && c.relation === "content",
  );
  const pointer =
    object !== undefined && object.to - object.from === 1 && pointing.test(place.headWord(object));
  const agentless = !clause.preps.some((p) => p.prep === "by");
  const back = place.lower(clause.verb.to) === "back";
  // "Mr Reed denied he had been there".
  const goesOn = /^(he|she|it|they|we|i|that|there|any|all|his|her|its)$/u.test(place.lower(clause.verb.to));
  if (!claim && !content && !(pointer && agentless) && !back && !goesOn) return clause;
  return { ...clause, subjectVia: "direct", verb: { ...clause.verb, passive: false } };
}

export const pointing = /^(it|this|that|them|these|those|which|they|everything)$/u;

/** Does the phrase speak of one of these, in its head or right behind it: "any suggestion of …", "each and every allegation"? */
export const isAbout = (place: Place, np: NounPhrase, set: ReadonlySet<string>): boolean =>
  place.isHead(np, set);

/** "challenged him to deny it", "was determined to counter that": not done, or not yet. */
export function isPutOff(place: Place, clause: Clause): boolean {
  if (clause.relation !== "infinitive") return false;
  const up = place.clause(clause.governor);
  if (
    up &&
    /^(challenge|urge|ask|call|press|invite|expect|tell|order|dare|want|try|attempt|seek|plan|hope|mean)$/u.test(
      up.verb.lemma,
    )
  )
    return true;
  const before = place.lower(clause.verb.from - 1);
  return /^(determined|keen|eager|anxious|able|unable|ready|free|likely|unlikely|attempts?|bid|effort|efforts|motions?|chance|opportunity)$/u.test(
    before,
  );
}

/** Whole groups accused just before: "All three pleaded not guilty", "Both deny it". */
const groups =
  /^(both|all|all (two|three|four|five|six|seven|eight)( of them)?|the (two|three|four|five|pair|trio|couple|others)|they|each|neither)( men| women| defendants| companies| firms| accused| suspects| executives| officials)?$/u;

/** Who denies: the subject, the agent of a passive; in a quotation "we" is its speaker. */
export function deniersOf(place: Place, clause: Clause, anybody = false): Party[] {
  if (clause.verb.passive) {
    const agent = clause.preps.find((p) => p.prep === "by" && p.objects.length > 0);
    return agent ? place.resolve(agent.objects, clause.quote, { anybody }) : [];
  }
  const index = place.parse.clauses.findIndex((c) => c.verb.main === clause.verb.main);
  const [subject] = clause.subject;
  const text = subject ? place.words(subject.from, subject.to) : "";
  const group = groups.test(text) ? accusedTogether(place) : [];
  if (group.length > 0 && (text !== "they" || group.length > 1) && clause.quote === null) return group;
  // "said her client refutes it": the lawyer does.
  if (subject && /^clients?$/u.test(place.headWord(subject)) && clause.quote === null)
    for (const up of reporters(place, index)) {
      const named = lawyerNamed(place, up.clause.subject[0]);
      const lawyer = named.length > 0 ? named : place.subjectOf(up.at);
      if (lawyer.length > 0) return lawyer;
    }
  const named = lawyerNamed(place, subject);
  if (named.length > 0) return named;
  const parties =
    clause === place.parse.clauses[index]
      ? place.subjectOf(index)
      : place.resolve(clause.subject, clause.quote);
  if (parties.length > 0) return parties;
  // "…, he said, as buoys do, and dismissed suggestions": whoever speaks in the sentence goes on.
  if (clause.subjectVia === "coordination")
    for (const up of above(place, index)) {
      const higher = place.subjectOf(up);
      if (higher.length > 0) return higher;
    }
  // A headline has only the last name.
  if (place.sentence.zone === "headline" && subject && subject.to - subject.from === 1) {
    const name = place.headWord(subject);
    const held = place.scene.mentions.find(
      (m) => place.scene.entities[m.entity]?.label.toLowerCase().split(" ").at(-1) === name,
    );
    if (held) return [{ entity: held.entity, via: "name", onBehalfOf: null, sure: true }];
  }
  return anybody && subject ? place.resolve(clause.subject, clause.quote, { anybody: true }) : [];
}

/** Those who were accused together last, the last accusation first. */
function accusedTogether(place: Place): Party[] {
  return place.scene
    .accusedBefore()
    .slice(0, 4)
    .map((entity): Party => ({ entity, via: "pronoun", onBehalfOf: null, sure: false }));
}

/** Clauses a clause hangs on, the nearest first. */
function above(place: Place, index: number): number[] {
  const out: number[] = [];
  let at = place.clause(index)?.governor ?? null;
  while (at !== null && !out.includes(at)) {
    out.push(at);
    at = place.clause(at)?.governor ?? null;
  }
  return out;
}

/** Does one of the speakers speak for the entity, or for a body of that nation? */
export function speaksFor(place: Place, speakers: readonly number[], entity: number): boolean {
  const { relations, entities } = place.scene;
  return speakers.some((s) => {
    const direct = relations.filter((r) => r.kind === "speaks-for" && r.from === s).map((r) => r.to);
    if (direct.includes(entity)) return true;
    const iso = entities[entity]?.iso;
    return (
      iso !== null &&
      iso !== undefined &&
      (entities[s]?.nation === iso ||
        direct.some((d) => entities[d]?.nation === iso || entities[d]?.iso === iso))
    );
  });
}

export const cueOf = (clause: Clause): { from: number; to: number } => ({
  from: clause.verb.from,
  to: clause.verb.to,
});

export const entitiesOf = (parties: readonly Party[]): number[] => parties.map((p) => p.entity);

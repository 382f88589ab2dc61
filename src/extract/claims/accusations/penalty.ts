import type { Clause, NounPhrase } from "../../../model/grammar.ts";
import type { Place } from "../scene.ts";
import { accusationIn, ids, type RawAccusation } from "./rawAccusation.ts";

const reasons = /^(over|for|response|retaliation)$/u;

/** Whom a penalty is laid on: "imposed sanctions on Y", "froze the assets of Y", "put Y on its sanctions list". */
function punished(place: Place, clause: Clause): readonly NounPhrase[] {
  const [object] = clause.objects;
  if (!object || clause.verb.passive) return [];
  const { lemma } = clause.verb;
  const after = (prep: string): readonly NounPhrase[] =>
    clause.preps.find((p) => p.prep === prep && p.objects.some((np) => !isDay(place, np)))?.objects ?? [];
  const head = place.headWord(object);
  if (
    /^(impose|slap|levy)$/u.test(lemma) &&
    /^(sanction|dut(y|ie)|fine|embargo|ban|tariff)(e?s)?$/u.test(head)
  )
    return clause.preps
      .filter((p) => p.prep === "on")
      .flatMap((p) => p.objects.filter((np) => !isDay(place, np)));
  if (lemma === "freeze" && /^(asset|account|fund)s?$/u.test(head)) return after("of");
  if (
    /^(put|place|add)$/u.test(lemma) &&
    clause.preps.some((p) => p.objects.some((np) => /^(list|blacklist)$/u.test(place.headWord(np))))
  )
    return clause.objects;
  return [];
}

const isDay = (place: Place, np: NounPhrase): boolean =>
  place.scene.lexicon.timeNouns.includes(place.headWord(np));

/** "imposed sanctions on Y over the break-in", "withdrew its ambassador over the shooting by Y": the penalty tells the wrong. */
export function penalty(place: Place, clause: Clause, index: number): RawAccusation[] {
  if (clause.verb.negated || clause.verb.modal !== null || clause.verb.form !== "finite") return [];
  const reason = clause.preps.find((p) => reasons.test(p.prep) && p.objects.length > 0);
  const [cause] = reason?.objects ?? [];
  if (!reason || !cause) return [];
  const end = place.contentEnd(cause.from);
  if (!place.scene.wrongs.inTokens(place.sentence, cause.from, Math.min(end, cause.to + 8))) return [];
  const recalled =
    /^(withdraw|recall|summon|expel)$/u.test(clause.verb.lemma) &&
    clause.objects.some((np) => /^(ambassador|envoy|diplomat|attaché|consul)s?$/u.test(place.headWord(np)));
  const doer = clause.preps.find((p) => p.prep === "by" && p.objects.length > 0 && p.at > reason.at);
  const sides = recalled ? (doer?.objects ?? []) : punished(place, clause);
  if (sides.length === 0) return [];
  const speakers = place.subjectOf(index, { anybody: true });
  const accused = place.resolve(sides, clause.quote, { not: ids(speakers), throughModifier: true });
  if (speakers.length === 0 || accused.length === 0) return [];
  return [
    accusationIn(place, clause, index, {
      rule: "penalty-over",
      speakers,
      accused,
      cue: { from: clause.verb.from, to: clause.verb.to },
      content: { from: cause.from, to: end },
      tier: "inferred",
      confidence: 55,
    }),
  ];
}

import type { Clause } from "../../../model/grammar.ts";
import { asides, reporters } from "../reporting.ts";
import type { Place } from "../scene.ts";
import { accusationIn, ids, type RawAccusation } from "./rawAccusation.ts";

/** "is alleged to have taken bribes", "is believed to be behind it": who says so need not be told. */
export function allegedTo(place: Place, clause: Clause, index: number): RawAccusation[] {
  if (
    !clause.verb.passive ||
    clause.verb.negated ||
    !/^(allege|believe|suspect|think|claim|say|report|understand|rumour|rumor)$/u.test(clause.verb.lemma)
  )
    return [];
  const inner = place.parse.clauses.findIndex((c) => c.governor === index && c.relation === "infinitive");
  const told = place.clause(inner);
  if (!told) return [];
  // To be alleged is to be told as a wrong, whatever the words.
  const wrong =
    place.scene.wrongs.ofClause(place.sentence, place.parse, inner) ??
    (clause.verb.lemma === "allege" && !told.verb.negated ? { from: told.verb.from } : null);
  if (!wrong) return [];
  const agent = clause.preps.find((p) => p.prep === "by" && p.objects.length > 0);
  const speakers = agent
    ? place.resolve(agent.objects, clause.quote, { anybody: true })
    : [
        ...asides(place, index).flatMap((a) => a.parties),
        ...reporters(place, index).flatMap((r) => place.resolve(r.clause.subject, r.clause.quote)),
      ];
  const accused = place
    .resolve(clause.subject, clause.quote, { not: ids(speakers), throughModifier: true })
    .filter((p) => !ids(speakers).includes(p.entity) && p.via !== "unnamed-body");
  if (accused.length === 0) return [];
  return [
    accusationIn(place, clause, inner, {
      rule: "alleged-to",
      speakers: speakers.slice(0, 2),
      accused,
      cue: { from: clause.verb.from, to: clause.verb.to },
      content: { from: wrong.from, to: place.contentEnd(wrong.from) },
      tier: clause.verb.lemma === "allege" ? "explicit" : "inferred",
      confidence: clause.verb.lemma === "allege" ? 66 : 52,
    }),
  ];
}

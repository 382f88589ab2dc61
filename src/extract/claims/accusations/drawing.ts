import type { Clause } from "../../../model/grammar.ts";
import type { Place } from "../scene.ts";
import { accusationIn, ids, type RawAccusation } from "./rawAccusation.ts";
import { isNobody } from "./sides.ts";

const reproach =
  /^(criticism|condemnation|censure|rebuke|ire|flak|outrage|anger|fury|scorn|complaints?|protests?)$/u;

/** "has drawn criticism from Belgium for jailing journalists": whoever draws it stands accused of the deed. */
export function drawing(place: Place, clause: Clause, index: number): RawAccusation[] {
  const { lemma, negated, passive, modal } = clause.verb;
  if (negated || passive || modal !== null || isNobody(place, clause.subject)) return [];
  if (!/^(draw|attract|face|receive|earn|provoke|spark|incur)$/u.test(lemma)) return [];
  const noun = clause.objects.find((np) => reproach.test(place.headWord(np)));
  const matter = clause.preps.find((p) => /^(for|over)$/u.test(p.prep) && p.at > (noun?.to ?? 0) - 1);
  if (!noun || !matter) return [];
  const { wrongs } = place.scene;
  const end = place.contentEnd(matter.at);
  const act = matter.clause !== null;
  if (!act && !wrongs.inTokens(place.sentence, matter.at + 1, end)) return [];
  const source = clause.preps.find((p) => p.prep === "from" && p.objects.length > 0 && p.at < matter.at);
  const speakers = source ? place.resolve(source.objects, clause.quote, { anybody: true }) : [];
  const accused = place.resolve(clause.subject, clause.quote, { not: ids(speakers) });
  if (accused.length === 0) return [];
  return [
    accusationIn(place, clause, index, {
      rule: "criticise-for",
      speakers,
      accused,
      cue: { from: clause.verb.from, to: noun.to },
      content: { from: matter.at + 1, to: end },
      tier: speakers.length > 0 ? "explicit" : "inferred",
      confidence: speakers.length > 0 ? 74 : 56,
    }),
  ];
}

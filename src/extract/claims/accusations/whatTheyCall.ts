import type { Clause } from "../../../model/grammar.ts";
import type { Place } from "../scene.ts";
import { accusationIn, ids, type RawAccusation } from "./rawAccusation.ts";

/** "because of what it called predatory pricing by Belgian mills": a bad name for something, and whose doing it is. */
export function whatTheyCall(place: Place, clause: Clause, index: number): RawAccusation[] {
  if (clause.marker !== "what" || clause.verb.negated || clause.verb.passive) return [];
  if (!/^(call|describe|term|label|brand|consider|see|regard)$/u.test(clause.verb.lemma)) return [];
  const doing = clause.preps.find((p) => /^(by|from)$/u.test(p.prep) && p.objects.length > 0);
  if (!doing || !place.scene.wrongs.inTokens(place.sentence, clause.verb.to, doing.at)) return [];
  const speakers = place.subjectOf(index);
  const accused = place.resolve(doing.objects, clause.quote, { not: ids(speakers), throughModifier: true });
  if (speakers.length === 0 || accused.length === 0) return [];
  return [
    accusationIn(place, clause, index, {
      rule: "label-as",
      speakers,
      accused,
      cue: { from: clause.verb.from, to: clause.verb.to },
      content: { from: clause.verb.to, to: doing.at },
      tier: "explicit",
      confidence: 75,
    }),
  ];
}

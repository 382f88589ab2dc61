import type { Place } from "../scene.ts";
import { ids, type RawAccusation } from "./rawAccusation.ts";
import type { VerbIndex } from "./verbIndex.ts";

const origins = new Set([
  "stem",
  "originate",
  "come",
  "emanate",
  "link",
  "attribute",
  "trace",
  "tie",
  "connect",
  "direct",
  "order",
  "sponsor",
  "commit",
  "perpetrate",
  "carry",
]);

/** "malicious activity stemming from Y, which threatens us": said in passing by whoever speaks. */
export function stemming(place: Place, verbs: VerbIndex): RawAccusation[] {
  const out: RawAccusation[] = [];
  place.parse.clauses.forEach((clause, index) => {
    if (clause.relation !== "participle" || !clause.noun || !origins.has(clause.verb.lemma)) return;
    const lead = clause.preps.find(
      (p) => ["from", "to", "by", "in"].includes(p.prep) && p.objects.length > 0,
    );
    if (!lead || !place.scene.wrongs.inTokens(place.sentence, clause.noun.from, clause.noun.to)) return;
    const governing = place.parse.clauses.findIndex(
      (c) =>
        verbs.speech.has(c.verb.lemma) &&
        c.quote === null &&
        c.subject.length > 0 &&
        c.verb.from < clause.verb.from &&
        !c.verb.negated &&
        !c.verb.passive &&
        c.relation !== "participle",
    );
    const speech = place.clause(governing);
    const speakers =
      clause.quote !== null && place.quoteSpeakers(clause.quote).length > 0
        ? [...place.quoteSpeakers(clause.quote)]
        : speech
          ? place.resolve(speech.subject, speech.quote)
          : [];
    if (speakers.length === 0) return;
    const accused = place.resolve(lead.objects, clause.quote, { not: ids(speakers) });
    if (accused.length === 0) return;
    const open = /^(any|all|every|potential|possible|future)$/u.test(place.lower(clause.noun.from));
    out.push({
      rule: "stemming-from",
      place,
      clause: index,
      speakers,
      accused,
      reportedBy: [],
      cue: speech
        ? { from: speech.verb.from, to: speech.verb.to }
        : { from: clause.verb.from, to: clause.verb.to },
      content: { from: clause.noun.from, to: place.contentEnd(clause.noun.from) },
      quote: clause.quote,
      tier: open ? "inferred" : "explicit",
      confidence: open ? 50 : 66,
    });
  });
  return out;
}

import type { Clause } from "../../../model/grammar.ts";
import type { Place } from "../scene.ts";
import type { DenialWords } from "./denialWords.ts";
import { deniedKind, namedIn, targetOf } from "./deniedPhrase.ts";
import { cueOf, deniersOf } from "./denyingClause.ts";
import type { RawDenial } from "./rawDenial.ts";

/** "We do not accept these charges", "I can't accept that we ignored anybody". */
export function notAccepting(
  place: Place,
  clause: Clause,
  index: number,
  words: DenialWords,
): RawDenial | null {
  if (
    !clause.verb.negated ||
    clause.verb.passive ||
    !/^(accept|recognise|recognize|acknowledge|agree)$/u.test(clause.verb.lemma)
  )
    return null;
  const [object] = clause.objects;
  const inner = place.parse.clauses.find(
    (c) => c.governor === index && c.relation === "content" && c.quote === clause.quote,
  );
  const ours =
    clause.quote !== null && inner?.subject[0] && /^(we|i|our)$/u.test(place.lower(inner.subject[0].from));
  if (!(object && deniedKind(place, object, words) === "accusing") && !ours) return null;
  const speakers = deniersOf(place, clause);
  if (speakers.length === 0) return null;
  return {
    rule: "not-accepted",
    place,
    clause: index,
    speakers,
    named: namedIn(place, clause, index, object),
    responseType: "rejects",
    target: targetOf(place, clause, object),
    cue: cueOf(clause),
    content: object ? { from: object.from, to: object.to } : null,
    quote: clause.quote,
    tier: "explicit",
    confidence: 80,
    needs: ours ? "an answer" : "nothing",
  };
}

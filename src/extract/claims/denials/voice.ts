import type { Clause } from "../../../model/grammar.ts";
import type { Party } from "../../../model/parties.ts";
import { reporters } from "../reporting.ts";
import type { Place } from "../scene.ts";
import type { DenialWords } from "./denialWords.ts";
import { lawyerNamed } from "./lawyerNamed.ts";

/** Verbs that tell what somebody knows or hopes, not what he says. */
const thinking =
  /^(know|think|hope|feel|fear|see|hear|find|learn|show|hold|suspect|doubt|discover|determine|prove|realise|realize)$/u;

/** Who stands behind the words of a clause: the quotation's speaker, or the subject of the clause of saying. */
export function voice(
  place: Place,
  clause: Clause,
  index: number,
  words: DenialWords,
): { parties: readonly Party[]; cue: Clause | null } {
  const up = reporters(place, index).find(
    (r) =>
      words.speech.has(r.clause.verb.lemma) && !thinking.test(r.clause.verb.lemma) && !r.clause.verb.negated,
  );
  if (up) {
    const lawyer = lawyerNamed(place, up.clause.subject[0]);
    const parties = lawyer.length > 0 ? lawyer : place.subjectOf(up.at);
    if (parties.length > 0) return { parties, cue: up.clause };
  }
  if (clause.quote !== null) return { parties: place.quoteSpeakers(clause.quote), cue: null };
  const beside = place.parse.clauses.find((c) => c.relation === "parenthetical" && c.quote === null);
  if (beside && clause.relation !== "relative")
    return { parties: place.resolve(beside.subject, null), cue: beside };
  return { parties: [], cue: null };
}
